import { AskError } from '../../../src/view/ask.js';
import type { Ask } from '../../../src/view/ask.js';
import type { Dropped } from '../../../src/view/address.js';
import { asOfNow } from '../../../src/view/subject.js';
import type { Subject, SubjectKind } from '../../../src/view/subject.js';
import { readSubject, readSubjectOf } from '../../../src/view/subject-address.js';
import { pageOfSubject, subjectOfPage } from '../../../src/view/subject-pages.js';
import { replayingAsk } from '../../../src/view/recorded.js';
import { askServer } from '../../shared/ask-server.js';
import { frameTexts, frozenTexts, neededTexts } from '../texts.js';
import { describeDropped } from '../parts/describe-dropped.js';
import { fetchSnapshot } from './fetch-snapshot.js';

/** What an element was given. */
export interface Given {
  readonly kind: SubjectKind;
  /** What it is to show, as the query part of an address. */
  readonly search: string;
  /** Address of the server, without a slash at its end. */
  readonly base: string;
  /** Hash of the snapshot to show instead; null: what is so now. */
  readonly frozen: string | null;
}

/** What is to be shown, and whom to ask for it. */
export interface Opened {
  readonly subject: Subject;
  readonly ask: Ask;
  /** Address of the server, without a slash at its end. */
  readonly base: string;
  readonly dropped: readonly Dropped[];
  /** Absolute address of the page of the explorer that shows the same as it is now. */
  readonly page: string;
  /** The same as it is known today. */
  readonly pageOfNow: string;
  /** The day it was frozen; null: it is live. */
  readonly frozenOn: string | null;
  /** Hash of the answers that were frozen; null: what is shown is so now. */
  readonly frozenHash: string | null;
  /** Ids of things to light up in a picture, all others being dimmed; none: all are equal. */
  readonly lights: readonly string[];
}

/**
 * Reads what an element is to show. What was frozen is shown as it was, whatever else the element was given.
 * @throws AskError BAD_USER_INPUT where it was given too little; another where there is no such snapshot, or not now
 */
export async function openSubject({ kind, search, base, frozen }: Given, signal: AbortSignal): Promise<Opened> {
  if (frozen !== null && frozen !== '') return openFrozen(frozen, base, signal);
  const { subject, dropped } = readSubjectOf(kind, search);
  if (subject === null) throw new AskError('BAD_USER_INPUT', frameTexts.unfinished(neededTexts[kind] ?? 'an id', describeDropped(dropped)));
  const [page, pageOfNow] = [subject, asOfNow(subject)].map((shown) => `${base}${pageOfSubject(shown)}`) as [string, string];
  return { subject, base, dropped, ask: askServer(base), page, pageOfNow, frozenOn: null, frozenHash: null, lights: [] };
}

/** Where only an address is kept, what it leads to is shown as it is now. */
async function openFrozen(hash: string, base: string, signal: AbortSignal): Promise<Opened> {
  const { address, live, frozenOn, answers } = await fetchSnapshot(hash, base, signal);
  const { pathname, search } = new URL(address, 'http://snapshot');
  const { dropped } = readSubject(pathname, search);
  const subject = subjectOfPage(pathname, search);
  if (subject === null) throw new AskError('NOT_FOUND', frozenTexts.none);
  const ask = answers === null ? askServer(base) : replayingAsk(answers);
  const pageOfNow = `${base}${pageOfSubject(asOfNow(subject))}`;
  return {
    subject,
    base,
    dropped,
    ask,
    page: `${base}${live}`,
    pageOfNow,
    frozenOn,
    frozenHash: answers === null ? null : hash,
    lights: [],
  };
}
