import type { BenchOperation } from '../operation.js';
import { toBound } from './claim-rows.js';
import { readText } from './read-text.js';
import { LAST_DAY, listStarts } from './starts.js';

const FROM = '2005-03-01';
const FIRST = 20;
const VERBS = 6;

type EndRow = readonly [id: string, name: string];
type Row = readonly [
  id: string,
  relation: string,
  edtf: string | null,
  start: string,
  end: string,
  voice: string,
  certainty: string,
  agents: readonly EndRow[],
  targets: readonly EndRow[],
];

interface RivalEnds {
  readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[];
}
interface RivalClaim {
  readonly id: string;
  readonly relation: string;
  readonly edtf: string | null;
  readonly start: string;
  readonly end: string;
  readonly day: string;
  readonly voice: string;
  readonly certainty: string;
  readonly agentsConnection: RivalEnds;
  readonly targetsConnection: RivalEnds;
}
type RivalThing = Readonly<Record<string, readonly RivalClaim[]>>;

/** Q8: claims with five filters: who takes part, verbs, dates, voices, certainty. */
export const FILTERED: BenchOperation = Object.freeze({
  name: 'Q8',
  title: 'Newest 20 claims by five filters at once, with their ends',
  inputs: (ids) =>
    listStarts(ids).map(({ actor, hub }) => ({
      variables: { participant: actor.id, verbs: ids.verbs.slice(0, VERBS), from: FROM, to: LAST_DAY },
      hub,
    })),
  demarche: readText('demarche/q08.graphql'),
  limit: {
    text: readText('limit/q08.cypher'),
    parameters: ({ participant, verbs, from, to }) => ({ participant, verbs, from, to }),
    toData: (rows) => ({ claims: { nodes: rows.map((row) => toClaim(row as unknown as Row)) } }),
  },
  // It has no list over several relationship types: asked for each role, the newest are put together here.
  rival: {
    document: readText('rival/q08.graphql'),
    variables: ({ participant, verbs, from, to }) => ({
      participant,
      where: {
        relation: { in: verbs },
        voice: { in: ['AUTHOR_FACT', 'REPORTED'] },
        rank: { gte: 2 },
        start: { lte: to },
        end: { gte: from },
        NOT: { day: { eq: null } },
      },
    }),
    toData: (data) => ({ claims: { nodes: joinRoles((data as { things: readonly RivalThing[] }).things).map(fromRival) } }),
  },
} satisfies BenchOperation);

function toClaim([id, relation, edtf, start, end, voice, certainty, agents, targets]: Row): unknown {
  const toEnd = ([thing, name]: EndRow): unknown => ({ thing: { id: thing, name } });
  const date = { edtf, start: toBound(start), end: toBound(end) };
  return { id, relation, date, voice, certainty, agents: agents.map(toEnd), targets: targets.map(toEnd) };
}

function joinRoles(things: readonly RivalThing[]): readonly RivalClaim[] {
  const claims = new Map(
    things.flatMap((thing) => Object.values(thing).flatMap((list) => list.map((claim) => [claim.id, claim] as const))),
  );
  return [...claims.values()].sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)).slice(0, FIRST);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function fromRival({ id, relation, edtf, start, end, voice, certainty, agentsConnection, targetsConnection }: RivalClaim): unknown {
  const date = { edtf, start: toBound(start), end: toBound(end) };
  const toEnds = ({ edges }: RivalEnds): unknown => edges.map(({ node }) => ({ thing: node }));
  return { id, relation, date, voice, certainty, agents: toEnds(agentsConnection), targets: toEnds(targetsConnection) };
}
