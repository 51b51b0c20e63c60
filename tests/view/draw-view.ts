import { Certainty, DemandStatus, Modality, OpportunityStatus, PassageState, RelationType, Voice } from '../../src/view/gen/enums.js';
import { ALL_KINDS, lineKey } from '../../src/view/view.js';
import type { Page, Pane, View, ViewFilter, ViewThing } from '../../src/view/view.js';

/** Gives numbers from 0 to under 1, the same for the same seed. */
export type Chance = () => number;

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(chance: Chance, values: readonly T[]): T {
  return values[Math.floor(chance() * values.length)] as T;
}

function pickSome<T>(chance: Chance, values: readonly T[]): T[] {
  return values.filter(() => chance() < 0.2);
}

const IDS = ['max-bokaev', 'kazakhstan', 'a', 'x.y:z_1', 'EU', 'c25-arrested-bokaev-ayan', 'p.1', '0'];
const DAYS = ['2016-05-17', '2020-02-29', '1900-01-01', '2017-12-31'];

const maybe = <T>(chance: Chance, value: () => T): T | null => (chance() < 0.5 ? null : value());
const drawId = (chance: Chance): string => pick(chance, IDS);
const drawDay = (chance: Chance): string => pick(chance, DAYS);

function drawThing(chance: Chance, id: string): ViewThing {
  if (chance() < 0.4) return { id, x: null, y: null, pinned: false };
  const place = (): number => Math.round((chance() - 0.5) * 4000) + 0;
  return { id, x: place(), y: place(), pinned: chance() < 0.3 };
}

export function drawFilter(chance: Chance): ViewFilter {
  const kinds = ALL_KINDS.filter(() => chance() < 0.6);
  return {
    kinds: kinds.length === 0 ? ALL_KINDS : kinds,
    types: pickSome(chance, Object.values(RelationType)),
    voices: pickSome(chance, Object.values(Voice)),
    modalities: pickSome(chance, Object.values(Modality)),
    minCertainty: maybe(chance, () => pick(chance, Object.values(Certainty))),
    inferred: chance() < 0.5,
    from: maybe(chance, () => drawDay(chance)),
    to: maybe(chance, () => drawDay(chance)),
    documents: pickSome(chance, IDS),
    saidBy: pickSome(chance, IDS),
  };
}

/** Draws any view that has an address. */
export function drawView(chance: Chance): View {
  const things = pickSome(chance, IDS).map((id) => drawThing(chance, id));
  const line = (): string => lineKey('a', pick(chance, IDS.slice(3)));
  return {
    page: pick<Page>(chance, ['explore', 'demands', 'opportunities', 'disputes', 'sources']),
    pane: pick<Pane>(chance, ['graph', 'table', 'timeline']),
    things,
    expanded: pickSome(chance, IDS),
    opened: chance() < 0.3 ? [line()] : [],
    focus: maybe(chance, () => drawId(chance)),
    line: maybe(chance, line),
    claim: maybe(chance, () => drawId(chance)),
    document: maybe(chance, () => drawId(chance)),
    filter: drawFilter(chance),
    paths: maybe(chance, () => ({
      from: drawId(chance),
      to: maybe(chance, () => drawId(chance)),
      maxLength: 1 + Math.floor(chance() * 6),
      chosen: maybe(chance, () => Math.floor(chance() * 20)),
    })),
    today: maybe(chance, () => drawDay(chance)),
    said: maybe(chance, () => drawDay(chance)),
    then: maybe(chance, () => drawDay(chance)),
    ledger: {
      madeBy: maybe(chance, () => drawId(chance)),
      addressedTo: maybe(chance, () => drawId(chance)),
      concerns: maybe(chance, () => drawId(chance)),
      status: pickSome(chance, Object.values(DemandStatus)),
      isOpen: maybe(chance, () => chance() < 0.5),
      rollUp: chance() < 0.5,
      demand: maybe(chance, () => drawId(chance)),
    },
    opportunities: {
      towards: maybe(chance, () => drawId(chance)),
      status: pickSome(chance, Object.values(OpportunityStatus)),
      rollUp: chance() < 0.5,
    },
    disputes: { about: maybe(chance, () => drawId(chance)), dismissed: chance() < 0.5, dispute: maybe(chance, () => drawId(chance)) },
    sources: {
      publisher: maybe(chance, () => drawId(chance)),
      genre: maybe(chance, () => drawId(chance)),
      held: pick(chance, [null, 'WHOLE', 'PART']),
      passages: maybe(chance, () => pick(chance, Object.values(PassageState))),
      sort: pick(chance, ['DATE', 'TITLE', 'PUBLISHER', 'GENRE', 'CLAIMS', 'PASSAGES']),
      descending: chance() < 0.5,
    },
    story: maybe(chance, () => ({ id: drawId(chance), step: Math.floor(chance() * 12) })),
  };
}
