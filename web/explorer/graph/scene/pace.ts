/** Milliseconds of a frame beyond which a move is not smooth. */
const SLOW = 40;

/** Measures how long the browser takes for a frame, from its drawing to the next: what is drawn without a graphics card holds that up. */
export class Pace {
  private last: number[] = [];
  private begin = 0;

  /** To be called when a frame begins to be drawn. */
  start(): void {
    this.begin = performance.now();
  }

  /** To be called when it was drawn. */
  end(): void {
    const { begin } = this;
    requestAnimationFrame(() => (this.last = [...this.last.slice(-2), performance.now() - begin]));
  }

  /** Whether the last frames were slow, and not one of them alone, such as the first. */
  get isSlow(): boolean {
    return this.last.length > 1 && Math.min(...this.last) > SLOW;
  }
}
