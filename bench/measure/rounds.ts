import type { RoundFigures } from '../result.js';
import { readCpu } from './process.js';
import { readPercentile, runWindow } from './window.js';
import type { Shot } from './window.js';

/** How long is measured. Seconds. */
export interface Pace {
  readonly rounds: number;
  readonly alone: number;
  readonly crowded: number;
  /** Of a window at most, where its questions are slow. */
  readonly longest: number;
  readonly warmUp: number;
}

export const FULL: Pace = Object.freeze({ rounds: 5, alone: 1.3, crowded: 1.7, longest: 6, warmUp: 1.5 });
export const QUICK: Pace = Object.freeze({ rounds: 3, alone: 0.25, crowded: 0.4, longest: 2, warmUp: 0.3 });

/** How many at once stand for a busy server. */
export const CROWD = 16;

/** One target, for one operation. */
export interface Competitor {
  readonly shots: readonly Shot[];
  readonly pid: number;
}

/**
 * Measures once: one question at a time, then sixteen. The first few only wake what slept in the meantime.
 * @throws where a question gets no answer
 */
export async function measureRound({ shots, pid }: Competitor, databasePid: number, pace: Pace): Promise<RoundFigures> {
  await runWindow(shots.slice(-4), { concurrency: 4, seconds: 0, longest: 0.1 });
  const alone = await runWindow(shots, { concurrency: 1, seconds: pace.alone, longest: pace.longest });
  const before = [readCpu(pid), readCpu(databasePid)] as const;
  const crowded = await runWindow(shots, { concurrency: CROWD, seconds: pace.crowded, longest: pace.longest });
  const perOperation = (seconds: number): number => (1000 * seconds) / crowded.operations;
  return {
    p50: readPercentile(alone.times, 50),
    p95: readPercentile(alone.times, 95),
    p99: readPercentile(alone.times, 99),
    ops1: alone.operations / alone.seconds,
    ops16: crowded.operations / crowded.seconds,
    p50At16: readPercentile(crowded.times, 50),
    p95At16: readPercentile(crowded.times, 95),
    p99At16: readPercentile(crowded.times, 99),
    hubP95: readPercentile(alone.hubTimes, 95),
    plainP95: readPercentile(alone.plainTimes, 95),
    serverCpu: perOperation(readCpu(pid) - before[0]),
    databaseCpu: perOperation(readCpu(databasePid) - before[1]),
    bytes: alone.bytes / alone.operations,
    unanswered: crowded.unanswered,
  };
}

/** @returns the list begun at another place each round, so that nobody is always first */
export function takeTurns<T>(list: readonly T[], round: number): readonly T[] {
  const at = round % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}
