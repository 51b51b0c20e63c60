import { LONGEST_ADDRESS } from '../../src/view/address.js';
import type { AddressBar } from './store/create-store.js';

/** What the pages that stand for one thing, claim, document, demand or dispute say by their path, as parameters of an address. */
const PAGES: Readonly<Record<string, (id: string) => Readonly<Record<string, string>>>> = {
  things: (id) => ({ focus: id, things: id }),
  claims: (claim) => ({ claim }),
  documents: (document) => ({ document }),
  disputes: (dispute) => ({ page: 'disputes', dispute }),
  demands: (demand) => ({ page: 'demands', demand }),
};

/**
 * The address bar of the browser. A view that is too long for an address is kept in the entry of the history, where going back
 * and reloading find it; "copy link" has the server keep it.
 */
export function browserAddressBar(): AddressBar & { readonly keep: (search: string) => void } {
  return {
    read: () => readKept() ?? readPath(location.pathname, location.search),
    keep: (search) => history.replaceState({ search }, '', location.href),
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

/**
 * The address of a view that a path and what stands behind it give: the path says what is open, the rest what is shown besides.
 * @returns the query part; that of the address where the path stands for nothing
 */
export function readPath(pathname: string, search: string): string {
  const [, page = '', code = ''] = /^\/(\w+)\/([^/]+)$/.exec(pathname) ?? [];
  const id = decode(code);
  const said = id === null ? undefined : PAGES[page]?.(id);
  if (said === undefined) return search;
  const rest = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
  const valueOf = (part: string): string => part.slice(part.indexOf('=') + 1);
  const things = rest.filter((part) => part.startsWith('things=')).map(valueOf);
  const own = Object.entries(said).map(([name, value]) => [name, encodeURIComponent(value), ...(name === 'things' ? things : [])]);
  const others = rest.filter((part) => !Object.keys(said).some((name) => part.startsWith(`${name}=`)));
  return `?${[...own.map(([name = '', ...values]) => `${name}=${values.join(',')}`), ...others].join('&')}`;
}

/** null where it is no legal text, or empty. */
function decode(code: string): string | null {
  try {
    return decodeURIComponent(code) || null;
  } catch {
    return null;
  }
}
