/** What the server tells about how it answers an operation. */
export interface Explanation {
  readonly plan: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cost: number;
}

/** Whether requests ask for an explanation, and the last one that came. */
export interface ExplainState {
  readonly on: boolean;
  readonly operation: string | null;
  readonly explanation: Explanation | null;
  readonly missing: string | null;
}

let state: ExplainState = Object.freeze({ on: false, operation: null, explanation: null, missing: null });
const listeners = new Set<() => void>();

/** The present state; the same object until something changes. */
export function getExplainState(): ExplainState {
  return state;
}

/** Changes the state in part and tells those who listen. */
export function setExplainState(change: Partial<ExplainState>): void {
  state = Object.freeze({ ...state, ...change });
  for (const listener of listeners) listener();
}

/** Calls the listener after each change. Returns the function that ends it. */
export function subscribeToExplainState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
