import type { CaseFault, CaseFile, CasePath } from './case-file.js';
import type {
  CaseActor,
  CaseClaim,
  CaseDemand,
  CaseDismissal,
  CaseDispute,
  CaseDocument,
  CaseEvent,
  CaseInstrument,
  CaseMerge,
  CaseOpportunity,
  CasePlace,
  CaseRecord,
  CaseStory,
  CaseTopic,
} from './case-data.js';
import { faultAt } from './locate.js';

/** What each list of a case file holds. */
export interface Contents {
  readonly documents: CaseDocument;
  readonly actors: CaseActor;
  readonly instruments: CaseInstrument;
  readonly events: CaseEvent;
  readonly topics: CaseTopic;
  readonly places: CasePlace;
  readonly claims: CaseClaim;
  readonly demands: CaseDemand;
  readonly opportunities: CaseOpportunity;
  readonly stories: CaseStory;
  readonly merges: CaseMerge;
  readonly disputes: CaseDispute;
  readonly dismissals: CaseDismissal;
}
export type ListName = keyof Contents;
export const LIST_NAMES = Object.freeze([
  'documents',
  'actors',
  'instruments',
  'events',
  'topics',
  'places',
  'claims',
  'demands',
  'opportunities',
  'stories',
  'merges',
  'disputes',
  'dismissals',
] as const);
export const THING_LISTS = Object.freeze(['actors', 'instruments', 'events', 'topics', 'places'] as const);

/** A record and where it stands. */
export interface Located<T extends CaseRecord = CaseRecord> {
  readonly list: ListName;
  readonly value: T;
  readonly file: CaseFile;
  readonly path: CasePath;
}

/** Records by list, wherever they come from. */
export interface Records {
  readonly lists: { readonly [Name in ListName]: readonly { readonly value: Contents[Name] }[] };
}

/** Every record of all files of a folder, in the order of files and lines. Records with a fault of shape are left out. */
export interface Collection {
  readonly files: readonly CaseFile[];
  readonly lists: { readonly [Name in ListName]: readonly Located<Contents[Name]>[] };
  /** Every id that is written, also in records that were left out, with the list that it stands in. */
  readonly ids: ReadonlyMap<string, ListName>;
}

/** Makes a fault that points into a record. */
export function faultIn(record: Located, path: CasePath, message: string): CaseFault {
  return faultAt(record.file, [...record.path, ...path], message);
}
