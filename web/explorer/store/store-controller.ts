import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { State, Store } from './store.js';

/** Renders an element again when what it looks at in the store has changed. */
export class StoreController<T> implements ReactiveController {
  private release: (() => void) | undefined;
  private last: T | undefined;
  private isConnected = false;

  /**
   * @param read where the element has its store, once it was given one
   * @param look what the element needs of the state; rendered again when this is another value
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => Store | undefined,
    private readonly look: (state: State) => T,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    this.follow();
  }

  /** An element is rendered once more where it left the page while that was due: it must not follow again. */
  hostUpdate(): void {
    if (this.isConnected) this.follow();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.release?.();
    this.release = undefined;
  }

  private follow(): void {
    const store = this.read();
    if (store === undefined || this.release !== undefined) return;
    this.last = this.look(store.state);
    this.release = store.subscribe(() => {
      const now = this.look(store.state);
      if (Object.is(now, this.last)) return;
      this.last = now;
      this.host.requestUpdate();
    });
  }
}
