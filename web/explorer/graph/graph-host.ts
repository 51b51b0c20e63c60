import type { Drawn } from './limit-things.js';
import type { MenuSubject } from './menu/menu-subject.js';
import type { Insets } from './scene/camera.js';

/** What the graph tells the element that it lives in. */
export interface GraphHost extends HTMLElement {
  subject: MenuSubject | null;
  said: string;
  working: boolean;
  leftOut: Drawn['leftOut'];
  /** Whether lines are drawn without strokes, being so many. */
  isPlain: boolean;
  broken: boolean;
  /** Pixels at the sides of the graph that its legend and tools cover. */
  insets(): Insets;
}
