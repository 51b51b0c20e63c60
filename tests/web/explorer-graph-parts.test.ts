import { describe, expect, it } from 'vitest';
import type { ModelLine, ModelThing } from '../../src/view/graph-model.js';
import { findNext } from '../../web/explorer/graph/keys/find-next.js';
import { readKey, readUndo } from '../../web/explorer/graph/keys/graph-keys.js';
import { boxesAlong, pointOnLine } from '../../web/explorer/graph/labels/label-boxes.js';
import { Room } from '../../web/explorer/graph/labels/room.js';
import { wrapLabel } from '../../web/explorer/graph/labels/wrap-label.js';
import type { LayoutTask } from '../../web/explorer/graph/layout/layout-task.js';
import { runLayout } from '../../web/explorer/graph/layout/run-layout.js';
import { toggleValue } from '../../web/explorer/graph/legend/toggle-value.js';
import { limitThings } from '../../web/explorer/graph/limit-things.js';
import { placeStubs } from '../../web/explorer/graph/scene/place-stubs.js';
import { gatherStubs } from '../../web/explorer/graph/scene/gather-stubs.js';
import type { ModelStub } from '../../src/view/graph-model.js';

const screen = { width: 1000, height: 600 };
const thing = (id: string, place: readonly [number, number] | null = null): LayoutTask['things'][number] => ({
  id,
  x: place?.[0] ?? null,
  y: place?.[1] ?? null,
  held: place !== null,
  side: 60,
  above: 12,
  below: 40,
});

function settle(task: LayoutTask): (readonly [number, number])[] {
  const last = [...runLayout(task)].at(-1);
  expect(last?.settled).toBe(true);
  return task.things.map((_, at) => [last?.places[at * 2] ?? NaN, last?.places[at * 2 + 1] ?? NaN] as const);
}

function overlapping({ things }: LayoutTask, places: readonly (readonly [number, number])[]): string[] {
  return places.flatMap(([x, y], one) =>
    places.slice(one + 1).flatMap(([otherX, otherY], rest) => {
      const other = one + 1 + rest;
      const down = otherY >= y;
      const room = down ? things[one]!.below + things[other]!.above : things[one]!.above + things[other]!.below;
      const isApart = Math.abs(otherX - x) >= 119 || Math.abs(otherY - y) >= room - 1;
      return isApart ? [] : [`${things[one]!.id} ${things[other]!.id}`];
    }),
  );
}

describe('the layout', () => {
  const star = (leaves: number): LayoutTask => ({
    things: [thing('hub'), ...Array.from({ length: leaves }, (_, at) => thing(`leaf${at}`))],
    lines: Array.from({ length: leaves }, (_, at) => [0, at + 1] as const),
    screen,
  });

  it('leaves no label on another, and finds the same places for the same task', () => {
    const task = star(24);
    const places = settle(task);
    expect(overlapping(task, places)).toEqual([]);
    expect(settle(task)).toEqual(places);
  });

  it('moves nothing that is held, and puts what is new near its neighbours', () => {
    const task: LayoutTask = {
      things: [thing('a', [0, 0]), thing('b', [300, 40]), thing('c', [-250, 90]), thing('new'), thing('newer')],
      lines: [
        [0, 1],
        [0, 2],
        [1, 3],
        [1, 4],
      ],
      screen,
    };
    const places = settle(task);
    expect(places.slice(0, 3)).toEqual([
      [0, 0],
      [300, 40],
      [-250, 90],
    ]);
    for (const [x, y] of places.slice(3)) expect(Math.hypot(x - 300, y - 40)).toBeLessThan(400);
    expect(overlapping(task, places)).toEqual([]);
  });

  it('ends with numbers where nothing is joined', () => {
    const places = settle({ things: ['a', 'b', 'c'].map((id) => thing(id)), lines: [], screen });
    expect(places.flat().every(Number.isFinite)).toBe(true);
  });
});

describe('labels', () => {
  const measure = (text: string): number => text.length * 10;

  it('break at spaces and end in an ellipsis', () => {
    expect(wrapLabel('Kazakhstan', measure, 120, 2)).toEqual(['Kazakhstan']);
    expect(wrapLabel('trial of Max Bokaev and Talgat Ayan', measure, 160, 3)).toEqual(['trial of Max', 'Bokaev and', 'Talgat Ayan']);
    expect(wrapLabel('draft amendment to the land law', measure, 120, 2)).toEqual(['draft', 'amendment t…']);
    expect(wrapLabel('', measure, 120, 2)).toEqual(['']);
  });

  it('take the first place that is free', () => {
    const room = new Room();
    const box = { x: 0, y: 0, width: 100, height: 20 };
    room.take(box);
    expect(room.isFree({ ...box, x: 99 })).toBe(false);
    expect(room.takeFirst([box, { ...box, y: 20 }])).toEqual({ ...box, y: 20 });
    expect(room.takeFirst([box])).toBeUndefined();
  });

  it('stand on a line only where it is long enough, and on the bend of a bent one', () => {
    const size = { width: 80, height: 16 };
    expect(boxesAlong({ x: 0, y: 0 }, { x: 60, y: 0 }, 20, 0, size)).toEqual([]);
    expect(boxesAlong({ x: 0, y: 0 }, { x: 200, y: 0 }, 20, 0, size)[0]).toEqual({ x: 60, y: -8, ...size });
    expect(pointOnLine({ x: 0, y: 0 }, { x: 200, y: 0 }, 0.5, 0.5)).toEqual({ x: 100, y: -50 });
  });
});

