import { readSaved, readView } from '../../../src/view/address.js';
import type { View } from '../../../src/view/view.js';

const ID = /^[A-Za-z0-9_:][A-Za-z0-9_.:-]*[-.][A-Za-z0-9_.:-]*$/;
const PAGE = /^\/(?:things|claims|documents|demands|disputes)\/([A-Za-z0-9_.:-]{1,128})$/;

/** What somebody pasted into the search field: an id, as the API gives it, the address of a view, or of one that the server keeps under a hash. */
export type Pasted = { readonly id: string } | { readonly view: View } | { readonly saved: string };

/**
 * Reads an id or an address of this site from what was typed.
 * @param origin of this site, such as http://127.0.0.1:4000
 * @returns null where it is neither, and so a name
 */
export function readPasted(text: string, origin: string): Pasted | null {
  const trimmed = text.trim();
  if (trimmed.length <= 128 && ID.test(trimmed)) return { id: trimmed };
  const url = readUrl(trimmed, origin);
  if (url === null) return null;
  const [, id] = PAGE.exec(url.pathname) ?? [];
  if (id !== undefined) return { id };
  const saved = readSaved(url.search);
  if (saved !== null) return { saved };
  return url.search.length > 1 ? { view: readView(url.search).view } : null;
}

/** Addresses of other sites are none of ours, nor is what has no sign of an address. */
function readUrl(text: string, origin: string): URL | null {
  if (!/^(https?:\/\/|\/|\?)/.test(text) || !URL.canParse(text, origin)) return null;
  const url = new URL(text, origin);
  return url.origin === origin ? url : null;
}
