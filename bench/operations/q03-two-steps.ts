import type { BenchOperation } from '../operation.js';
import { readText } from './read-text.js';
import { LAST_DAY, listStarts } from './starts.js';

type AgentRow = readonly [id: string, name: string];
type InnerRow = readonly [id: string, relation: string, certainty: string, agents: readonly AgentRow[]];
type TargetRow = readonly [id: string, name: string, claims: readonly InnerRow[]];
type OuterRow = readonly [id: string, relation: string, certainty: string, targets: readonly TargetRow[]];

interface RivalInner {
  readonly id: string;
  readonly relation: string;
  readonly certainty: string;
  readonly agentsConnection: { readonly edges: readonly { readonly node: unknown }[] };
}
interface RivalTarget {
  readonly id: string;
  readonly name: string;
  readonly sufferings: readonly RivalInner[];
}
interface RivalOuter {
  readonly id: string;
  readonly relation: string;
  readonly certainty: string;
  readonly targetsConnection: { readonly edges: readonly { readonly node: RivalTarget }[] };
}

/** Q3: two steps: whom an actor did something to, and who else did something to them. */
export const TWO_STEPS: BenchOperation = Object.freeze({
  name: 'Q3',
  title: 'Two steps: 10 claims, their targets, 5 claims on each, their agents',
  inputs: (ids) => listStarts(ids).map(({ actor, hub }) => ({ variables: { id: actor.id, to: LAST_DAY }, hub })),
  demarche: readText('demarche/q03.graphql'),
  limit: {
    text: readText('limit/q03.cypher'),
    parameters: ({ id, to }) => ({ id, to }),
    toData: (rows) => {
      const [id, name, claims] = rows[0] as unknown as readonly [string, string, readonly OuterRow[]];
      return { actor: { id, name, claims: { nodes: claims.map(toOuter) } } };
    },
  },
  rival: {
    document: readText('rival/q03.graphql'),
    hubs: 2,
    variables: ({ id, to }) => ({ id, to }),
    toData: (data) => {
      const { actors } = data as { actors: readonly { id: string; name: string; deeds: readonly RivalOuter[] }[] };
      return { actor: actors.map(({ id, name, deeds }) => ({ id, name, claims: { nodes: deeds.map(fromOuter) } }))[0] };
    },
  },
} satisfies BenchOperation);

function toOuter([id, relation, certainty, targets]: OuterRow): unknown {
  return { id, relation, certainty, targets: targets.map(toTarget) };
}

function toTarget([id, name, claims]: TargetRow): unknown {
  return { thing: { id, name, claims: { nodes: claims.map(toInner) } } };
}

function toInner([id, relation, certainty, agents]: InnerRow): unknown {
  return { id, relation, certainty, agents: agents.map(([agent, name]) => ({ thing: { id: agent, name } })) };
}

function fromOuter({ id, relation, certainty, targetsConnection }: RivalOuter): unknown {
  return { id, relation, certainty, targets: targetsConnection.edges.map(({ node }) => fromTarget(node)) };
}

function fromTarget({ id, name, sufferings }: RivalTarget): unknown {
  return { thing: { id, name, claims: { nodes: sufferings.map(fromInner) } } };
}

function fromInner({ id, relation, certainty, agentsConnection }: RivalInner): unknown {
  return { id, relation, certainty, agents: agentsConnection.edges.map(({ node }) => ({ thing: node })) };
}
