import type { GraphQLResolveInfo } from 'graphql';
import { idOf } from './order.js';
import type { Props } from './graph.js';

export interface Page {
  readonly first: number;
  readonly after?: string;
}

interface Item {
  readonly props: Props;
}

/**
 * A Relay connection over the whole ordered list. A cursor names the field and the item;
 * it is a text of the oracle's own, since those of the engine are opaque.
 */
export function makeConnection(items: readonly Item[], page: Page, info: GraphQLResolveInfo): object {
  const cursorOf = (item: Item): string => `oracle.${Buffer.from(JSON.stringify([info.fieldName, idOf(item)])).toString('base64url')}`;
  const start = page.after === undefined ? 0 : items.findIndex((item) => cursorOf(item) === page.after) + 1;
  const nodes = items.slice(start, start + page.first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  const pageInfo = {
    hasNextPage: start + page.first < items.length,
    hasPreviousPage: page.after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { nodes, edges, pageInfo, totalCount: items.length };
}
