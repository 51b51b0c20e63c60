import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askAsOf } from '../../../src/view/as-of.js';
import { findThings } from '../../../src/view/load-graph.js';
import type { State, Store } from '../store/store.js';
import { nextDay } from './document-days.js';
import type { DocumentDay } from './document-days.js';
import { findFirstDay } from './find-first-day.js';
import { setDay } from './set-day.js';

/** Milliseconds from a day that changes the picture to the next, and from one that does not. Without motion there is more time to read. */
const PACE = { calm: 1300, still: 2600, unchanged: 160 };
const LONGEST_WAIT = 8000;

/** Plays how a story became known: from document to document, at a calm pace, until it is stopped or at its end. */
export class Player implements ReactiveController {
  private run: AbortController | null = null;

  /** @param read where the host has its store */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => Store,
  ) {
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.run !== null;
  }

  hostDisconnected(): void {
    this.stop();
  }

  /**
   * Goes on from the day that is shown; from today it begins with the first day on which the thing in focus is known or, without one,
   * something of what is on the screen.
   */
  start(days: readonly DocumentDay[]): void {
    this.stop();
    this.run = new AbortController();
    this.host.requestUpdate();
    void this.play(days, this.run.signal);
  }

  stop(): void {
    this.run?.abort();
    this.run = null;
    this.host.requestUpdate();
  }

  private async play(days: readonly DocumentDay[], signal: AbortSignal): Promise<void> {
    const store = this.read();
    let day = store.state.view.said === null ? await findBegin(store, days) : nextDay(days, store.state.view.said, 1);
    let how: 'step' | 'settle' = 'step';
    const isOver = (): boolean => signal.aborted;
    while (!isOver() && day !== null) {
      const before = describeShown(store.state);
      setDay(store, day, how);
      how = 'settle';
      await untilLoaded(store, signal);
      await pause(this.paceOf(before !== describeShown(store.state), store), signal);
      // Whoever chooses another day meanwhile goes on by hand.
      if (isOver() || store.state.view.said !== day) break;
      day = nextDay(days, day, 1);
    }
    if (isOver()) return;
    if (day === null) setDay(store, null, 'settle');
    this.stop();
  }

  private paceOf(isChanged: boolean, { state }: Store): number {
    if (!isChanged && state.view.page === 'explore') return PACE.unchanged;
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? PACE.still : PACE.calm;
  }
}

async function findBegin(store: Store, days: readonly DocumentDay[]): Promise<string | null> {
  const { focus, things } = store.state.view;
  const ids = focus === null ? things.map(({ id }) => id).slice(0, 1000) : [focus];
  const first = days[0]?.day ?? null;
  if (ids.length === 0 || store.state.view.page !== 'explore') return first;
  const all = days.map(({ day }) => day);
  return (await findFirstDay(all, async (day) => (await findThings(ids, askAsOf(store.askNow, day))).size > 0)) ?? first;
}

/** Tells pictures apart by what they show. */
function describeShown({ model }: State): string {
  const links = model.lines.reduce((sum, line) => sum + line.links.length, 0);
  return [model.things.length, model.lines.length, links, model.stubs.length].join();
}

function untilLoaded(store: Store, signal: AbortSignal): Promise<void> {
  const isLoaded = (): boolean => store.state.loading === 0;
  if (isLoaded()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      release();
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const release = store.subscribe(() => {
      if (isLoaded()) done();
    });
    const timer = setTimeout(done, LONGEST_WAIT);
    signal.addEventListener('abort', done);
  });
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, time);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
