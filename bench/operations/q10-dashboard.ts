import type { BenchOperation } from '../operation.js';
import { toBound } from './claim-rows.js';
import { readText } from './read-text.js';
import { LAST_DAY, listStarts } from './starts.js';

type EndRow = readonly [id: string, name: string];
type ClaimRow = readonly [id: string, relation: string, edtf: string | null, agents: readonly EndRow[], targets: readonly EndRow[]];
type YearRow = readonly [year: number | null, count: number];
type DemandRow = readonly [id: string, object: string, status: string];
type OpportunityRow = readonly [id: string, name: string, edtf: string | null, start: string];
type Row = readonly [
  id: string,
  name: string,
  kind: string,
  claims: readonly ClaimRow[],
  years: readonly YearRow[],
  demands: readonly DemandRow[],
  opportunities: readonly OpportunityRow[],
];

interface RivalEnds {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
}
interface RivalActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly occasions: readonly { readonly id: string; readonly name: string; readonly edtf: string | null; readonly start: string }[];
}
interface RivalData {
  readonly actors: readonly RivalActor[];
  readonly claims: readonly {
    readonly id: string;
    readonly relation: string;
    readonly edtf: string | null;
    readonly agentsConnection: RivalEnds;
    readonly targetsConnection: RivalEnds;
  }[];
  readonly years: readonly { readonly year: number | null; readonly count: number }[];
  readonly demands: readonly { readonly id: string; readonly object: string; readonly status: string }[];
}

/** Q10: what a page on an actor shows first, with five root fields: who it is, newest claims, claims by year, open demands, occasions. */
export const DASHBOARD: BenchOperation = Object.freeze({
  name: 'Q10',
  title: 'Dashboard of an actor with five root fields',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id, to: LAST_DAY }, hub })),
  demarche: readText('demarche/q10.graphql'),
  limit: {
    text: readText('limit/q10.cypher'),
    parameters: ({ id, to }) => ({ id, to }),
    toData: (rows) => toData(rows[0] as unknown as Row),
  },
  // It cannot group by year, order by a status that follows from a history, or list over several relationship types: these are Cypher.
  rival: {
    document: readText('rival/q10.graphql'),
    variables: ({ id, to }) => ({ id, to }),
    toData: (data) => fromRival(data as RivalData),
  },
} satisfies BenchOperation);

function toData([id, name, kind, claims, years, demands, opportunities]: Row): unknown {
  return {
    actor: { id, name, kind },
    claims: { nodes: claims.map(toClaim) },
    claimCounts: years.map(toYear),
    demands: { nodes: demands.map(([demand, object, status]) => ({ id: demand, object, status })) },
    opportunities: { nodes: opportunities.map(toOpportunity) },
  };
}

function toClaim([id, relation, edtf, agents, targets]: ClaimRow): unknown {
  const toEnd = ([thing, name]: EndRow): unknown => ({ thing: { id: thing, name } });
  return { id, relation, date: { edtf }, agents: agents.map(toEnd), targets: targets.map(toEnd) };
}

function toYear([year, count]: YearRow): unknown {
  return { key: year === null ? 'undated' : String(year).padStart(4, '0'), count };
}

function toOpportunity([id, name, edtf, start]: OpportunityRow): unknown {
  return { id, name, date: { edtf, start: toBound(start) } };
}

function fromRival({ actors, claims, years, demands }: RivalData): unknown {
  const toEnds = ({ edges }: RivalEnds): readonly EndRow[] => edges.map(({ node }) => [node.id, node.name]);
  return {
    actor: actors.map(({ id, name, kind }) => ({ id, name, kind }))[0],
    claims: {
      nodes: claims.map(({ id, relation, edtf, agentsConnection, targetsConnection }) =>
        toClaim([id, relation, edtf, toEnds(agentsConnection), toEnds(targetsConnection)]),
      ),
    },
    claimCounts: years.map(({ year, count }) => toYear([year, count])),
    demands: { nodes: demands },
    opportunities: {
      nodes: actors.flatMap(({ occasions }) => occasions.map(({ id, name, edtf, start }) => toOpportunity([id, name, edtf, start]))),
    },
  };
}
