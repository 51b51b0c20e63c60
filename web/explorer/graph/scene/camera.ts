import type { Place } from '../place.js';
import type { Renderer } from './make-renderer.js';

/** Which part of the graph is seen: its middle, and pixels for each unit. */
export interface Sight extends Place {
  readonly zoom: number;
}

/** Pixels at the sides of the canvas that something else covers. */
export interface Insets {
  readonly left: number;
  readonly right: number;
}

/** The part that the renderer shows now. */
export function readSight(renderer: Renderer): Sight {
  const { x, y, ratio } = renderer.getCamera().getState();
  const span = spanOf(renderer);
  return { x: (x - 0.5) * span, y: (0.5 - y) * span, zoom: 1 / ratio };
}

/**
 * Shows another part.
 * @param duration of the way there in milliseconds; 0: at once
 */
export async function showSight(renderer: Renderer, sight: Partial<Sight>, duration = 0): Promise<void> {
  const span = spanOf(renderer);
  const { x, y, zoom } = { ...readSight(renderer), ...sight };
  const state = { x: 0.5 + x / span, y: 0.5 - y / span, ratio: 1 / zoom };
  if (duration === 0) renderer.getCamera().setState(state);
  else await renderer.getCamera().animate(state, { duration });
}

/** Where a place of the graph is on the canvas, in pixels from its corner. */
export function toScreen({ x, y }: Place, sight: Sight, { width, height }: { readonly width: number; readonly height: number }): Place {
  return { x: width / 2 + (x - sight.x) * sight.zoom, y: height / 2 + (y - sight.y) * sight.zoom };
}

/** The place of the graph at a pixel of the canvas. */
export function toGraph({ x, y }: Place, sight: Sight, { width, height }: { readonly width: number; readonly height: number }): Place {
  return { x: sight.x + (x - width / 2) / sight.zoom, y: sight.y + (y - height / 2) / sight.zoom };
}

/** Whether a pixel lies on the canvas. @param margin how far from its rim at least */
export function isWithin({ x, y }: Place, { width, height }: { readonly width: number; readonly height: number }, margin: number): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/** The transform that moves a picture drawn of one part to where it is seen of another; from its middle. */
export function moveBetween(drawn: Sight, now: Sight): string {
  const [x, y] = [(drawn.x - now.x) * now.zoom, (drawn.y - now.y) * now.zoom];
  return `translate(${x}px, ${y}px) scale(${now.zoom / drawn.zoom})`;
}

/** The renderer measures its camera in parts of the longer side. */
function spanOf(renderer: Renderer): number {
  const { width, height } = renderer.getDimensions();
  return Math.max(width, height, 1);
}
