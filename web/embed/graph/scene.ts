import { drawGraph, limitToRoom } from '../../../src/view/draw/draw-graph.js';
import { scaleOf } from '../../../src/view/draw/frame.js';
import type { Shape, Size } from '../../../src/view/draw/picture.js';
import { buildGraphModel } from '../../../src/view/graph-model.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import type { GraphShown } from '../../../src/view/subject-data.js';
import { nameStub } from './choice.js';

/** A graph that is drawn for a width. */
export interface Scene extends Size {
  /** What of the graph is drawn. */
  readonly model: GraphModel;
  readonly shapes: readonly Shape[];
  /** Things that there was no room for. */
  readonly left: number;
}

/** Room that a thing or an open end would like to have, in square pixels at the size of letters of a wide picture. */
const ROOM = 30_000;
const EDGE = 6;

/**
 * Draws a graph for a width: as high as its things need, but neither flat nor higher than a screen.
 * @param width in pixels
 */
export function buildScene(shown: GraphShown, width: number): Scene {
  const scale = scaleOf(width);
  const { things, stubs } = buildGraphModel(shown.data, shown.view);
  const wanted = ((things.length + new Set(stubs.map(nameStub)).size) * ROOM * scale * scale) / width;
  const height = Math.round(Math.min(Math.max(wanted, Math.min(width * 0.55, 440), 280), Math.max(width * 0.85, 560)));
  const content = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const model = limitToRoom(shown, content.width * content.height, scale);
  const shapes = drawGraph(model, shown.focus?.id ?? null, content, scale);
  return { width, height, model, shapes, left: things.length - model.things.length };
}
