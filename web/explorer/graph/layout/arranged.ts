import type { ModelLine, ModelStub, ModelThing } from '../../../../src/view/graph-model.js';

/** What is drawn, and so has to have places. */
export interface Arranged {
  readonly things: readonly ModelThing[];
  readonly lines: readonly ModelLine[];
  readonly stubs: readonly ModelStub[];
}
