import { readView } from '../../view/address.js';
import { readLineKey } from '../../view/view.js';
import type { View } from '../../view/view.js';
import { THING_LISTS } from '../collection.js';
import type { ListName } from '../collection.js';

/** An id in the address of a view, and the lists in which it may be found. */
export interface ViewId {
  readonly id: string;
  readonly lists: readonly ListName[];
}

const ACTORS = ['actors'] as const;

/**
 * Lists the ids of records that the address of a view names, each once.
 * @param address path and query, as in `/?things=max-bokaev`
 */
export function listViewIds(address: string): readonly ViewId[] {
  const { view } = readView(readSearch(address));
  const { filter, ledger, opportunities } = view;
  const found = [
    ...listThings(view).map((id) => ({ id, lists: THING_LISTS })),
    ...[view.claim].map((id) => ({ id, lists: ['claims'] as const })),
    ...[ledger.demand].map((id) => ({ id, lists: ['demands'] as const })),
    ...filter.documents.map((id) => ({ id, lists: ['documents'] as const })),
    ...[...filter.saidBy, ledger.madeBy, ledger.addressedTo, opportunities.towards].map((id) => ({ id, lists: ACTORS })),
  ];
  const named = found.flatMap(({ id, lists }) => (id === null ? [] : [{ id, lists }]));
  return [...new Map(named.map((each) => [`${each.id} ${each.lists.join()}`, each])).values()];
}

/** What stands behind the path of an address. */
export function readSearch(address: string): string {
  return address.slice(address.indexOf('?') + 1);
}

function listThings({ things, expanded, opened, focus, line, paths, ledger }: View): readonly (string | null)[] {
  return [
    ...things.map(({ id }) => id),
    ...expanded,
    ...[...opened, ...(line === null ? [] : [line])].flatMap(readLineKey),
    ...[focus, paths?.from ?? null, paths?.to ?? null, ledger.concerns],
  ];
}
