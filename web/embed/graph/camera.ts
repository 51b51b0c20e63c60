import type { LitElement, ReactiveController } from 'lit';
import type { Size } from '../../../src/view/draw/picture.js';

const STEP = 1.5;
const NEAREST = 4;

/** Which part of a picture is seen: all of it, or nearer, moved by dragging. The wheel is left to the page. */
export class Camera implements ReactiveController {
  /** 1: all of it. */
  zoom = 1;
  private x = 0.5;
  private y = 0.5;
  private drag: { readonly pointer: number; readonly x: number; readonly y: number } | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drag = null;
  }

  get isNearest(): boolean {
    return this.zoom >= NEAREST;
  }

  /** The part that is seen, as `viewBox` takes it. */
  box({ width, height }: Size): string {
    const [w, h] = [width / this.zoom, height / this.zoom];
    return `${String(this.x * width - w / 2)} ${String(this.y * height - h / 2)} ${String(w)} ${String(h)}`;
  }

  /** Goes nearer or farther by one step. */
  step(by: -1 | 1): void {
    this.look(Math.min(NEAREST, Math.max(1, this.zoom * STEP ** by)), this.x, this.y);
  }

  /** Moves so that a point is seen. @param x from 0 to 1 of the width, y of the height */
  show(x: number, y: number): void {
    const half = 0.5 / this.zoom - 0.05 / this.zoom;
    const near = (centre: number, point: number): number => Math.min(Math.max(centre, point - half), point + half);
    this.look(this.zoom, near(this.x, x), near(this.y, y));
  }

  /** Begins, goes on with and ends dragging. */
  readonly move = (event: PointerEvent): void => {
    const target = event.currentTarget as Element;
    if (event.type === 'pointerdown' && this.zoom > 1) this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    if (this.drag?.pointer !== event.pointerId) return;
    if (event.type !== 'pointermove') {
      if (event.type !== 'pointerdown') this.drag = null;
      return;
    }
    const { width, height } = target.getBoundingClientRect();
    const [dx, dy] = [event.clientX - this.drag.x, event.clientY - this.drag.y];
    this.drag = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    this.look(this.zoom, this.x - dx / width / this.zoom, this.y - dy / height / this.zoom);
  };

  private look(zoom: number, x: number, y: number): void {
    const within = (centre: number): number => Math.min(Math.max(centre, 0.5 / zoom), 1 - 0.5 / zoom);
    this.zoom = zoom;
    this.x = within(x);
    this.y = within(y);
    this.host.requestUpdate();
  }
}
