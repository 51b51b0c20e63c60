import { createHash } from 'node:crypto';
import type { Recorded } from '../../view/recorded.js';

/** A view that the server keeps: its address and, where it is frozen, the answers that it is shown from. */
export interface Snapshot {
  /** Version of this form. */
  readonly format: 1;
  /** Path and query of what is shown: `/embed/graph?focus=max-bokaev`; where nothing is frozen, of the page: `/?things=…`. */
  readonly address: string;
  /** Path and query of the live one in the explorer. */
  readonly live: string;
  readonly title: string;
  /** The day on which it was frozen; null: it is kept for its address alone. */
  readonly frozenOn: string | null;
  /** Revision of the collection that it was taken from; null where nothing was frozen. */
  readonly revision: string | null;
  readonly answers: Recorded | null;
}

/** A hash of a snapshot, as it stands in addresses. */
export const HASH = /^[0-9a-f]{64}$/;

/** Names a snapshot by what it shows, whenever it was frozen: the same address with the same answers has the same name. */
export function hashSnapshot({ format, address, answers }: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([format, address, answers]))
    .digest('hex');
}
