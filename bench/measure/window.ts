import { performance } from 'node:perf_hooks';
import { build } from 'hdr-histogram-js';
import type { Histogram } from 'hdr-histogram-js';

/** One question, ready to be sent. */
export interface Shot {
  readonly hub: boolean;
  /**
   * Sends it and reads the whole answer.
   * @returns bytes of the answer; null where the database ended what took too long or too much memory, and that is no failure of the run
   * @throws where it is no answer
   */
  fire(): Promise<number | null>;
}

export interface WindowOptions {
  /** How many are under way at any time. */
  readonly concurrency: number;
  /** Seconds after which it ends, with the last turn through all questions. */
  readonly seconds: number;
  /** Seconds after which it ends in the middle of a turn. */
  readonly longest: number;
}

/** What was seen while questions were sent one after another. */
export interface Window {
  /** Questions that were answered. */
  readonly operations: number;
  /** Questions that the database ended; their times are among the others, and would be longer. */
  readonly unanswered: number;
  readonly seconds: number;
  readonly bytes: number;
  /** Times of all answers, in microseconds. */
  readonly times: Histogram;
  readonly hubTimes: Histogram;
  readonly plainTimes: Histogram;
}

/** A minute, in microseconds: more than any answer may take. */
const HIGHEST = 60_000_000;

/**
 * Sends questions in turns, each as often as the others, as soon as one of those under way is answered. No question is under way twice: a
 * server that answers two of the same at once by one statement would be measured by how often that happens here.
 * @throws the first failure; what is under way is waited for
 */
export async function runWindow(shots: readonly Shot[], { concurrency, seconds, longest }: WindowOptions): Promise<Window> {
  const [times, hubTimes, plainTimes] = [makeHistogram(), makeHistogram(), makeHistogram()];
  const begin = performance.now();
  let sent = 0;
  let bytes = 0;
  let unanswered = 0;
  let isOver = false;
  const take = (): Shot | undefined => {
    const passed = (performance.now() - begin) / 1000;
    const isTurn = sent > 0 && sent % shots.length === 0;
    isOver ||= (isTurn && passed >= seconds) || passed >= longest;
    if (isOver) return undefined;
    sent += 1;
    return shots[(sent - 1) % shots.length];
  };
  const underWay = new Map<Shot, Promise<number | null>>();
  const work = async (): Promise<void> => {
    for (let shot = take(); shot !== undefined; shot = take()) {
      while (underWay.has(shot)) await underWay.get(shot);
      const from = performance.now();
      const answer = shot.fire();
      underWay.set(shot, answer);
      const length = await answer;
      underWay.delete(shot);
      bytes += length ?? 0;
      unanswered += length === null ? 1 : 0;
      const time = Math.min(HIGHEST, Math.max(1, Math.round((performance.now() - from) * 1000)));
      times.recordValue(time);
      (shot.hub ? hubTimes : plainTimes).recordValue(time);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: concurrency }, () => work().catch((error: unknown) => endAll(error))));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return {
    operations: times.totalCount - unanswered,
    unanswered,
    seconds: (performance.now() - begin) / 1000,
    bytes,
    times,
    hubTimes,
    plainTimes,
  };

  function endAll(error: unknown): never {
    isOver = true;
    throw error;
  }
}

/** @returns milliseconds under which this share of the times lies, in percent; null where there are none */
export function readPercentile(times: Histogram, percent: number): number | null {
  return times.totalCount === 0 ? null : times.getValueAtPercentile(percent) / 1000;
}

/** Makes a histogram of microseconds, exact to three digits. */
export function makeHistogram(): Histogram {
  return build({ lowestDiscernibleValue: 1, highestTrackableValue: HIGHEST, numberOfSignificantValueDigits: 3 });
}
