import { LONGEST_ADDRESS } from '../../src/view/address.js';
import type { AddressBar } from './store/create-store.js';

/** The query part of an address for each of the pages that stand for one thing, claim, document or demand. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  things: (id) => `?focus=${id}&things=${id}`,
  claims: (id) => `?claim=${id}`,
  documents: (id) => `?document=${id}`,
  demands: (id) => `?page=demands&demand=${id}`,
};

/**
 * The address bar of the browser. A view that is too long for an address is kept in the entry of the history, where going back
 * and reloading find it; "copy link" has the server keep it.
 */
export function browserAddressBar(): AddressBar {
  return {
    read: () => readKept() ?? readPath(location.pathname) ?? location.search,
    write(search, how) {
      const isLong = search.length > LONGEST_ADDRESS;
      const state = isLong ? { search } : null;
      const address = isLong ? `/${search.replace(/&(things|expanded|opened)=[^&]*/g, '')}` : `/${search}`;
      if (how === 'step') history.pushState(state, '', address);
      else history.replaceState(state, '', address);
    },
  };
}

function readKept(): string | null {
  const state = history.state as { readonly search?: unknown } | null;
  return typeof state?.search === 'string' ? state.search : null;
}

function readPath(pathname: string): string | null {
  const [, page = '', id = ''] = /^\/(\w+)\/([^/]+)$/.exec(pathname) ?? [];
  return PAGES[page]?.(id) ?? null;
}
