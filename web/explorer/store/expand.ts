import { AskError } from '../../../src/view/ask.js';
import type { Direction, LinkKind, RelationType } from '../../../src/view/gen/enums.js';
import { SubgraphDocument } from '../../../src/view/gen/graphql.js';
import { passesFilter } from '../../../src/view/filter-links.js';
import type { Subgraph } from '../../../src/view/graph-data.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import { askForLinks, MOST_LINKS } from '../../../src/view/load-filter.js';
import { MOST_THINGS } from '../../../src/view/view.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { graphTexts } from '../../shared/texts.js';
import { isAskedAlike } from './relation-filter.js';
import type { Change, Store } from './store.js';
import { addThings, hideThings } from './view-steps.js';

/** Which neighbours are wanted. Without kinds and types: all that the filter of the view lets through. */
export interface Wanted {
  readonly kinds?: readonly LinkKind[];
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
}

/**
 * Asks for the neighbours of a thing and shows them: one step, that can be undone.
 * Without an answer nothing changes, and the page says why.
 * @param how `settle` where the neighbours belong to the step before, such as opening the thing
 * @returns how many things came; null where there was no answer, or other documents, speakers or another day were chosen meanwhile, of which it says nothing
 */
export async function expand(
  store: Store,
  id: string,
  { kinds, types, direction = 'BOTH' }: Wanted = {},
  how: Change = 'step',
): Promise<number | null> {
  const { view: asked } = store.state;
  const { filter } = asked;
  const wanted = { ...filter, ...(kinds && { kinds }), ...(types && { types }) };
  const variables = { of: [id], depth: 1, direction, filter: askForLinks(wanted), through: wanted.kinds, limit: MOST_LINKS };
  try {
    const { neighbourhood } = await store.ask(SubgraphDocument, variables);
    if (!isAskedAlike(asked, store.state.view)) return null;
    const before = store.state.view.things.length;
    store.addData(neighbourhood);
    store.change((view) => {
      const shown = addThings(view, [id, ...listNeighbours(id, neighbourhood, wanted)]);
      return shown.expanded.includes(id) ? shown : { ...shown, expanded: [...shown.expanded, id] };
    }, how);
    if (store.state.view.things.length === MOST_THINGS) store.notify({ kind: 'info', text: graphTexts.full(MOST_THINGS) });
    else if (neighbourhood.truncated) store.notify({ kind: 'info', text: graphTexts.truncated(MOST_LINKS) });
    return store.state.view.things.length - before;
  } catch (error) {
    const text = error instanceof AskError ? error.message : graphTexts.unreadable;
    store.notify({
      kind: 'error',
      text,
      action: {
        label: graphTexts.again,
        run: () => void expand(store, id, { ...(kinds && { kinds }), ...(types && { types }), direction }, how),
      },
    });
    return null;
  }
}

/**
 * Takes back what expanding a thing brought: neighbours that have no other line on the screen, and are neither pinned, expanded nor open.
 */
export function collapse(store: Store, id: string): void {
  const { view, model } = store.state;
  const kept = new Set([...view.expanded, ...view.things.filter(({ pinned }) => pinned).map((thing) => thing.id), view.focus ?? id]);
  const leaves = neighboursOf(model, id).filter((other) => !kept.has(other) && neighboursOf(model, other).every((end) => end === id));
  store.change((now) => {
    const without = hideThings(now, leaves);
    return { ...without, expanded: without.expanded.filter((one) => one !== id) };
  });
}

/** Those to whom a link leads that the filter lets through; the API does not know of all that it holds. */
function listNeighbours(id: string, { things, links }: Subgraph, filter: ViewFilter): string[] {
  const near = new Set(links.filter((link) => passesFilter(link, filter)).flatMap(({ from, to }) => endsAt(id, from.id, to.id)));
  return things.map((thing) => thing.id).filter((other) => near.has(other));
}

function endsAt(id: string, from: string, to: string): string[] {
  return from === id ? [to] : to === id ? [from] : [];
}

function neighboursOf(model: GraphModel, id: string): string[] {
  const ends = model.lines.filter(({ from, to }) => from === id || to === id).map(({ from, to }) => (from === id ? to : from));
  return [...new Set(ends)];
}
