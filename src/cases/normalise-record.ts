import { ROLES } from './case-data.js';
import type { CaseDate, CaseParticipant } from './case-data.js';
import type { ListName } from './collection.js';

type Raw = Readonly<Record<string, unknown>>;
type Rewrite = (record: Raw, defaults: Raw) => Raw;

const UNSTATED: CaseDate = Object.freeze({ edtf: null, basis: 'unstated', phrase: null });

/** What is written out in each list; a record comes checked against the schema. */
const REWRITES: Readonly<Record<ListName, Rewrite>> = Object.freeze({
  documents: (record) => ({ ...record, authors: record['authors'] ?? [], published: writeOutDate(record['published']) }),
  actors: (record) => ({ ...withAliases(record), placeholder: record['placeholder'] ?? false, partOf: record['partOf'] ?? [] }),
  instruments: (record) => ({ ...withAliases(record), date: writeOutDate(record['date']) }),
  events: (record) => ({ ...withAliases(record), date: writeOutDate(record['date']), places: record['places'] ?? [] }),
  topics: withAliases,
  places: withAliases,
  claims: writeOutClaim,
  demands: (record) => ({
    ...record,
    addressedTo: writeOutParticipants(record['addressedTo']),
    concerns: record['concerns'] ?? [],
    mayConcern: record['mayConcern'] ?? [],
    restates: record['restates'] ?? [],
    history: writeOutHistory(record['history']),
  }),
  opportunities: (record) => ({
    towards: [],
    over: [],
    claims: [],
    couldRaise: [],
    raised: [],
    ...record,
    date: writeOutDate(record['date']),
    history: writeOutHistory(record['history']),
  }),
  merges: (record) => ({ ...record, id: record['thing'] }),
  disputes: (record) => record,
  dismissals: (record) => ({ ...record, id: record['dispute'] }),
  stories: (record) => ({ ...record, steps: (record['steps'] as readonly Raw[]).map((step) => ({ lights: null, ...step })) }),
});

/** Writes out the short forms of a record: defaults, plain ids of participants, plain dates. */
export function normaliseRecord(list: ListName, record: Raw, defaults: Raw): Raw {
  return Object.freeze(REWRITES[list](record, defaults));
}

function withAliases(record: Raw): Raw {
  return { ...record, aliases: record['aliases'] ?? [] };
}

function writeOutClaim(record: Raw, defaults: Raw): Raw {
  const { passage, passages, ...rest } = record;
  return {
    polarity: 'affirmed',
    modality: 'actual',
    method: 'human',
    saidBy: [],
    ...rest,
    document: record['document'] ?? defaults['document'] ?? '',
    ...Object.fromEntries(ROLES.map((role) => [role, writeOutParticipants(record[role])])),
    date: writeOutDate(record['date']),
    passages: [passage ?? [], passages ?? []].flat(),
  };
}

function writeOutParticipants(list: unknown): readonly CaseParticipant[] {
  const entries = (list ?? []) as readonly (string | { thing: string; status?: 'stated' | 'implied'; mention?: string })[];
  return entries
    .map((entry) => (typeof entry === 'string' ? { thing: entry } : entry))
    .map(({ thing, status, mention }) => ({ thing, status: status ?? 'stated', mention: mention ?? null }));
}

function writeOutHistory(list: unknown): readonly Raw[] {
  const changes = (list ?? []) as readonly Raw[];
  return changes.map((change) => ({
    ...change,
    date: change['date'] === undefined ? null : writeOutDate(change['date']),
    part: change['part'] ?? [],
  }));
}

function writeOutDate(date: unknown): CaseDate {
  if (date === undefined || date === null) return UNSTATED;
  if (typeof date === 'string' || typeof date === 'number') return { edtf: String(date), basis: 'explicit', phrase: null };
  const { edtf, basis, phrase } = date as { edtf?: string | number; basis?: CaseDate['basis']; phrase?: string };
  const written = edtf === undefined ? null : String(edtf);
  return { edtf: written, basis: basis ?? (written === null ? 'unstated' : 'explicit'), phrase: phrase ?? null };
}
