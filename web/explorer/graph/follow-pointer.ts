import type { Place } from './place.js';
import type { GraphScene } from './scene/graph-scene.js';
import type { Renderer } from './scene/make-renderer.js';
import { isStubKey } from './scene/gather-stubs.js';

/** How long a finger rests on a thing until its menu opens. */
const LONG_PRESS = 550;
/** Radius in pixels from which on a thing is drawn away by the pointer; where it is smaller, the picture moves. */
const SMALLEST_DRAGGED = 6;
/** In larger pictures the line under the pointer is looked for when it is clicked alone. */
const MOST_HOVERED = 6000;

/** What the pointer does in the graph. Pixels are those of the canvas; keys of edges may be of a line drawn link by link. */
export interface PointerEvents {
  open(node: string): void;
  expand(node: string): void;
  openLine(edge: string): void;
  toggleLine(edge: string): void;
  menu(node: string | null, edge: string | null, pixel: Place): void;
  dragged(node: string): void;
  dropped(node: string): void;
  /** The person has moved the picture. */
  moved(): void;
  /** Nothing was hit. */
  missed(): void;
}

/** Follows mouse and fingers on a renderer. */
export function followPointer(renderer: Renderer, scene: GraphScene, events: PointerEvents): void {
  let pressed: ReturnType<typeof setTimeout> | undefined;
  let isOverNode = false;
  let wasDragged = false;
  /** Whether the finger that is lifted next has opened a menu, and so opens nothing else. */
  let wasLong = false;
  const release = (): void => clearTimeout(pressed);

  renderer.on('clickNode', ({ node }) => {
    if (!wasLong) events.open(node);
    wasLong = false;
  });
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    events.expand(node);
  });
  renderer.on('clickStage', ({ event }) => {
    const edge = scene.lineAt(event);
    if (edge === null) events.missed();
    else events.openLine(edge);
  });
  renderer.on('doubleClickStage', ({ event, preventSigmaDefault }) => {
    preventSigmaDefault();
    const edge = scene.lineAt(event);
    if (edge !== null) events.toggleLine(edge);
  });
  renderer.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    events.menu(node, null, event);
  });
  renderer.on('rightClickStage', ({ event }) => {
    const edge = scene.lineAt(event);
    if (edge === null) return;
    event.original.preventDefault();
    events.menu(null, edge, event);
  });

  renderer.on('enterNode', ({ node }) => {
    isOverNode = true;
    scene.attend({ hovered: node });
  });
  renderer.on('leaveNode', () => {
    isOverNode = false;
    scene.attend({ hovered: null });
  });
  let lastLine: string | null = null;
  renderer.on('moveBody', ({ event }) => {
    if (isOverNode || scene.graph.size > MOST_HOVERED || renderer.getMouseCaptor().isMouseDown) return;
    const edge = scene.lineAt(event);
    if (edge === lastLine) return;
    lastLine = edge;
    scene.attend({ hovered: edge });
  });

  renderer.on('downNode', ({ node, event }) => {
    release();
    wasDragged = false;
    wasLong = false;
    if (!('touches' in event.original)) return;
    const pixel = { x: event.x, y: event.y };
    pressed = setTimeout(() => {
      if (wasDragged) return;
      wasLong = true;
      events.menu(node, null, pixel);
    }, LONG_PRESS);
  });
  renderer.on('upNode', release);
  renderer.on('upStage', release);
  renderer.on('nodeDragStart', ({ node, preventSigmaDefault }) => {
    const isSmall = renderer.scaleSize(scene.graph.getNodeAttribute(node, 'size')) < SMALLEST_DRAGGED;
    if (isStubKey(node) || isSmall) preventSigmaDefault();
  });
  renderer.on('nodeDrag', ({ node }) => {
    if (!wasDragged) release();
    wasDragged = true;
    events.dragged(node);
  });
  renderer.on('nodeDragEnd', ({ node }) => {
    release();
    if (wasDragged) events.dropped(node);
    wasDragged = false;
  });
  renderer.getMouseCaptor().on('mousemovebody', () => {
    if (renderer.getMouseCaptor().isMouseDown && !isOverNode) events.moved();
  });
  renderer.getMouseCaptor().on('wheel', () => events.moved());
  renderer.getTouchCaptor().on('touchmove', () => events.moved());
}
