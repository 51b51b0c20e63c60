import type { Ask, AskError } from '../../../src/view/ask.js';
import type { Dropped } from '../../../src/view/address.js';
import type { GraphData, Subgraph, Thing } from '../../../src/view/graph-data.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import type { View } from '../../../src/view/view.js';

/** A remark that the page makes to the person, until it is closed or the next one comes. */
export interface Notice {
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What the explorer shows now. Frozen: a change makes a new one. */
export interface State {
  readonly view: View;
  /** What the address had that could not be read. */
  readonly dropped: readonly Dropped[];
  /** Things of the view that the server does not know. */
  readonly missing: readonly string[];
  /** Things of the view of which nothing was said yet by the day of the view. They keep their places. */
  readonly notYet: readonly Thing[];
  readonly data: GraphData;
  /** What of it is shown. The same object as long as neither the data nor the view's things, lines and filter change. */
  readonly model: GraphModel;
  /** How many questions for the graph are under way. */
  readonly loading: number;
  /** Why the last question had no answer; null once one had. What was on the screen stays. */
  readonly error: AskError | null;
  readonly notice: Notice | null;
  /** Things that a story lights up; none: nothing is lit up. */
  readonly lit: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** `step`: a new entry in the history of the browser, which can be undone. `settle`: goes with the step before, such as a position or what is typed. */
export type Change = 'step' | 'settle';

/** The one place that knows what is shown. Elements read its state, and change it by it alone. */
export interface Store {
  readonly state: State;
  /** Asks as of the day of the view. */
  readonly ask: Ask;
  /** Asks what is known now, whatever the day of the view. */
  readonly askNow: Ask;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Shows another view. Things that are not loaded are asked for. */
  change(change: (view: View) => View, how?: Change): void;
  undo(): void;
  redo(): void;
  notify(notice: Notice | null): void;
  /** Lights things up on the screen, until others are. */
  light(ids: readonly string[]): void;
  /** Adds what was loaded elsewhere, such as the things and links of a path. */
  addData(data: Pick<Subgraph, 'things' | 'links' | 'openEnds'>): void;
  /** Asks again for what has no answer yet. */
  retry(): void;
}
