import type { BenchOperation } from '../operation.js';
import { toClaim } from './claim-rows.js';
import type { ClaimRow } from './claim-rows.js';
import { readText } from './read-text.js';
import { fromRivalClaim } from './rival-claims.js';
import type { RivalClaim } from './rival-claims.js';

const RANGES = [
  ['2001-01-01', '2003-12-31'],
  ['2009-05-15', '2012-02-29'],
  ['2024-06-01', '2026-11-24'],
] as const;
const FREQUENT = 5;
const VERBS = 10;

/** Q4: claims of a verb in a date range, newest first, with ends and sources. Its hubs are the most frequent verbs. */
export const VERB: BenchOperation = Object.freeze({
  name: 'Q4',
  title: 'Newest 50 claims of a verb in a date range, their ends and sources',
  inputs: ({ verbs }) =>
    Array.from({ length: VERBS }).flatMap((_, i) => {
      const [hub, verb] = i < FREQUENT ? [true, verbs[i]] : [false, verbs[Math.floor((i * verbs.length) / VERBS)]];
      return RANGES.map(([from, to]) => ({ variables: { verb, from, to }, hub }));
    }),
  demarche: readText('demarche/q04.graphql'),
  limit: {
    text: readText('limit/q04.cypher'),
    parameters: ({ verb, from, to }) => ({ verb, from, to }),
    toData: (rows) => ({ claims: { nodes: rows.map((row) => toClaim(row as unknown as ClaimRow)) } }),
  },
  rival: {
    document: readText('rival/q04.graphql'),
    variables: ({ verb, from, to }) => ({ verb, from, to }),
    toData: (data) => ({ claims: { nodes: (data as { claims: readonly RivalClaim[] }).claims.map(fromRivalClaim) } }),
  },
} satisfies BenchOperation);
