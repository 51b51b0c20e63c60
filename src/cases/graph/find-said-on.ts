import { ROLES } from '../case-data.js';
import type { CaseAlias, CaseDemand, CaseDocument, CaseOpportunity } from '../case-data.js';
import type { Records } from '../collection.js';
import { readDateBounds } from '../date-bounds.js';
import { LAST_DAY } from './graph.js';
import { earliest, latest } from './properties.js';

/** By which day each record was public: what `asOf(said:)` goes by. */
export interface SaidOn {
  /** Of a document, a claim, a thing, a demand or an opportunity. */
  of(id: string): string;
  /** Of a spelling: the first text that is known to use it, else the day of its thing. */
  ofAlias(thing: string, alias: CaseAlias): string;
}

/** The day on which each thing was named first, and each of its spellings. */
export interface ThingDays {
  readonly things: ReadonlyMap<string, string>;
  readonly spellings: ReadonlyMap<string, string>;
}

/** Finds days from records that come in parts: first all sources, then what goes by them. */
export interface SaidOnFinder extends SaidOn {
  /** Reads documents and claims; the document of each claim must be among them. */
  readSources(records: Records): void;
  /** Reads demands and opportunities, with the documents and claims of their histories among what was read since `forget`. */
  readHistories(records: Records): void;
  /** Reads events and actors when all else has been read: places are named with their events, wholes with their parts. */
  readThings(all: Iterable<Records>): void;
  /** The days of things and of spellings, to be handed on; not a copy. */
  readonly days: ThingDays;
  /** Takes in what another has found in other records: the earlier day is kept. */
  join(days: ThingDays): void;
  /** Forgets the days of documents, claims, demands and opportunities, of which there are many; those of things stay. */
  forget(): void;
}

/**
 * Finds the day of everything: of a document its latest day of publication, of a claim that of its document,
 * of a demand that of its first MADE, of an opportunity that of the first change that it is known by, of a thing the earliest of all that name it.
 */
export function findSaidOn(records: Records): SaidOn {
  const finder = openSaidOn();
  finder.readSources(records);
  finder.readHistories(records);
  finder.readThings([records]);
  return finder;
}

/** Begins to find days. @param found what was found before, which is copied */
export function openSaidOn(found: ThingDays = { things: new Map(), spellings: new Map() }): SaidOnFinder {
  const sources = new Map<string, string>();
  const things = new Map(found.things);
  const spellings = new Map(found.spellings);
  const put = (map: Map<string, string>, key: string, day: string | undefined): void => {
    const known = map.get(key);
    if (day !== undefined && (known === undefined || day < known)) map.set(key, day);
  };
  const of = (id: string): string => sources.get(id) ?? things.get(id) ?? LAST_DAY;
  const name = (ids: readonly (string | undefined)[], day: string): void => ids.forEach((id) => id !== undefined && put(things, id, day));
  return Object.freeze({
    of,
    ofAlias: (thing: string, { text }: CaseAlias) => spellings.get(keyOf(thing, text)) ?? of(thing),
    readSources: ({ lists }: Records): void => {
      for (const { value } of lists.documents) sources.set(value.id, dayOfDocument(value));
      for (const { value } of lists.documents) name([value.publisher, ...value.authors, value.repeats], of(value.id));
      for (const { value } of lists.claims) {
        const day = of(value.document);
        sources.set(value.id, day);
        name(value.saidBy, day);
        for (const role of ROLES)
          for (const { thing, mention } of value[role]) {
            put(things, thing, day);
            if (mention !== null) put(spellings, keyOf(thing, mention), day);
          }
      }
    },
    readHistories: ({ lists }: Records): void => {
      for (const { value } of lists.demands)
        sources.set(value.id, earliest(value.history.filter(({ to }) => to === 'made').map(({ claim }) => of(claim))) ?? LAST_DAY);
      for (const { value } of lists.opportunities) sources.set(value.id, earliest(value.history.map(({ claim }) => of(claim))) ?? LAST_DAY);
      for (const { value } of lists.demands) name(namesInDemand(value), of(value.id));
      for (const { value } of lists.opportunities) name(namesInOpportunity(value), of(value.id));
    },
    readThings: (all: Iterable<Records>): void => {
      const memberships: Membership[] = [];
      for (const { lists } of all) {
        for (const { value } of lists.events) if (things.has(value.id)) name(value.places, of(value.id));
        for (const { value } of lists.actors) for (const { whole, since } of value.partOf) memberships.push([value.id, whole, since]);
      }
      nameWholes(memberships, things, name);
    },
    days: { things, spellings },
    join: (days: ThingDays): void => {
      for (const [id, day] of days.things) put(things, id, day);
      for (const [key, day] of days.spellings) put(spellings, key, day);
    },
    forget: (): void => sources.clear(),
  });
}

type Membership = readonly [part: string, whole: string, since: string | undefined];

/** A whole is known from its parts, at whatever remove, and at the latest by their day. */
function nameWholes(
  memberships: readonly Membership[],
  days: ReadonlyMap<string, string>,
  name: (ids: readonly string[], day: string) => void,
): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [part, whole, since] of memberships) {
      const known = days.get(part);
      if (known === undefined) continue;
      const day = latest([known, since]);
      if ((days.get(whole) ?? LAST_DAY) <= day) continue;
      name([whole], day);
      isChanged = true;
    }
  }
}

/** The day on which a document says what it says; where only a span is known, its last day, and where nothing is, the last of all days. */
function dayOfDocument({ saidOn, published }: CaseDocument): string {
  return saidOn ?? (published.edtf === null ? null : readDateBounds(published.edtf).end) ?? LAST_DAY;
}

function namesInDemand({ madeBy, addressedTo, concerns, mayConcern }: CaseDemand): readonly string[] {
  return [...madeBy, ...addressedTo.map(({ thing }) => thing), ...concerns, ...mayConcern];
}

function namesInOpportunity({ heldBy, towards, over }: CaseOpportunity): readonly string[] {
  return [...heldBy, ...towards, ...over];
}

function keyOf(thing: string, spelling: string): string {
  return `${thing} ${spelling.toLowerCase()}`;
}
