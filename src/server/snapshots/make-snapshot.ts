import { fail } from '../../errors.js';
import type { Ask } from '../../view/ask.js';
import { loadSteps, unfold } from '../../view/load-behind.js';
import { askFor, loadSubject } from '../../view/load-subject.js';
import { pinDay } from '../../view/pin-day.js';
import { recordingAsk } from '../../view/recorded.js';
import type { Recorded } from '../../view/recorded.js';
import { writeSubject } from '../../view/subject-address.js';
import { canonicalPage, pageOfSubject, subjectOfPage } from '../../view/subject-pages.js';
import type { Subject } from '../../view/subject.js';
import type { GraphShown } from '../../view/subject-data.js';
import { titleOf } from '../../view/subject-texts.js';
import { untilAborted } from '../http/until-aborted.js';
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
 * Makes a snapshot: asks what the page asks, and of what its reader can unfold as much as there is time and room for, and keeps the answers.
 * Nothing of what came is kept as it came: the address is written anew from what was understood of it.
 * @param today the day, such as 2026-11-24
 * @throws DemarcheError BAD_USER_INPUT for an address that shows nothing, NOT_FOUND where what it shows is not there,
 *   PAYLOAD_TOO_LARGE for too many answers, and what asking throws
 */
export async function makeSnapshot({ address, answers }: SnapshotWanted, ask: Ask, today: string): Promise<Snapshot> {
  const [path, search] = splitAddress(address);
  const wanted = subjectOfPage(path, search);
  const page = canonicalPage(path, search);
  if (wanted === null || page === null)
    throw fail(
      'BAD_USER_INPUT',
      `Expected the address of a page that shows something, such as /things/max-bokaev; came ${shorten(address)}.`,
    );
  if (!answers)
    return Object.freeze({ format: 1, address: page, live: page, title: 'Demarche', frozenOn: null, revision: null, answers: null });
  const subject = pinDay(wanted, today);
  const recording = recordingAsk(ask);
  const data = await loadSubject(subject, recording.ask);
  if (data.kind === 'missing') throw fail('NOT_FOUND', `${titleOf(data)}. Nothing was frozen.`);
  if (data.kind === 'story') await loadSteps(data.story, data.source.said, recording.ask, today);
  const shown = recording.recorded();
  const size = Buffer.byteLength(JSON.stringify(shown));
  checkSize(size);
  const behind = data.kind === 'graph' ? await unfoldInBounds(data, subject, ask, LIMITS.snapshot - size) : {};
  const { revision } = data.source;
  return Object.freeze({
    format: 1,
    address: writeSubject(subject),
    live: pageOfSubject(wanted),
    title: titleOf(data),
    frozenOn: today,
    revision,
    answers: { ...shown, ...behind },
  });
}

/** What a reader can unfold is kept as far as there is time and room: without it the view is whole all the same. */
async function unfoldInBounds(graph: GraphShown, subject: Subject, ask: Ask, room: number): Promise<Recorded> {
  const full = new AbortController();
  const signal = AbortSignal.any([full.signal, AbortSignal.timeout(LIMITS.unfoldTime)]);
  let left = room;
  const recording = recordingAsk(
    (document, variables) => untilAborted(ask(document, variables), signal),
    (name, answer) => {
      left -= Buffer.byteLength(JSON.stringify({ [name]: answer }));
      if (left < 0) full.abort();
      return left >= 0;
    },
  );
  try {
    await unfold(graph, askFor(subject, recording.ask), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  return recording.recorded();
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
