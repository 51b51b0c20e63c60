import { AskError } from '../../../src/view/ask.js';
import type { Ask } from '../../../src/view/ask.js';
import type { Dropped } from '../../../src/view/address.js';
import type { Subject, SubjectKind } from '../../../src/view/subject.js';
import { readSubjectOf } from '../../../src/view/subject-address.js';
import { askServer } from '../../shared/ask-server.js';
import { frameTexts, neededTexts } from '../texts.js';

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
  /** The moment it was frozen; null: it is live. */
  readonly frozenOn: string | null;
  /** Ids of things to light up in a picture, all others being dimmed; none: all are equal. */
  readonly lights: readonly string[];
}

/**
 * Reads what an element is to show.
 * @throws AskError BAD_USER_INPUT where it was given too little; NOT_FOUND, WITHDRAWN and the like where there is no such snapshot
 */
export async function openSubject({ kind, search, base, frozen }: Given, signal: AbortSignal): Promise<Opened> {
  const { subject, dropped } = readSubjectOf(kind, search);
  if (subject === null) throw new AskError('BAD_USER_INPUT', frameTexts.unfinished(neededTexts[kind] ?? 'an id'));
  return { subject, base, dropped, ask: askServer(base), frozenOn: null, lights: [] };
}
