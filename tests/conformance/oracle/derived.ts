import { DERIVED } from '../../../src/answer/derived.js';
import { listParticipants } from './claims.js';
import { readFuzzyDate } from './dates.js';
import type { FuzzyDate } from './dates.js';
import { text } from './graph.js';
import type { Props, StoredEdge, StoredNode } from './graph.js';
import type { Call, Resolver } from './resolvers.js';

/** The texts made from the parts are words, not meaning: both sides take them from the same functions. */
export const DERIVED_TEXTS: Readonly<Record<string, Resolver<never>>> = {
  'FuzzyDate.label': (date: FuzzyDate, call: Call) => derive('FuzzyDate.label', { ...date }, call),
  'Penalty.label': (penalty: Props, call: Call) => derive('Penalty.label', penalty, call),
  'ClaimCount.label': (count: Props, call: Call) => derive('ClaimCount.label', count, call),
  'Passage.url': ({ id, props }: StoredNode, call: Call) => {
    const [edge] = call.store.out(id, 'IN');
    const url = edge ? text(call.store.get(edge.to).props, 'url') : null;
    return derive('Passage.url', { ...props, document: { url } }, call);
  },
  'Query.relationTypes': (_: never, call: Call) => derive('Query.relationTypes', {}, call),
  ...Object.fromEntries(
    ['Relation', 'Concern', 'Membership'].flatMap((type) =>
      ['label', 'inverseLabel'].map((field) => [`${type}.${field}`, labelLink(`${type}.${field}`)]),
    ),
  ),
};

export function deriveStatement(claim: StoredNode, call: Call): unknown {
  const { props } = claim;
  const name = (role: string): object[] =>
    listParticipants(call.store, claim, role).map((edge) => ({
      thing: { name: text(call.store.get(edge.to).props, 'name') },
      status: edge.props['status'],
    }));
  const penalty =
    text(props, 'penaltyKind') === null
      ? null
      : { kind: props['penaltyKind'], scope: props['penaltyScope'], duration: props['penaltyDuration'], amount: props['penaltyAmount'] };
  const parts = {
    agents: name('AGENT'),
    targets: name('TARGET'),
    about: name('ABOUT'),
    beneficiaries: name('BENEFICIARY'),
    instruments: name('INSTRUMENT'),
    onBehalfOf: name('ON_BEHALF_OF'),
    places: name('PLACE'),
  };
  return derive('Claim.statement', { ...props, ...parts, penalty, date: readFuzzyDate(props) }, call);
}

function labelLink(field: string): Resolver<never> {
  return ({ props }: StoredEdge, call: Call) => derive(field, { ...props, type: props['relation'] }, call);
}

function derive(field: string, needs: Props, { model, origin }: Call): unknown {
  const make = DERIVED.get(field);
  if (!make) throw new Error(`the engine derives no ${field}`);
  return make(needs, model, origin);
}
