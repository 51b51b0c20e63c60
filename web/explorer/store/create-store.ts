import { readView, writeView } from '../../../src/view/address.js';
import { AskError } from '../../../src/view/ask.js';
import { askAsOf } from '../../../src/view/as-of.js';
import type { Ask } from '../../../src/view/ask.js';
import { EMPTY_GRAPH, addSubgraph } from '../../../src/view/graph-data.js';
import { buildGraphModel } from '../../../src/view/graph-model.js';
import type { GraphData, Subgraph } from '../../../src/view/graph-data.js';
import { LaterThings } from './later-things.js';
import type { View } from '../../../src/view/view.js';
import { NO_HISTORY, remember, stepBack, stepForward } from './history.js';
import type { History } from './history.js';
import { ThenKnown } from './known-then.js';
import { loadThings } from './load-things.js';
import { isAskedAlike } from './relation-filter.js';
import type { Change, State, Store } from './store.js';

/** What the store needs of the browser: the address, and to be told when the person goes back. */
export interface AddressBar {
  /** The query part of the address. */
  read(): string;
  write(search: string, how: Change): void;
}

/** Follows the address. */
export interface AddressReader {
  /**
   * Shows what the address says and leaves it as it is, when the person went back or forward.
   * @param how `settle` where it belongs to the step before, such as a view that its address only names
   */
  readonly readAddress: (how?: Change) => void;
}

/** Makes the store of one page, from its address. */
export function createStore(askNow: Ask, bar: AddressBar): Store & AddressReader {
  const first = readView(bar.read());
  const listeners = new Set<() => void>();
  let history: History = NO_HISTORY;
  let missing = new Set<string>();
  const later = new LaterThings(askNow);
  const thenKnown = new ThenKnown(askNow);
  const ask: Ask = (document, variables, signal) => askAsOf(askNow, state.view.said)(document, variables, signal);
  /** Things on the screen among all of which the links were asked for. */
  const joined = new Set<string>();
  let isBehind = false;
  /** Whether the links on the screen were asked for with other documents or speakers than those of the view, or as of another day. */
  let isOutdated = false;
  /** Whether what is on the screen is as of another day than the view. */
  let isOfOtherDay = false;
  /** Grows with each other choice of documents, speakers and day: an answer to an earlier one is left aside. */
  let round = 0;
  let state: State = {
    ...first,
    missing: [],
    notYet: [],
    data: EMPTY_GRAPH,
    model: buildGraphModel(EMPTY_GRAPH, first.view),
    loading: 0,
    error: null,
    notice: null,
    lit: [],
    canUndo: false,
    canRedo: false,
  };

  function set(change: Partial<State>): void {
    const before = state;
    const next = { ...state, ...change, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
    state = Object.freeze({ ...next, model: isSamePicture(before, next) ? before.model : buildGraphModel(next.data, next.view) });
    for (const listener of [...listeners]) listener();
  }

  function show(view: View, how: Change): void {
    if (view === state.view) return;
    bar.write(writeView(view), how);
    become(view, []);
  }

  /**
   * What was asked with other documents or speakers, or as of another day, says nothing of these: it is asked for anew, and stays
   * on the screen until the answer is there.
   */
  function become(view: View, dropped: State['dropped']): void {
    if (!isAskedAlike(view, state.view)) {
      joined.clear();
      isOutdated = true;
      round += 1;
    }
    if (view.said !== state.view.said) {
      isOfOtherDay = true;
      missing = new Set();
    }
    set({ view, dropped, ...listMissing(view) });
    void load();
  }

  function listMissing(view: View): Pick<State, 'missing' | 'notYet'> {
    const ids = view.things.map(({ id }) => id).filter((id) => missing.has(id));
    return { missing: ids.filter((id) => !later.has(id)), notYet: later.of(ids) };
  }

  function dataToAddTo(): GraphData {
    return isOutdated ? { ...EMPTY_GRAPH, things: isOfOtherDay ? EMPTY_GRAPH.things : state.data.things } : state.data;
  }

  /** One question at a time; what is added meanwhile is asked for behind it. */
  async function load(): Promise<void> {
    isBehind = state.loading > 0;
    if (isBehind) return;
    do {
      isBehind = false;
      await loadWanted();
    } while (isBehind as boolean);
    await compare();
  }

  /** Marks what was not known on the day with which the view is compared. */
  async function compare(): Promise<void> {
    const { then } = state.view;
    try {
      const known = await thenKnown.find(state.view);
      if (state.view.then !== then || known === (state.data.known ?? null)) return;
      const { known: _, ...data } = state.data;
      set({ data: Object.freeze(known === null ? data : { ...data, known }) });
    } catch (error) {
      set({ error: toAskError(error) });
    }
  }

  async function loadWanted(): Promise<void> {
    const shown = new Set(state.view.things.map(({ id }) => id));
    for (const id of joined) if (!shown.has(id)) joined.delete(id);
    const wanted = [...shown].filter((id) => !joined.has(id) && !missing.has(id));
    if (wanted.length === 0) {
      if (state.error !== null || isOutdated) set({ error: null, data: dataToAddTo() });
      isOutdated = isOfOtherDay = false;
      return;
    }
    const { view } = state;
    const asked = round;
    set({ loading: 1 });
    try {
      const loaded = await loadThings(ask, view.filter, wanted, [...joined]);
      if (view.said !== null) await later.find(loaded.missing);
      if (asked !== round) {
        set({ loading: 0 });
        return;
      }
      for (const id of loaded.missing) missing.add(id);
      for (const id of wanted) if (!missing.has(id)) joined.add(id);
      const data = addSubgraph(dataToAddTo(), loaded);
      isOutdated = isOfOtherDay = false;
      set({ data, ...listMissing(state.view), loading: 0, error: null });
      if (loaded.truncated) set({ notice: { kind: 'info', text: loaded.truncated } });
    } catch (error) {
      set({ loading: 0, error: toAskError(error) });
    }
  }

  const store = {
    get state() {
      return state;
    },
    ask,
    askNow,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(change: (view: View) => View, how: Change = 'step') {
      const view = Object.freeze(change(state.view));
      if (view === state.view) return;
      if (how === 'step') history = remember(history, state.view);
      show(view, how);
    },
    undo() {
      const back = stepBack(history, state.view);
      if (back === null) return;
      history = back.history;
      show(back.view, 'step');
    },
    redo() {
      const forward = stepForward(history, state.view);
      if (forward === null) return;
      history = forward.history;
      show(forward.view, 'step');
    },
    notify: (notice: State['notice']) => set({ notice }),
    light: (lit: readonly string[]) => set({ lit }),
    addData: (data: Pick<Subgraph, 'things' | 'links' | 'openEnds'>) => set({ data: addSubgraph(state.data, data) }),
    retry() {
      missing = new Set();
      set({ missing: [], notYet: [] });
      void load();
    },
    readAddress(how: Change = 'step') {
      const { view, dropped } = readView(bar.read());
      if (how === 'step') history = remember(history, state.view);
      become(view, dropped);
    },
  };
  void load();
  return store;
}

function isSamePicture(before: State, next: Omit<State, 'model'>): boolean {
  const [one, other] = [before.view, next.view];
  return before.data === next.data && one.things === other.things && one.opened === other.opened && one.filter === other.filter;
}

function toAskError(error: unknown): AskError {
  if (error instanceof AskError) return error;
  return new AskError('INTERNAL_SERVER_ERROR', 'The page could not read the answer. Reload it.', null, { cause: error });
}
