import type { Model } from '../model/model.js';

/** What a derived field is made from: the answer to the selection that its `@derived(needs:)` names. */
export type Needs = Readonly<Record<string, unknown>>;
export type Derive = (needs: Needs, model: Model) => unknown;
