import { listClaims, listParticipants } from './claims.js';
import { makeConnection } from './connection.js';
import { readFuzzyDate } from './dates.js';
import { deriveStatement } from './derived.js';
import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import { byNumber } from './order.js';
import { follow, followOne } from './resolvers.js';
import type { NodeResolvers, Resolver } from './resolvers.js';

const inRole =
  (role: string): Resolver<StoredNode> =>
  (claim, { store }) =>
    listParticipants(store, claim, role).map((edge) => ({
      thing: store.get(edge.to),
      status: edge.props['status'],
      mention: edge.props['mention'] ?? null,
    }));

/** Claims, and what shows them: passages and documents. */
export const CLAIMS: NodeResolvers = {
  'Claim.statement': deriveStatement,
  'Claim.agents': inRole('AGENT'),
  'Claim.targets': inRole('TARGET'),
  'Claim.about': inRole('ABOUT'),
  'Claim.instruments': inRole('INSTRUMENT'),
  'Claim.beneficiaries': inRole('BENEFICIARY'),
  'Claim.onBehalfOf': inRole('ON_BEHALF_OF'),
  'Claim.places': inRole('PLACE'),
  'Claim.date': ({ props }) => readFuzzyDate(props),
  'Claim.saidBy': follow('SAID_BY'),
  'Claim.evidence': follow('EVIDENCE'),
  'Claim.penalty': ({ props }) =>
    text(props, 'penaltyKind') === null
      ? null
      : {
          kind: props['penaltyKind'],
          scope: text(props, 'penaltyScope'),
          duration: text(props, 'penaltyDuration'),
          amount: text(props, 'penaltyAmount'),
        },
  'Claim.relations': ({ id }, { store, args }) => {
    const mine = store.links.filter((link) => link.props['typename'] === 'Relation' && link.props['claimId'] === id);
    return mine.sort(byNumber((link) => Number(link.props['ordinal']))).slice(0, args.first);
  },
  'Claim.retracted': ({ props }) =>
    text(props, 'retractedOn') === null ? null : { on: props['retractedOn'], reason: props['retractedReason'] },
  'Passage.document': followOne('IN'),
  'Document.publisher': followOne('PUBLISHED_BY'),
  'Document.authors': follow('AUTHORED_BY'),
  'Document.passageStates': ({ id }, { store }) => {
    const claims = listClaims(store, undefined, 'DATE_ASC').filter(({ props }) => props['documentId'] === id);
    const passages = claims.flatMap((claim) => store.out(claim.id, 'EVIDENCE').map((edge) => store.get(edge.to)));
    return ['EXACT', 'MOVED', 'CHANGED', 'GONE', 'UNCHECKED'].flatMap((state) => {
      const count = passages.filter(({ props }) => props['state'] === state).length;
      return count === 0 ? [] : [{ state, count }];
    });
  },
  'Document.published': ({ props }) => readFuzzyDate(props),
  'Document.claims': ({ id }, { store, args, info }) =>
    makeConnection(
      listClaims(store, args.filter, args.orderBy).filter((claim) => claim.props['documentId'] === id),
      args,
      info,
    ),
};
