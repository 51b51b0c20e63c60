/** Runs jobs, a few at a time. */
export interface JobQueue {
  /**
   * Begins a job as soon as there is room for it.
   * @throws what an earlier job threw
   */
  begin(job: () => Promise<void>): Promise<void>;
  /**
   * Waits until all have ended.
   * @throws what one of them threw
   */
  end(): Promise<void>;
}

/** Opens a queue. @param most how many jobs may be under way at once */
export function openJobQueue(most: number): JobQueue {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const hear = (): void => {
    if (failures.length > 0) throw failures[0];
  };
  const run = async (job: () => Promise<void>): Promise<void> => {
    try {
      await job();
    } catch (error) {
      failures.push(error);
    }
  };
  return Object.freeze({
    begin: async (job: () => Promise<void>) => {
      while (running.size >= most) await Promise.race(running);
      hear();
      const promise: Promise<void> = run(job).then(() => void running.delete(promise));
      running.add(promise);
    },
    end: async () => {
      await Promise.all(running);
      hear();
    },
  });
}
