import type { Place } from '../place.js';
import { toScreen } from '../scene/camera.js';
import type { Sight } from '../scene/camera.js';
import type { Palette } from '../scene/palette.js';
import type { SceneGraph, SceneNode } from '../scene/scene-graph.js';
import { boxesAlong, boxesAround } from './label-boxes.js';
import type { LabelSprites, LabelStyle, Sprite } from './label-sprites.js';
import { Room } from './room.js';
import type { Box } from './room.js';

/** Beyond these, labels of a frame cost more than they tell. */
const MOST_NAMES = 220;
const MOST_VERBS = 160;
/** In a picture with more lines than this, only those that are looked at have their verb. */
const MOST_LINES_WITH_VERBS = 1200;

/** In small pictures names have three lines. */
const FEW_THINGS = 80;
/** Faint lines have their verb in small pictures, and from near. */
const FEW_LINES = 30;
const CLOSE = 1.3;

/** What labels are drawn from. */
export interface LabelScene {
  readonly graph: SceneGraph;
  readonly sight: Sight;
  readonly size: { readonly width: number; readonly height: number };
  readonly palette: Palette;
  /** What is looked at and stands beside it: nodes and edges. Null: nothing is, and all are alike. */
  readonly lit: ReadonlySet<string> | null;
  /** Nodes whose label stands whatever is in its way. */
  readonly first: readonly string[];
  /** Nodes, those with most lines first. */
  readonly order: readonly string[];
  /** Radius of a node on the screen. */
  readonly radius: (node: SceneNode) => number;
}

/** Draws names and verbs, the weightier first; what would lie on another label is left out. */
export function drawLabels(pen: CanvasRenderingContext2D, sprites: LabelSprites, scene: LabelScene): void {
  const room = new Room();
  const visible = listVisible(scene);
  const forced = new Set(scene.first);
  for (const { at, radius } of visible.values())
    if (visible.size < 400) room.take({ x: at.x - radius * 0.8, y: at.y - radius * 0.8, width: radius * 1.6, height: radius * 1.6 });
  let names = 0;
  for (const key of [...scene.first, ...litFirst(scene)]) {
    const seen = visible.get(key);
    if (seen === undefined || names >= MOST_NAMES || (names >= scene.first.length && forced.has(key))) continue;
    names += 1;
    const sprite = sprites.get(seen.node.label, styleOfName(seen.node, scene, forced.has(key)));
    if (sprite === undefined) continue;
    const boxes = boxesAround(seen.at, seen.radius, sprite, scene.size);
    const box = room.takeFirst(boxes) ?? (forced.has(key) ? boxes[0] : undefined);
    if (box !== undefined) paint(pen, sprite, box, isDim(scene, key) ? 0.22 : 1, sprites.scale);
  }
  drawVerbs(pen, sprites, scene, visible, room);
}

/** What stands back gives way to the names of what is lit. */
function litFirst({ order, lit }: LabelScene): readonly string[] {
  return lit === null ? order : [...order.filter((key) => lit.has(key)), ...order.filter((key) => !lit.has(key))];
}

interface Seen {
  readonly node: SceneNode;
  readonly at: Place;
  readonly radius: number;
}

function listVisible({ graph, sight, size, radius }: LabelScene): ReadonlyMap<string, Seen> {
  const visible = new Map<string, Seen>();
  graph.forEachNode((key, node) => {
    const at = toScreen({ x: node.x, y: -node.y }, sight, size);
    if (at.x > -80 && at.y > -40 && at.x < size.width + 80 && at.y < size.height + 40) visible.set(key, { node, at, radius: radius(node) });
  });
  return visible;
}

function drawVerbs(
  pen: CanvasRenderingContext2D,
  sprites: LabelSprites,
  scene: LabelScene,
  visible: ReadonlyMap<string, Seen>,
  room: Room,
): void {
  const { graph, lit } = scene;
  if (graph.size > MOST_LINES_WITH_VERBS && lit === null) return;
  let verbs = 0;
  const draw = (key: string): void => {
    const edge = graph.getEdgeAttributes(key);
    const [from, to] = [visible.get(graph.source(key)), visible.get(graph.target(key))];
    if (edge.label === '' || from === undefined || to === undefined || verbs >= MOST_VERBS) return;
    const isLit = lit?.has(key) === true;
    if (edge.faint && !isLit && graph.size > FEW_LINES && scene.sight.zoom < CLOSE) return;
    if (lit !== null && !isLit && graph.size > MOST_LINES_WITH_VERBS) return;
    const sprite = sprites.get(edge.label, styleOfVerb(scene, isLit, edge.faint));
    if (sprite === undefined) return;
    const box = room.takeFirst(boxesAlong(from.at, to.at, from.radius + to.radius, edge.curvature, sprite));
    if (box === undefined) return;
    verbs += 1;
    paint(pen, sprite, box, isDim(scene, key) ? 0.15 : 1, sprites.scale);
  };
  if (lit !== null) for (const key of lit) if (graph.hasEdge(key)) draw(key);
  graph.forEachEdge((key) => {
    if (lit?.has(key) !== true) draw(key);
  });
}

function isDim({ lit }: LabelScene, key: string): boolean {
  return lit !== null && !lit.has(key);
}

function paint(
  pen: CanvasRenderingContext2D,
  { sheet, left, top }: Sprite,
  { x, y, width, height }: Box,
  alpha: number,
  scale: number,
): void {
  pen.globalAlpha = alpha;
  pen.drawImage(sheet, left * scale, top * scale, width * scale, height * scale, Math.round(x), Math.round(y), width, height);
  pen.globalAlpha = 1;
}

function styleOfName(node: SceneNode, { palette, sight, graph }: LabelScene, isFirst: boolean): LabelStyle {
  const isStub = node.kind === 'stub';
  const isFar = sight.zoom < 0.7;
  const isHub = node.degree >= 8;
  return {
    size: isStub || isFar ? 11 : isHub ? 13.5 : 12.5,
    weight: isFirst || isHub ? 650 : isStub ? 400 : 500,
    slanted: isStub,
    colour: isStub ? palette.alert : palette.ink,
    halo: palette.paper,
    width: isFirst ? 190 : isFar ? 110 : 132,
    lines: isFirst || graph.order <= FEW_THINGS ? 3 : 2,
  };
}

function styleOfVerb({ palette }: LabelScene, isLit: boolean, faint: boolean): LabelStyle {
  return {
    size: faint ? 10 : 11,
    weight: isLit ? 600 : 400,
    slanted: false,
    colour: isLit ? palette.accent : palette.soft,
    halo: palette.paper,
    width: 150,
    lines: 1,
  };
}
