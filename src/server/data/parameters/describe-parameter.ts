import { isEnumType } from 'graphql';
import type { Parameter } from './parameter.js';

/** A parameter as the lists of addresses show it. */
export interface ParameterDescription {
  readonly name: string;
  /** The type of one value, as the schema names it. */
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  readonly default?: string;
  /** What it can be, for an enum. */
  readonly values?: readonly string[];
  readonly description: string;
}

/** Describes a parameter for readers and for programs. */
export function describeParameter({ name, kind, type, isRequired, fallback, description }: Parameter): ParameterDescription {
  return {
    name,
    type: kind === 'range' ? `${type.name}/${type.name}` : type.name,
    isList: kind === 'list',
    isRequired,
    ...(fallback === null ? {} : { default: fallback }),
    ...(isEnumType(type) ? { values: type.getValues().map((value) => value.name) } : {}),
    description,
  };
}
