import type { LitElement, ReactiveController } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { untilLater, untilVisible } from './visibility.js';

/** What is known of something that is being asked for. `data` is the last that came; what is on the screen stays there. */
export type LoadState<T> =
  | { readonly kind: 'loading'; readonly data: T | null }
  | { readonly kind: 'ready'; readonly data: T }
  /** `again`: it will be asked again by itself. */
  | { readonly kind: 'failed'; readonly data: T | null; readonly error: Error; readonly again: boolean };

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/**
 * Asks for what an element shows. Where the server is away it asks again, less and less often, and only while the element can be seen.
 * A new question ends the one before.
 */
export class Loading<T> implements ReactiveController {
  state: LoadState<T> = { kind: 'loading', data: null };
  private abort = new AbortController();

  /** @param onChange is told how it went, each time */
  constructor(
    private readonly host: LitElement,
    private readonly onChange: (state: LoadState<T>) => void = () => undefined,
  ) {
    host.addController(this);
  }

  /** Nothing is asked for what is no longer in the page. */
  hostDisconnected(): void {
    this.abort.abort();
  }

  /**
   * Asks, and tells how it went.
   * @param task asks once
   * @param keep whether what is on the screen still belongs to the question
   */
  async load(task: (signal: AbortSignal) => Promise<T>, keep = false): Promise<void> {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.set({ kind: 'loading', data: keep ? this.state.data : null });
    try {
      await this.tryUntilDone(task, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  /** Puts back what was there before anything was asked. */
  clear(): void {
    this.abort.abort();
    this.set({ kind: 'loading', data: null });
  }

  private async tryUntilDone(task: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<void> {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        const data = await task(signal);
        if (!signal.aborted) this.set({ kind: 'ready', data });
        return;
      } catch (error) {
        if (signal.aborted) return;
        const again = error instanceof AskError && error.isPassing;
        this.set({ kind: 'failed', data: this.state.data, error: error instanceof Error ? error : new Error(String(error)), again });
        if (!again) return;
        await untilLater(Math.max(pause, (error.retryAfter ?? 0) * 1_000), signal);
        await untilVisible(this.host, signal);
      }
    }
  }

  private set(state: LoadState<T>): void {
    this.state = state;
    this.host.requestUpdate();
    this.onChange(state);
  }
}
