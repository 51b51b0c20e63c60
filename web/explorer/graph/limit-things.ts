import type { GraphModel, ModelLine, ModelThing } from '../../../src/view/graph-model.js';

/** What of a model the picture draws. */
export interface Drawn {
  readonly things: readonly ModelThing[];
  readonly lines: readonly ModelLine[];
  /** Things and lines of the model that are not drawn. */
  readonly leftOut: { readonly things: number; readonly lines: number };
}

/**
 * Chooses what of a model is drawn where it has more than can be moved smoothly: first what must be there, then things with most lines;
 * of the lines the weightiest.
 * @param first ids of things that are drawn in any case
 */
export function limitThings(
  model: GraphModel,
  first: ReadonlySet<string>,
  most: { readonly things: number; readonly lines: number },
): Drawn {
  const things = model.things.length <= most.things ? model.things : takeWeightiest(model.things, first, most.things);
  const kept = new Set(things.map(({ thing: { id } }) => id));
  const among = things === model.things ? model.lines : model.lines.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const lines = among.length <= most.lines ? among : takeLines(among, first, most.lines);
  return { things, lines, leftOut: { things: model.things.length - things.length, lines: model.lines.length - lines.length } };
}

function takeWeightiest(things: readonly ModelThing[], first: ReadonlySet<string>, most: number): readonly ModelThing[] {
  const order = [...things].sort(
    (one, other) => Number(first.has(other.thing.id)) - Number(first.has(one.thing.id)) || other.degree - one.degree,
  );
  const kept = new Set(order.slice(0, most));
  return things.filter((thing) => kept.has(thing));
}

function takeLines(lines: readonly ModelLine[], first: ReadonlySet<string>, most: number): readonly ModelLine[] {
  const weight = ({ from, to, links, faint }: ModelLine): number =>
    (first.has(from) || first.has(to) ? 1000 : 0) + (faint ? 0 : 100) + links.length;
  const kept = new Set([...lines].sort((one, other) => weight(other) - weight(one)).slice(0, most));
  return lines.filter((line) => kept.has(line));
}
