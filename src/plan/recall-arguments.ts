import { visit } from 'graphql';
import type { Instance } from './plan.js';

/** The last arguments of an instance, and what they were made from. */
interface Last<T> {
  readonly surroundings: readonly unknown[];
  readonly given: readonly unknown[];
  readonly bound: T;
}

/** Gives the arguments of an instance: those of the last request, or those that are made. */
export type RecallArguments<T> = (
  instance: Instance,
  surroundings: readonly unknown[],
  variables: Readonly<Record<string, unknown>>,
  make: () => T,
) => T;

const names = new WeakMap<Instance, readonly string[]>();

/**
 * Makes the function that gives the arguments of the last request where this one gives the same, and makes them otherwise.
 * Many are literals, and of the variables most are the same each time. Values that hold others are not compared, but made anew.
 * Its surroundings are what else they are made from.
 */
export function createRecall<T>(): RecallArguments<T> {
  const remembered = new WeakMap<Instance, Last<T>>();
  return (instance, surroundings, variables, make) => {
    const given = listVariables(instance).map((name) => variables[name]);
    const last = remembered.get(instance);
    if (last && isSame(last.given, given) && isSame(last.surroundings, surroundings)) return last.bound;
    const bound = make();
    if (given.every((value) => typeof value !== 'object' || value === null)) remembered.set(instance, { surroundings, given, bound });
    return bound;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, i) => Object.is(value, other[i]));
}

function listVariables(instance: Instance): readonly string[] {
  const known = names.get(instance);
  if (known) return known;
  const found = new Set<string>();
  for (const argument of instance.node.arguments ?? []) visit(argument, { Variable: ({ name }) => void found.add(name.value) });
  const list = [...found];
  names.set(instance, list);
  return list;
}
