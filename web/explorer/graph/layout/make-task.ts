import type { ModelLine, ModelThing } from '../../../../src/view/graph-model.js';
import type { Place } from '../place.js';
import { sizeOfThing } from '../scene/style-things.js';
import type { LayoutTask } from './layout-task.js';

/** In larger pictures labels get no room of their own: they are shown where there is some. */
const MOST_LABELLED = 400;
const LETTER = 6.7;
const LABEL = 132;
const LINE = 15;

/**
 * Makes the task of placing things.
 * @param places where things are already
 * @param isHeld whether a thing that has a place must stay there
 */
export function makeTask(
  things: readonly ModelThing[],
  lines: readonly ModelLine[],
  places: ReadonlyMap<string, Place>,
  isHeld: (id: string) => boolean,
): LayoutTask {
  const index = new Map(things.map(({ thing: { id } }, at) => [id, at]));
  const isLabelled = things.length <= MOST_LABELLED;
  const ends = new Map<string, readonly [number, number]>();
  for (const { from, to, line } of lines) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one !== undefined && other !== undefined) ends.set(line, [one, other]);
  }
  return {
    things: things.map((model) => {
      const place = places.get(model.thing.id);
      const held = place !== undefined && isHeld(model.thing.id);
      return { id: model.thing.id, x: place?.x ?? null, y: place?.y ?? null, held, ...roomOf(model, isLabelled) };
    }),
    lines: [...ends.values()],
  };
}

function roomOf(model: ModelThing, isLabelled: boolean): { readonly side: number; readonly above: number; readonly below: number } {
  const radius = sizeOfThing(model) + 2;
  if (!isLabelled) return { side: radius, above: radius, below: radius };
  const width = [...model.thing.name].length * LETTER;
  return { side: Math.max(radius, Math.min(width, LABEL) / 2 + 3), above: radius + 3, below: radius + LINE * (width > LABEL ? 2 : 1) + 6 };
}
