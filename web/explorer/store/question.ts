import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import type { Store } from './store.js';
import { StoreController } from './store-controller.js';

/** What is known of what a part asks for. `data` is the last answer to this very question; what is on the screen stays there. */
export type Asked<T> =
  | { readonly kind: 'idle'; readonly data: null }
  | { readonly kind: 'loading'; readonly data: T | null }
  | { readonly kind: 'ready'; readonly data: T }
  /** `passing`: it is asked again by itself. `code`: that of the API, NETWORK, or null where the page itself failed. */
  | {
      readonly kind: 'failed';
      readonly data: T | null;
      readonly code: string | null;
      readonly message: string;
      readonly passing: boolean;
    };

/** Answers that are kept, so that going back shows at once what was there. */
const MOST_KEPT = 30;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 8000;

/**
 * Asks for what one part of the page shows, and renders the part again with each change. An older answer never replaces a newer one.
 * As of another day the same is another question: it is asked by itself, and what was known before stays until the answer is there.
 * Where the server is away it asks again by itself, less and less often.
 */
export class Question<T> implements ReactiveController {
  state: Asked<T> = { kind: 'idle', data: null };
  private readonly kept = new Map<string, T>();
  private key: string | null = null;
  /** The question but for the day. */
  private plainKey: string | null = null;
  private isConnected = false;
  private task: ((signal: AbortSignal) => Promise<T>) | undefined;
  private abort = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read where the host has its store, once it was given one */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => Store,
  ) {
    new StoreController(host, read, ({ view }) => view.said);
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
  }

  /** Nothing is asked for what is no longer in the page; it is asked for when it comes back. */
  hostDisconnected(): void {
    this.isConnected = false;
    this.stop();
    this.key = null;
  }

  /**
   * Asks, unless this question is being asked or was answered. To be called in `willUpdate`.
   * @param key names the question: another one is asked when it changes; null asks nothing
   * @param task asks once
   */
  ask(key: string | null, task: (signal: AbortSignal) => Promise<T>): void {
    const full = key === null ? null : `${this.read().state.view.said ?? ''} ${key}`;
    if (full === this.key || !this.isConnected) return;
    this.stop();
    const isOtherDay = key !== null && this.key !== null && key === this.plainKey;
    [this.key, this.plainKey] = [full, key];
    this.task = task;
    if (full === null) this.state = { kind: 'idle', data: null };
    else void this.run(full, FIRST_PAUSE, isOtherDay);
  }

  /** Asks the same question again. */
  again(): void {
    this.stop();
    if (this.key !== null) void this.run(this.key, FIRST_PAUSE);
  }

  /**
   * Puts a longer answer in the place of the one that it was made of, such as one with the next page behind it.
   * Where that is no longer the answer that is there, since another question was asked meanwhile, the longer one is left aside.
   */
  extend(data: T, longer: T): void {
    if (this.key === null || this.state.data !== data) return;
    this.keep(this.key, longer);
    this.set({ kind: 'ready', data: longer });
  }

  private async run(key: string, pause: number, isOtherDay = false): Promise<void> {
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.set({ kind: 'loading', data: this.kept.get(key) ?? (isOtherDay ? this.state.data : null) });
    try {
      const data = await this.task?.(signal);
      if (signal.aborted || data === undefined) return;
      this.keep(key, data);
      this.set({ kind: 'ready', data });
    } catch (error) {
      if (signal.aborted) return;
      this.fail(key, error, pause);
    }
  }

  private fail(key: string, error: unknown, pause: number): void {
    const passing = error instanceof AskError && error.isPassing;
    const code = error instanceof AskError ? error.code : null;
    const message = error instanceof Error ? error.message : String(error);
    this.set({ kind: 'failed', data: this.kept.get(key) ?? null, code, message, passing });
    if (!passing) return;
    const wait = Math.max(pause, (error.retryAfter ?? 0) * 1000);
    this.timer = setTimeout(() => void this.run(key, Math.min(pause * 2, LONGEST_PAUSE)), wait);
  }

  private keep(key: string, data: T): void {
    this.kept.delete(key);
    this.kept.set(key, data);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  private set(state: Asked<T>): void {
    this.state = state;
    this.host.requestUpdate();
  }

  private stop(): void {
    this.abort.abort();
    clearTimeout(this.timer);
  }
}
