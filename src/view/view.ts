import type {
  Certainty,
  DemandStatus,
  Held,
  LinkKind,
  Modality,
  OpportunityStatus,
  PassageState,
  RelationType,
  Voice,
} from './gen/enums.js';

/** The main parts of the explorer. */
export type Page = 'home' | 'explore' | 'demands' | 'opportunities' | 'disputes' | 'sources';

/** What the explorer shows of the things on the screen. */
export type Pane = 'graph' | 'table' | 'timeline';

/** A thing on the screen. Positions are in units of the graph, y downwards; null where the layout is free to choose. */
export interface ViewThing {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
  /** Held where it is whatever the layout does. */
  readonly pinned: boolean;
}

/** Which links are shown. An empty list means all. */
export interface ViewFilter {
  readonly kinds: readonly LinkKind[];
  readonly types: readonly RelationType[];
  readonly voices: readonly Voice[];
  readonly modalities: readonly Modality[];
  readonly minCertainty: Certainty | null;
  /** Whether links with an end that is only implied are shown. */
  readonly inferred: boolean;
  /** Days, both inclusive; what overlaps is shown. Undated links are hidden while one is set. */
  readonly from: string | null;
  readonly to: string | null;
  readonly documents: readonly string[];
  readonly saidBy: readonly string[];
}

/** Which shortest ways are asked for. */
export interface ViewPaths {
  readonly from: string | null;
  readonly to: string | null;
  readonly maxLength: number;
  /** The way that is lit up, from 0; null: none. */
  readonly chosen: number | null;
}

/** Which demands the ledger lists. An empty list means all. */
export interface ViewLedger {
  readonly madeBy: string | null;
  readonly addressedTo: string | null;
  readonly concerns: string | null;
  readonly status: readonly DemandStatus[];
  /** null: open and closed ones. */
  readonly isOpen: boolean | null;
  readonly rollUp: boolean;
  /** The demand that is unfolded. */
  readonly demand: string | null;
}

/** Which opportunities are listed. */
export interface ViewOpportunities {
  readonly towards: string | null;
  readonly status: readonly OpportunityStatus[];
  readonly rollUp: boolean;
}

/** What the list of documents is sorted by; PASSAGES: by how many of them no longer stand as they should. */
export type SourceSort = 'DATE' | 'TITLE' | 'PUBLISHER' | 'GENRE' | 'CLAIMS' | 'PASSAGES';

/** Which documents are listed, and in which order. */
export interface ViewSources {
  /** Id of an actor. */
  readonly publisher: string | null;
  readonly genre: string | null;
  readonly held: Held | null;
  /** Only documents with a passage in this state. */
  readonly passages: PassageState | null;
  readonly sort: SourceSort;
  readonly descending: boolean;
}

/** Which disputes are listed. */
export interface ViewDisputes {
  /** Id of a thing. */
  readonly about: string | null;
  /** Whether those that an editor dismissed are listed as well. */
  readonly dismissed: boolean;
  /** The dispute that is unfolded. */
  readonly dispute: string | null;
}

/** A story and its step, from 1; step 0 is its opening. */
export interface ViewStory {
  readonly id: string;
  readonly step: number;
}

/** All that a page of the explorer shows, as its address holds it. Frozen; a change makes a new one. */
export interface View {
  readonly page: Page;
  readonly pane: Pane;
  readonly things: readonly ViewThing[];
  /** Things whose neighbours were asked for. */
  readonly expanded: readonly string[];
  /** Lines that are drawn link by link: keys as `lineKey` makes them. */
  readonly opened: readonly string[];
  /** The thing whose panel is open. */
  readonly focus: string | null;
  /** The line whose panel is open. */
  readonly line: string | null;
  /** The claim whose panel is open. */
  readonly claim: string | null;
  /** The document whose panel is open. */
  readonly document: string | null;
  readonly filter: ViewFilter;
  readonly paths: ViewPaths | null;
  /** The day that counts as today; null: the day as of which all is shown, or the day it is. */
  readonly today: string | null;
  /** All is shown as it was known on this day, from what was published by then; null: as it is known now. */
  readonly said: string | null;
  /** The day with which what is shown is compared; null: with none. */
  readonly then: string | null;
  readonly ledger: ViewLedger;
  readonly opportunities: ViewOpportunities;
  readonly disputes: ViewDisputes;
  readonly sources: ViewSources;
  readonly story: ViewStory | null;
}

export const ALL_KINDS: readonly LinkKind[] = Object.freeze(['RELATION', 'CONCERN', 'MEMBERSHIP'] as const);

export const EMPTY_FILTER: ViewFilter = Object.freeze({
  kinds: ALL_KINDS,
  types: [],
  voices: [],
  modalities: [],
  minCertainty: null,
  inferred: true,
  from: null,
  to: null,
  documents: [],
  saidBy: [],
});

export const EMPTY_LEDGER: ViewLedger = Object.freeze({
  madeBy: null,
  addressedTo: null,
  concerns: null,
  status: [],
  isOpen: null,
  rollUp: true,
  demand: null,
});

export const EMPTY_OPPORTUNITIES: ViewOpportunities = Object.freeze({ towards: null, status: [], rollUp: true });

/** All documents, the newest first. */
export const EMPTY_SOURCES: ViewSources = Object.freeze({
  publisher: null,
  genre: null,
  held: null,
  passages: null,
  sort: 'DATE',
  descending: true,
});

export const EMPTY_DISPUTES: ViewDisputes = Object.freeze({ about: null, dismissed: false, dispute: null });

/** The opening page. */
export const EMPTY_VIEW: View = Object.freeze({
  page: 'home',
  pane: 'graph',
  things: [],
  expanded: [],
  opened: [],
  focus: null,
  line: null,
  claim: null,
  document: null,
  filter: EMPTY_FILTER,
  paths: null,
  today: null,
  said: null,
  then: null,
  ledger: EMPTY_LEDGER,
  opportunities: EMPTY_OPPORTUNITIES,
  disputes: EMPTY_DISPUTES,
  sources: EMPTY_SOURCES,
  story: null,
});

/** Most things that one view holds; more are not drawn. */
export const MOST_THINGS = 5000;

/**
 * Names the line between two things, whichever way its links run.
 * @returns the two ids in the order of their code units, joined by `~`, which no id has
 */
export function lineKey(one: string, other: string): string {
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

/**
 * The two ends of a line.
 * @param key as `lineKey` makes it
 */
export function readLineKey(key: string): readonly [string, string] {
  const [one = '', other = ''] = key.split('~');
  return [one, other];
}

/** A thing of a view whose place the layout chooses. */
export function placeFreely(id: string): ViewThing {
  return { id, x: null, y: null, pinned: false };
}

/** Whether a view shows things, and so belongs to the explorer whatever page it names. */
export function showsThings(view: View): boolean {
  const { things, focus, line, claim, document, paths, story } = view;
  return things.length > 0 || paths !== null || story !== null || [focus, line, claim, document].some((open) => open !== null);
}
