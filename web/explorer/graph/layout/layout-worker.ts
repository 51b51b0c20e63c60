import type { LayoutTask } from './layout-task.js';
import { runLayout } from './run-layout.js';

/** Places between two messages to the page: 16 to 25 pictures a second are enough to follow with the eye. */
const WAIT = 50;

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<LayoutTask>) => void) | null;
  postMessage(message: { readonly places: Float32Array; readonly settled: boolean }): void;
};

scope.onmessage = ({ data: task }) => {
  let last = performance.now();
  for (const { places, settled } of runLayout(task, 4)) {
    if (!settled && performance.now() - last < WAIT) continue;
    last = performance.now();
    scope.postMessage({ places: places.slice(), settled });
  }
};
