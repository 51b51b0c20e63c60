import type { LayoutTask, Places } from './layout-task.js';

/** A layout that runs in a worker. */
export interface LayoutRun {
  /** Ends it where it is; nothing is told any more. */
  stop(): void;
}

/**
 * Has a worker place the things of a task.
 * @param tell called with the places so far and, last of all, with the settled ones
 */
export function startLayout(task: LayoutTask, tell: (places: Places, settled: boolean) => void): LayoutRun {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<{ readonly places: Places; readonly settled: boolean }>) => {
    if (data.settled) worker.terminate();
    tell(data.places, data.settled);
  };
  worker.postMessage(task);
  return { stop: () => worker.terminate() };
}
