import type { RelationType } from '../../../src/view/gen/enums.js';
import { EMPTY_FILTER, EMPTY_VIEW, placeFreely } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';
import { VerbClaimsDocument } from '../gen/graphql.js';
import type { ClaimEndsFragment } from '../gen/graphql.js';
import { keepDay } from '../store/as-of-day.js';
import { attempt } from '../store/attempt.js';
import { openThing } from '../store/open-thing.js';
import type { Store } from '../store/store.js';
import { addThings, selectClaim, selectDocument } from '../store/view-steps.js';
import type { Choice } from './choice.js';

const MOST_CLAIMS = 100;

/**
 * Opens what was chosen.
 * @param beside adds a thing to what is on the screen and leaves the rest as it is
 */
export function openChoice(store: Store, choice: Choice, beside: boolean): void {
  switch (choice.kind) {
    case 'thing':
      if (beside) store.change((view) => addThings(view, [choice.thing.id]));
      else openThing(store, choice.thing.id);
      break;
    case 'verb':
      void attempt(store, () => openVerb(store, choice.verb.type));
      break;
    case 'node':
      store.change((view) => openNode(view, choice));
      break;
    case 'view':
      store.change(() => choice.view);
      break;
  }
}

/** The view of everything that was done so: all who take part, and the links of this verb alone. */
export function viewOfVerb(type: RelationType, claims: readonly ClaimEndsFragment[]): View {
  return { ...viewOfClaims(claims), filter: { ...EMPTY_FILTER, types: [type] } };
}

/** The view of those who take part in some claims. */
export function viewOfClaims(claims: readonly ClaimEndsFragment[]): View {
  const ids = claims.flatMap(({ agents, targets, about }) => [...agents, ...targets, ...about].map(({ thing }) => thing.id));
  return { ...EMPTY_VIEW, page: 'explore', things: [...new Set(ids)].map(placeFreely) };
}

async function openVerb(store: Store, type: RelationType): Promise<void> {
  const { claims } = await store.ask(VerbClaimsDocument, { types: [type], first: MOST_CLAIMS });
  store.change((view) => keepDay(viewOfVerb(type, claims.nodes), view));
}

function openNode(view: View, { what, id }: Extract<Choice, { kind: 'node' }>): View {
  switch (what) {
    case 'claim':
      return selectClaim(view, id);
    case 'document':
      return selectDocument(view, id);
    case 'demand':
      return { ...view, page: 'demands', ledger: { ...view.ledger, demand: id } };
    case 'dispute':
      return { ...view, page: 'disputes', disputes: { ...view.disputes, dispute: id } };
    case 'story':
      return { ...view, page: 'explore', story: { id, step: 0 } };
  }
}
