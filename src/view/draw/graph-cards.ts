import { FRESH } from '../graph-model.js';
import type { GraphModel, ModelStub, ModelThing } from '../graph-model.js';
import type { Thing } from '../graph-data.js';
import { measureText, wrapText } from './measure.js';
import type { Point } from './picture.js';
import { nameSome, wordVerb } from './words.js';

/** What stands at one place of a graph: a thing with its sign and its name, or an open end. */
export interface Card {
  readonly id: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly given: Point | null;
  readonly isFocus: boolean;
  /** It was not known on the day with which the picture is compared. */
  readonly isFresh: boolean;
  readonly thing: Thing | null;
  readonly stub: CardStub | null;
}

export interface CardStub {
  readonly at: string;
  readonly missing: ModelStub['missing'];
  readonly stubs: readonly ModelStub[];
}

/** Makes the cards of a graph, by id. All open ends of one kind at one thing share a card. */
export function buildCards({ things, stubs }: GraphModel, focus: string | null, letters: number): ReadonlyMap<string, Card> {
  const cards = [
    ...things.map((thing) => buildThing(thing, thing.thing.id === focus, letters)),
    ...gatherStubs(stubs).map((group) => buildStub(group, letters)),
  ];
  return new Map(cards.map((card) => [card.id, card]));
}

/** Room for the sign, left of the name. */
export function signRoom(size: number): number {
  return size * 1.75;
}

function buildThing({ thing, x, y, fresh = false }: ModelThing, isFocus: boolean, letters: number): Card {
  const size = (isFocus ? 20 : 16.5) * letters;
  const lines = wrapText(fresh ? `${FRESH} ${thing.name}` : thing.name, size, (thing.name.length > 40 ? 215 : 168) * letters, 4, isFocus);
  const widest = Math.max(...lines.map((line) => measureText(line, size, isFocus)));
  const width = widest + signRoom(size) + size * 1.3;
  const height = lines.length * size * 1.25 + size * 0.9;
  return {
    id: thing.id,
    lines,
    size,
    width,
    height,
    given: x === null || y === null ? null : { x, y },
    isFocus,
    isFresh: fresh,
    thing,
    stub: null,
  };
}

function buildStub(stubs: readonly ModelStub[], letters: number): Card {
  const [{ at, missing }] = stubs as readonly [ModelStub];
  const size = 14 * letters;
  const verbs = [...new Set(stubs.map(({ claim }) => wordVerb(claim)))];
  const lines = [...wrapText(nameSome(verbs, 3), size, 200 * letters, 2), describeMissing(stubs)];
  const width = Math.max(...lines.map((line) => measureText(line, size))) + size * 1.5;
  const height = lines.length * size * 1.3 + size * 0.8;
  const id = `stub:${missing}:${at}`;
  return { id, lines, size, width, height, given: null, isFocus: false, isFresh: false, thing: null, stub: { at, missing, stubs } };
}

/** Which end is missing: of a role that somebody holds, where. */
function describeMissing(stubs: readonly ModelStub[]): string {
  if (stubs[0]?.missing === 'agent') return 'by whom: not said';
  return stubs.every(({ claim }) => claim.relation === 'HOLDS_ROLE') ? 'where: not said' : 'to whom: not said';
}

function gatherStubs(stubs: readonly ModelStub[]): readonly (readonly ModelStub[])[] {
  const gathered = new Map<string, ModelStub[]>();
  for (const stub of stubs) {
    const key = `${stub.missing}:${stub.at}`;
    gathered.set(key, [...(gathered.get(key) ?? []), stub]);
  }
  return [...gathered.values()];
}
