import type { Signal } from '../../halt.js';
import type { Asked } from './read-request.js';
import type { PreparedDocument } from './prepare-document.js';

/** What one operation carries through Apollo Server: what was found out before, and what came of it. */
export interface RunState {
  readonly requestId: string;
  readonly signal: Signal;
  readonly asked: Asked;
  /** undefined where there is no query, which Apollo Server refuses. */
  readonly prepared: PreparedDocument | undefined;
  /** What the engine threw; the answer is made of it, not of Apollo's. */
  failure?: Error;
  revision?: string | null;
  cost?: number;
}

/** The context of Apollo Server, which copies it: the state inside stays one. */
export interface RunContext {
  readonly run: RunState;
}
