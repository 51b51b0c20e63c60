import { fail } from '../../errors.js';
import { AskError } from '../../view/ask.js';
import type { Ask } from '../../view/ask.js';
import { replayingAsk } from '../../view/recorded.js';
import type { Recorded } from '../../view/recorded.js';
import { readSubject } from '../../view/subject-address.js';
import type { Subject } from '../../view/subject.js';
import { frozenOfPage, subjectOfPage } from '../../view/subject-pages.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import { HASH } from '../snapshots/snapshot.js';
import type { Snapshot } from '../snapshots/snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import { addressesOfKept, addressesOfSubject } from './page-addresses.js';
import type { PageAddresses } from './page-addresses.js';

/** What a page shows, and from which answers. */
export interface ResolvedPage {
  readonly subject: Subject;
  /** Asks the answers of the page: those of now, or those that were frozen. */
  readonly ask: Ask;
  readonly addresses: PageAddresses;
}

export interface ResolveParts {
  /** Asks what is so now. */
  readonly ask: Ask;
  readonly store: SnapshotStore;
  /** Base address of this server, without a slash at its end. */
  readonly base: string;
}

/**
 * Finds out what a page of this server shows.
 * @param path and search as the address has them
 * @returns null where it shows nothing that has a picture
 * @throws DemarcheError NOT_FOUND or GONE for a snapshot that is not there; the Ask of a frozen page NOT_SUPPORTED for what was not frozen
 */
export async function resolvePage(path: string, search: string, { ask, store, base }: ResolveParts): Promise<ResolvedPage | null> {
  const hash = frozenOfPage(path);
  if (hash !== null) return resolveFrozen(await store.read(hash), ask, addressesOfKept(hash, base));
  const saved = path === '/' ? new URLSearchParams(search).get('saved') : null;
  if (saved !== null && HASH.test(saved)) {
    const { address } = await store.read(saved);
    return resolveLive(...splitAddress(address), ask, () => addressesOfKept(saved, base, `/?saved=${saved}`));
  }
  return resolveLive(path, search, ask, (subject) => addressesOfSubject(subject, base));
}

function resolveLive(path: string, search: string, ask: Ask, writeAddresses: (subject: Subject) => PageAddresses): ResolvedPage | null {
  const subject = subjectOfPage(path, search);
  return subject === null ? null : { subject, ask, addresses: writeAddresses(subject) };
}

/** Of a snapshot that keeps an address alone, the live answers are shown. */
function resolveFrozen(snapshot: Snapshot, ask: Ask, addresses: PageAddresses): ResolvedPage | null {
  const { subject } = readSubject(...splitAddress(snapshot.address));
  const shown = subject ?? subjectOfPage(...splitAddress(snapshot.address));
  if (shown === null) return null;
  const answers = snapshot.answers === null ? ask : replay(snapshot.answers);
  return { subject: shown, ask: answers, addresses };
}

/** What is not in a snapshot cannot be shown from it, though it is there: that is no fault of the server. */
function replay(answers: Recorded): Ask {
  const ask = replayingAsk(answers);
  return async (document, variables) => {
    try {
      return await ask(document, variables);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      throw fail('NOT_SUPPORTED', 'What was frozen lacks an answer that is needed to show it here. Open the live view.', { cause: error });
    }
  };
}
