import { askAsOf } from '../../../src/view/as-of.js';
import { AskError } from '../../../src/view/ask.js';
import { passesFilter } from '../../../src/view/filter-links.js';
import { SubgraphDocument } from '../../../src/view/gen/graphql.js';
import { askForLinks, MOST_LINKS } from '../../../src/view/load-filter.js';
import type { View } from '../../../src/view/view.js';
import type { Store } from '../store/store.js';
import { addThings } from '../store/view-steps.js';

/** Most things whose neighbours are asked for at once. */
const MOST_OF = 50;

/**
 * Adds what became known around the things whose neighbours were asked for, between one day and a later one.
 * What was hidden before, or left aside, does not come back by that.
 * @param to null: today
 */
export async function grow(store: Store, from: string, to: string | null): Promise<void> {
  const { view } = store.state;
  if (view.expanded.length === 0) return;
  try {
    const [before, now] = await Promise.all([listAround(store, view, from), listAround(store, view, to)]);
    const fresh = [...now].filter((id) => !before.has(id));
    if (fresh.length > 0 && store.state.view.said === to) store.change((shown) => keepPage(addThings(shown, fresh), shown), 'settle');
  } catch (error) {
    // The page itself asks for the same and says what is the matter.
    if (!(error instanceof AskError)) throw error;
  }
}

async function listAround(store: Store, { expanded, filter }: View, day: string | null): Promise<ReadonlySet<string>> {
  const of = expanded.slice(0, MOST_OF);
  const variables = { of, depth: 1, direction: 'BOTH', filter: askForLinks(filter), through: filter.kinds, limit: MOST_LINKS } as const;
  const { neighbourhood } = await askAsOf(store.askNow, day)(SubgraphDocument, variables);
  const links = neighbourhood.links.filter((link) => passesFilter(link, filter));
  return new Set(links.flatMap((link) => [link.from.id, link.to.id]).filter((id) => !of.includes(id)));
}

/** To add things is no reason to leave the page that is shown. */
function keepPage(view: View, { page }: View): View {
  return view.page === page ? view : { ...view, page };
}
