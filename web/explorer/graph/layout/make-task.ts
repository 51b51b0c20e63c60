import type { ModelThing } from '../../../../src/view/graph-model.js';
import { estimateLabel } from '../labels/estimate-label.js';
import type { Place } from '../place.js';
import { gatherStubs } from '../scene/gather-stubs.js';
import { sizeOfThing } from '../scene/style-things.js';
import type { Arranged } from './arranged.js';
import type { LayoutTask, LayoutThing } from './layout-task.js';

/** In larger pictures labels get no room of their own: they are shown where there is some. */
const MOST_LABELLED = 150;

/** Room of the hollow end of a stub and its label. */
const STUB = { side: 56, above: 9, below: 26 } as const;

/**
 * Makes the task of placing things. In smaller pictures the ends of stubs are placed as well, so that there is room for them.
 * @param places where things are already
 * @param isHeld whether a thing that has a place must stay there
 */
export function makeTask(
  { things, lines, stubs }: Arranged,
  places: ReadonlyMap<string, Place>,
  isHeld: (id: string) => boolean,
  screen: LayoutTask['screen'],
): LayoutTask {
  const index = new Map(things.map(({ thing: { id } }, at) => [id, at]));
  const isLabelled = things.length <= MOST_LABELLED;
  const ends = new Map<string, readonly [number, number]>();
  for (const { from, to, line } of lines) {
    const [one, other] = [index.get(from), index.get(to)];
    if (one !== undefined && other !== undefined) ends.set(line, [one, other]);
  }
  const gathered = isLabelled ? gatherStubs(stubs).filter(({ at }) => index.has(at)) : [];
  const hollow = gathered.map(({ key }): LayoutThing => ({ id: key, x: null, y: null, held: false, ...STUB }));
  const placed = things.map((model): LayoutThing => {
    const place = places.get(model.thing.id);
    const held = place !== undefined && isHeld(model.thing.id);
    return { id: model.thing.id, x: place?.x ?? null, y: place?.y ?? null, held, ...roomOf(model, isLabelled) };
  });
  return {
    things: [...placed, ...hollow],
    lines: [...ends.values(), ...gathered.map(({ at }, place) => [index.get(at) ?? 0, things.length + place] as const)],
    screen,
  };
}

function roomOf(model: ModelThing, isLabelled: boolean): Pick<LayoutThing, 'side' | 'above' | 'below'> {
  const radius = sizeOfThing(model) + 2;
  if (!isLabelled) return { side: radius, above: radius, below: radius };
  const { width, height } = estimateLabel(model.thing.name);
  return { side: Math.max(radius, width / 2 + 3), above: radius + 3, below: radius + height + 6 };
}
