import { readSight, showSight } from './camera.js';
import type { Renderer } from './make-renderer.js';

/**
 * Shows what a renderer shows in another one with more pixels, out of sight, as long as it is looked at.
 * @param near where the other one is put, for a moment
 * @param scale pixels for each of the page
 */
export function drawSharply(
  renderer: Renderer,
  near: HTMLElement,
  scale: number,
  make: (container: HTMLElement) => Renderer,
  look: (sharp: Renderer) => void,
): void {
  const { width, height } = renderer.getDimensions();
  const container = document.createElement('div');
  const sizes = { position: 'fixed', left: '-100000px', width: `${width * scale}px`, height: `${height * scale}px` };
  for (const [name, value] of Object.entries(sizes)) container.style.setProperty(name, value);
  near.append(container);
  const sharp = make(container);
  const sight = readSight(renderer);
  void showSight(sharp, { ...sight, zoom: sight.zoom * scale });
  look(sharp);
  sharp.kill();
  container.remove();
}
