import type { GraphModel, ModelLine, ModelStub, ModelThing } from '../../../src/view/graph-model.js';

/** What a reader may choose in a picture. */
export type Choice =
  | { readonly kind: 'thing'; readonly id: string; readonly thing: ModelThing }
  | { readonly kind: 'line'; readonly id: string; readonly line: ModelLine }
  | { readonly kind: 'stub'; readonly id: string; readonly stubs: readonly ModelStub[] };

/** The id of the place where the open ends of a thing are drawn. */
export function nameStub({ missing, at }: Pick<ModelStub, 'missing' | 'at'>): string {
  return `stub:${missing}:${at}`;
}

/**
 * Finds what is meant by the id of a part of the picture.
 * @returns null for what is not there, or not to be chosen
 */
export function findChoice(id: string, { things, lines, stubs }: GraphModel): Choice | null {
  const thing = things.find((known) => known.thing.id === id);
  if (thing !== undefined) return { kind: 'thing', id, thing };
  const line = lines.find(({ key }) => key === id);
  if (line !== undefined) return { kind: 'line', id, line };
  const ends = stubs.filter((stub) => nameStub(stub) === id);
  return ends.length === 0 ? null : { kind: 'stub', id, stubs: ends };
}
