import type { Ask } from '../../../../src/view/ask.js';
import { LinksAroundDocument } from '../../gen/graphql.js';
import type { LinkCount } from './group-counts.js';

const known = new WeakMap<Ask, Map<string, readonly LinkCount[]>>();

/**
 * How many links of each kind a thing has. Asked for once a page.
 * @throws AskError
 */
export async function loadCounts(ask: Ask, id: string): Promise<readonly LinkCount[]> {
  const counts = known.get(ask) ?? new Map<string, readonly LinkCount[]>();
  known.set(ask, counts);
  const before = counts.get(id);
  if (before !== undefined) return before;
  const { node } = await ask(LinksAroundDocument, { id });
  const found = node !== null && 'relationCounts' in node ? node.relationCounts : [];
  counts.set(id, found);
  return found;
}
