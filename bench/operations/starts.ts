import type { BenchActor, BenchIds } from '../operation.js';

/** An actor that a question starts from. */
export interface Start {
  readonly actor: BenchActor;
  readonly hub: boolean;
}

const OF_EACH = 10;

/** Ten hubs, ten actors of middling degree and ten small ones, by turns, so that neighbouring questions differ. */
export function listStarts({ hubs, middle, small }: BenchIds): readonly Start[] {
  return Array.from({ length: OF_EACH }).flatMap((_, i) => [
    ...hubs.slice(i, i + 1).map((actor): Start => ({ actor, hub: true })),
    ...middle.slice(i, i + 1).map((actor): Start => ({ actor, hub: false })),
    ...small.slice(i, i + 1).map((actor): Start => ({ actor, hub: false })),
  ]);
}

/** A day after all that the graph tells as done: questions for what was until now use it. */
export const LAST_DAY = '2026-11-24';
