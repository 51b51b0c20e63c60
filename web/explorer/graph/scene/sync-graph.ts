import type { ModelLine, ModelThing } from '../../../../src/view/graph-model.js';
import { graphTexts } from '../../../shared/texts.js';
import type { Place } from '../place.js';
import { isStubKey } from './gather-stubs.js';
import type { GatheredStub } from './gather-stubs.js';
import type { Palette } from './palette.js';
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.js';
import { styleLine, styleStubLine } from './style-lines.js';
import { styleStub, styleThing } from './style-things.js';

/** What the picture is to show: things and lines of the model that are drawn, and the stubs at them. */
export interface Shown {
  readonly things: readonly ModelThing[];
  readonly lines: readonly ModelLine[];
  readonly stubs: readonly GatheredStub[];
}

/**
 * Makes the graph of the renderer equal to what is to be shown, by the difference: what is there and the same is not touched.
 * @param places where each thing and each end of a stub is; what has none is not drawn
 */
export function syncGraph(graph: SceneGraph, { things, lines, stubs }: Shown, places: ReadonlyMap<string, Place>, palette: Palette): void {
  const nodes = new Map<string, SceneNode>();
  for (const thing of things) {
    const place = places.get(thing.thing.id);
    if (place !== undefined) nodes.set(thing.thing.id, styleThing(thing, place, palette));
  }
  const edges = new Map<string, { readonly from: string; readonly to: string; readonly style: SceneEdge }>();
  for (const line of lines) {
    if (nodes.has(line.from) && nodes.has(line.to)) edges.set(line.key, { from: line.from, to: line.to, style: styleLine(line, palette) });
  }
  for (const { key, at, missing, stubs: gathered, stroke } of stubs) {
    const place = places.get(key);
    if (place === undefined || !nodes.has(at)) continue;
    nodes.set(key, styleStub(graphTexts.openEnd(missing, gathered.length), place, palette));
    edges.set(key, { from: key, to: at, style: styleStubLine(stroke, palette) });
  }
  dropGone(graph, nodes, edges);
  for (const [key, style] of nodes) {
    if (!graph.hasNode(key)) graph.addNode(key, style);
    else if (differs(graph.getNodeAttributes(key), style)) graph.mergeNodeAttributes(key, style);
  }
  for (const [key, { from, to, style }] of edges) {
    if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, from, to, style);
    else if (differs(graph.getEdgeAttributes(key), style)) graph.mergeEdgeAttributes(key, style);
  }
}

function dropGone(
  graph: SceneGraph,
  nodes: ReadonlyMap<string, SceneNode>,
  edges: ReadonlyMap<string, { readonly from: string; readonly to: string }>,
): void {
  for (const key of graph.edges()) {
    const edge = edges.get(key);
    if (edge === undefined || edge.from !== graph.source(key) || edge.to !== graph.target(key)) graph.dropEdge(key);
  }
  for (const key of graph.nodes()) if (!nodes.has(key)) graph.dropNode(key);
}

function differs<T extends object>(one: T, other: T): boolean {
  return (Object.keys(other) as (keyof T)[]).some((name) => one[name] !== other[name]);
}

/** Moves things and ends of stubs to other places; what has none stays. One change for the renderer, however many move. */
export function moveNodes(graph: SceneGraph, places: ReadonlyMap<string, Place>): void {
  graph.updateEachNodeAttributes(
    (key, node) => {
      const place = places.get(key);
      return place === undefined ? node : { ...node, x: place.x, y: -place.y };
    },
    { attributes: ['x', 'y'] },
  );
}

/** The places of all things that are drawn. */
export function readPlaces(graph: SceneGraph): Map<string, Place> {
  const places = new Map<string, Place>();
  graph.forEachNode((key, { x, y }) => {
    if (!isStubKey(key)) places.set(key, { x, y: -y });
  });
  return places;
}