describe('keys', () => {
  const key = (name: string, more: Partial<KeyboardEvent> = {}): Parameters<typeof readKey>[0] => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...more,
  });

  it('ask for one thing each, and leave combinations to the browser', () => {
    expect(readKey(key('ArrowLeft'))).toEqual({ kind: 'go', way: 'left' });
    expect(readKey(key('ArrowLeft', { shiftKey: true }))).toEqual({ kind: 'pan', way: 'left' });
    expect(readKey(key('M'))).toEqual({ kind: 'menu' });
    expect(readKey(key('e', { ctrlKey: true }))).toBeNull();
    expect(readKey(key('Tab'))).toBeNull();
    expect(readUndo(key('z', { ctrlKey: true }))).toBe('undo');
    expect(readUndo(key('Z', { metaKey: true, shiftKey: true }))).toBe('redo');
    expect(readUndo(key('z'))).toBeNull();
  });

  it('lead to the neighbour that lies that way before a nearer stranger', () => {
    const stops = [
      { id: 'stranger', place: { x: 60, y: 10 }, isNeighbour: false },
      { id: 'neighbour', place: { x: 120, y: 0 }, isNeighbour: true },
      { id: 'behind', place: { x: -20, y: 0 }, isNeighbour: true },
    ];
    expect(findNext({ x: 0, y: 0 }, stops, 'right')).toBe('neighbour');
    expect(findNext({ x: 0, y: 0 }, stops, 'left')).toBe('behind');
    expect(findNext({ x: 0, y: 0 }, stops, 'up')).toBeNull();
  });
});

describe('open ends', () => {
  const stub = (id: string, missing: ModelStub['missing'], stroke: ModelStub['stroke']): ModelStub =>
    ({ key: `${id}:${missing}:a`, at: 'a', missing, stroke, claim: { id } }) as ModelStub;

  it('of one thing are gathered by side, as solid as the most solid of them', () => {
    const gathered = gatherStubs([stub('1', 'agent', 'dotted'), stub('2', 'agent', 'solid'), stub('3', 'target', 'dashed')]);
    expect(gathered.map(({ missing, stubs, stroke }) => [missing, stubs.length, stroke])).toEqual([
      ['agent', 2, 'solid'],
      ['target', 1, 'dashed'],
    ]);
  });

  it('point away from the lines of their thing', () => {
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 150, y: 0 }],
    ]);
    const [end] = placeStubs(gatherStubs([stub('1', 'agent', 'solid')]), { places, neighbours: () => ['b'], size: () => 10 }).values();
    expect(end!.x).toBeLessThan(20);
  });
});

describe('a filter of the legend', () => {
  it('takes a value out and in again, and is empty where all are in or none would be', () => {
    const all = ['a', 'b', 'c'];
    expect(toggleValue([], 'b', all)).toEqual(['a', 'c']);
    expect(toggleValue(['a', 'c'], 'b', all)).toEqual([]);
    expect(toggleValue(['a'], 'a', all)).toEqual([]);
  });
});

describe('a model that is too large', () => {
  it('loses what has the fewest lines, but never what must be there', () => {
    const things = Array.from({ length: 10 }, (_, at) => ({ thing: { id: `t${at}` }, degree: at }) as ModelThing);
    const lines = [
      { key: 'x', from: 't9', to: 't8', faint: false, links: [1, 2] },
      { key: 'y', from: 't0', to: 't9', faint: true, links: [1] },
      { key: 'z', from: 't1', to: 't2', faint: false, links: [1] },
    ] as unknown as ModelLine[];
    const drawn = limitThings({ things, lines, stubs: [], hidden: 0 }, new Set(['t0']), { things: 3, lines: 5 });
    expect(drawn.things.map((one) => one.thing.id)).toEqual(['t0', 't8', 't9']);
    expect(drawn.lines.map(({ key }) => key)).toEqual(['x', 'y']);
    expect(drawn.leftOut).toEqual({ things: 7, lines: 1 });
  });
});
