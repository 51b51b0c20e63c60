import type {
  CaseQuery,
  ClaimQuery,
  DemandQuery,
  DisputeQuery,
  DisputesQuery,
  DocumentQuery,
  OccasionPartsFragment,
  PathsQuery,
  RaisablePartsFragment,
  SourceQuery,
  SourcesQuery,
  StoryQuery,
  ThingQuery,
  TimelineQuery,
} from './gen/graphql.js';
import type { Changes } from './changes/changes.js';
import type { DemandListed } from './demand-listed.js';
import type { GraphData, Thing } from './graph-data.js';
import type { Subject } from './subject.js';
import type { View } from './view.js';

/** Where all that is shown was taken from. */
export interface Source extends Readonly<SourceQuery['statistics']> {
  /** Title of the document where there is only one. */
  readonly title: string | null;
  /** The day as of which all is shown; null: as it is known now. */
  readonly said: string | null;
}

/** What a node is of which no field was asked, being of another kind. */
type Other = Record<PropertyKey, never>;

export type DemandShown = Exclude<NonNullable<DemandQuery['node']>, Other>;
export type SourceListed = SourcesQuery['documents']['nodes'][number];
/** An occasion with what was raised there and, where it was asked, what can be. */
export type OccasionListed = OccasionPartsFragment & Partial<RaisablePartsFragment>;
export type DisputeShown = Exclude<NonNullable<DisputeQuery['node']>, Other>;
export type DisputeListed = DisputesQuery['disputes']['nodes'][number];
export type ClaimShown = NonNullable<ClaimQuery['claim']>;
export type DocumentShown = NonNullable<DocumentQuery['document']>;
export type PathShown = PathsQuery['paths'][number];
export type StoryShown = NonNullable<StoryQuery['story']>;
export type ThingShown = Exclude<NonNullable<ThingQuery['node']>, Other>;
export type CaseShown = Exclude<NonNullable<CaseQuery['node']>, Other>;
export type ClaimListed = Exclude<NonNullable<TimelineQuery['node']>, Other>['claims']['nodes'][number];

/** Things and what joins them: around one of them, or as a view placed them. */
export interface GraphShown {
  readonly kind: 'graph';
  /** null where no thing is the middle of it. */
  readonly focus: Thing | null;
  readonly depth: 0 | 1 | 2;
  readonly data: GraphData;
  /** What `buildGraphModel` takes with the data. */
  readonly view: Pick<View, 'things' | 'opened' | 'filter'>;
  /** Whether there is more than is shown. */
  readonly truncated: boolean;
}

export interface PathsShown {
  readonly kind: 'path';
  readonly from: Thing;
  readonly to: Thing;
  readonly maxLength: number;
  /** Shortest first; empty where there is no way of this length. */
  readonly paths: readonly PathShown[];
  /** Ways that were found and are left out, since the filter lets not all of their links through. */
  readonly dropped: number;
}

export interface TimelineShown {
  readonly kind: 'timeline';
  readonly thing: Thing;
  /** By date, undated ones last. */
  readonly claims: readonly ClaimListed[];
  readonly totalCount: number;
  readonly today: string | null;
}

export interface DemandsShown {
  readonly kind: 'demands';
  readonly asked: Extract<Subject, { readonly kind: 'demands' }>;
  /** The actors and things that the ledger is narrowed to. */
  readonly madeBy: Thing | null;
  readonly addressedTo: Thing | null;
  readonly concerns: Thing | null;
  readonly demands: readonly DemandListed[];
  readonly totalCount: number;
  /** How many of all that fit are open; null where that was not asked. */
  readonly openCount: number | null;
}

/** Some occasions of a list: the first that are to come, some whose day is not said, and the latest that are over. */
export interface OpportunitiesShown {
  readonly kind: 'opportunities';
  readonly asked: Extract<Subject, { readonly kind: 'opportunities' }>;
  /** The actor that the list is narrowed to. */
  readonly towards: Thing | null;
  /** The day that tells what is to come from what is over. */
  readonly today: string;
  /** By date. */
  readonly coming: readonly OccasionListed[];
  /** How many there are on or after that day. */
  readonly comingCount: number;
  readonly undated: readonly OccasionListed[];
  /** The latest first. */
  readonly past: readonly OccasionListed[];
  /** How many fit in all. */
  readonly totalCount: number;
}

/** The first disputes of a list. */
export interface DisputesShown {
  readonly kind: 'disputes';
  readonly asked: Extract<Subject, { readonly kind: 'disputes' }>;
  /** The thing that the list is narrowed to. */
  readonly about: Thing | null;
  readonly disputes: readonly DisputeListed[];
  readonly totalCount: number;
}

/** The documents of the collection, by date, as far as they were asked for. */
export interface SourcesShown {
  readonly kind: 'sources';
  readonly asked: Extract<Subject, { readonly kind: 'sources' }>;
  readonly documents: readonly SourceListed[];
  readonly totalCount: number;
}

/** What was asked for is not there. */
export interface MissingShown {
  readonly kind: 'missing';
  readonly what: 'thing' | 'case' | 'claim' | 'demand' | 'dispute' | 'document' | 'story';
  readonly id: string;
}

type Shown =
  | GraphShown
  | PathsShown
  | TimelineShown
  | DemandsShown
  | OpportunitiesShown
  | DisputesShown
  | SourcesShown
  | MissingShown
  | { readonly kind: 'dispute'; readonly dispute: DisputeShown }
  | { readonly kind: 'demand'; readonly demand: DemandShown }
  | { readonly kind: 'claim'; readonly claim: ClaimShown }
  | { readonly kind: 'thing'; readonly thing: ThingShown }
  /** The line of a person's case. */
  | { readonly kind: 'case'; readonly person: CaseShown }
  | { readonly kind: 'document'; readonly document: DocumentShown }
  | { readonly kind: 'story'; readonly story: StoryShown }
  /** A page that shows the collection and no part of it. */
  | { readonly kind: 'home' };

export type ShownKind = Shown['kind'];

/** Tells whether a node is of the kind that was asked for: then fields of it were. */
export function isAsked<T extends object>(node: T | Other | null): node is Exclude<T, Other> {
  return node !== null && Object.keys(node).length > 0;
}

/** All that is needed to show a subject. `kind` is that of what is shown: a view that is nothing but a path is shown as a path. */
export type SubjectData = Shown & {
  readonly source: Source;
  /** What changed since an earlier day, where that is asked. */ readonly changes?: Changes;
};
export type DataOf<K extends ShownKind> = Extract<Shown, { readonly kind: K }> & { readonly source: Source };
export type AnyShown = Shown;
