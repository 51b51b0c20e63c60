import type { Place } from '../place.js';
import type { Palette } from '../scene/palette.js';

/** Draws a ring around the thing that the keyboard is at: paper, then accent, so that it stands out on anything. */
export function drawFocusRing(pen: CanvasRenderingContext2D, { x, y }: Place, radius: number, { paper, accent }: Palette): void {
  ring(pen, x, y, radius + 4.5, 5, paper);
  ring(pen, x, y, radius + 5, 2.5, accent);
}

/** Draws a soft disc behind the label layer around the thing whose panel is open. */
export function drawOpenRing(pen: CanvasRenderingContext2D, { x, y }: Place, radius: number, { accent }: Palette): void {
  ring(pen, x, y, radius + 3, 1.6, accent);
}

/** Draws the mark of a pinned thing: the head of a pin at its upper right. */
export function drawPin(pen: CanvasRenderingContext2D, { x, y }: Place, radius: number, { paper, ink }: Palette): void {
  const [px, py] = [x + radius * 0.75, y - radius * 0.75];
  pen.beginPath();
  pen.arc(px, py, 3.6, 0, 2 * Math.PI);
  pen.fillStyle = ink;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = paper;
  pen.stroke();
}

function ring(pen: CanvasRenderingContext2D, x: number, y: number, radius: number, width: number, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}
