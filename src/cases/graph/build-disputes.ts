import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';
import { LAST_DAY } from './graph.js';
import type { GraphNode, GraphRelationship } from './graph.js';
import { listDisputes } from './list-disputes.js';
import type { ListedDispute } from './list-disputes.js';
import { earliest, latest, writeProperties } from './properties.js';

/**
 * Builds disputes: each leads to the claims that contradict each other, and to what they are about. A claim stands in a dispute from the day on
 * which both it and one that it contradicts were public, and the dispute is known from the first of these days: so looking back to any day
 * shows what could be seen then.
 */
export function buildDisputes(records: Records, saidOn: SaidOn): Part {
  const parts = listDisputes(records).map((dispute) => buildDispute(dispute, saidOn));
  return { nodes: parts.flatMap((part) => part.nodes), relationships: parts.flatMap((part) => part.relationships) };
}

function buildDispute(dispute: ListedDispute, saidOn: SaidOn): Part {
  const { id, question, kind, about, reason, isDismissed, claims } = dispute;
  const positions = claims.map(({ claim, answer, low, against }): GraphRelationship => {
    const contradicted = earliest(against.map((other) => saidOn.of(other.id))) ?? LAST_DAY;
    return {
      type: 'POSITION',
      from: id,
      to: claim.id,
      owner: id,
      props: { answer, low, saidOn: latest([saidOn.of(claim.id), contradicted]) },
    };
  });
  const node: GraphNode = {
    labels: kind === 'EDITOR' ? ['Node', 'Dispute'] : ['Node', 'Dispute', 'Projected'],
    id,
    owner: id,
    props: writeProperties({
      id,
      typename: 'Dispute',
      question,
      kind,
      reason,
      dismissed: isDismissed,
      saidOn: earliest(positions.map(({ props }) => String(props['saidOn']))) ?? LAST_DAY,
    }),
  };
  const over = about.map((thing, order): GraphRelationship => ({ type: 'OVER', from: id, to: thing, owner: id, props: { order } }));
  return { nodes: [node], relationships: [...positions, ...over] };
}
