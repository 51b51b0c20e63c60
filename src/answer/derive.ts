import type { Model } from '../model/model.js';

/** What an answer was taken from. */
export interface Origin {
  /** Hash of the case files. */
  readonly revision: string;
  /** When they were loaded, in ISO 8601; null where that is not known. */
  readonly loadedAt: string | null;
  /** Names of the cases of the collection; none where it was not made from cases. */
  readonly cases: readonly string[];
  /** Public address of this server, without a slash at its end. */
  readonly baseUrl: string;
}

/** What a derived field is made from: the answer to the selection that its `@derived(needs:)` names. */
export type Needs = Readonly<Record<string, unknown>>;
/** origin: null but for fields with `@derived(origin: true)`. */
export type Derive = (needs: Needs, model: Model, origin: Origin | null) => unknown;
