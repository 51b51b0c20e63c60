import { fail } from '../../errors.js';
import type { Ask } from '../../view/ask.js';
import { unfold } from '../../view/load-behind.js';
import { loadSubject } from '../../view/load-subject.js';
import { recordingAsk } from '../../view/recorded.js';
import { writeSubject } from '../../view/subject-address.js';
import { canonicalPage, pageOfSubject, subjectOfPage } from '../../view/subject-pages.js';
import { titleOf } from '../../view/subject-texts.js';
import { LIMITS } from '../limits.js';
import type { Snapshot } from './snapshot.js';

/** What somebody wants to have kept. */
export interface SnapshotWanted {
  /** Path and query of a page of this server. */
  readonly address: string;
  /** Whether its answers are to be kept, too. */
  readonly answers: boolean;
}

/**
 * Reads what was sent to be kept.
 * @throws DemarcheError BAD_USER_INPUT
 */
export function readWanted(body: unknown): SnapshotWanted {
  const { address, answers = true } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (typeof address !== 'string' || !address.startsWith('/') || typeof answers !== 'boolean')
    throw fail(
      'BAD_USER_INPUT',
      'Expected {"address": "/embed/graph?focus=max-bokaev"}: path and query of a page of this server; and, where nothing but that is to be kept, "answers": false.',
    );
  return { address, answers };
}

/**
 * Makes a snapshot: asks what the page asks, and what its reader can unfold, and keeps the answers.
 * Nothing of what came is kept as it came: the address is written anew from what was understood of it.
 * @param today the day, such as 2026-11-24
 * @throws DemarcheError BAD_USER_INPUT for an address that shows nothing, NOT_FOUND where what it shows is not there,
 *   PAYLOAD_TOO_LARGE for too many answers, and what asking throws
 */
export async function makeSnapshot({ address, answers }: SnapshotWanted, ask: Ask, today: string): Promise<Snapshot> {
  const [path, search] = splitAddress(address);
  const subject = subjectOfPage(path, search);
  const page = canonicalPage(path, search);
  if (subject === null || page === null)
    throw fail(
      'BAD_USER_INPUT',
      `Expected the address of a page that shows something, such as /things/max-bokaev; came ${shorten(address)}.`,
    );
  if (!answers)
    return Object.freeze({ format: 1, address: page, live: page, title: 'Demarche', frozenOn: null, revision: null, answers: null });
  const recording = recordingAsk(ask);
  const data = await loadSubject(subject, recording.ask);
  if (data.kind === 'missing') throw fail('NOT_FOUND', `${titleOf(data)}. Nothing was frozen.`);
  await unfold(data, recording.ask);
  const recorded = recording.recorded();
  checkSize(Buffer.byteLength(JSON.stringify(recorded)));
  const { revision } = data.source;
  return Object.freeze({
    format: 1,
    address: writeSubject(subject),
    live: pageOfSubject(subject),
    title: titleOf(data),
    frozenOn: today,
    revision,
    answers: recorded,
  });
}

/** Splits an address into its path and its query part, with the question mark. */
export function splitAddress(address: string): readonly [path: string, search: string] {
  const [whole = ''] = address.split('#');
  const mark = whole.indexOf('?');
  return mark < 0 ? [whole, ''] : [whole.slice(0, mark), whole.slice(mark)];
}

function checkSize(bytes: number): void {
  if (bytes <= LIMITS.snapshot) return;
  throw fail(
    'PAYLOAD_TOO_LARGE',
    `Expected a view with at most ${LIMITS.snapshot} bytes of answers, came ${bytes}. Show fewer things and freeze it again.`,
    {
      details: { limit: LIMITS.snapshot },
    },
  );
}

function shorten(address: string): string {
  return JSON.stringify(address.length > 80 ? `${address.slice(0, 80)}…` : address);
}
