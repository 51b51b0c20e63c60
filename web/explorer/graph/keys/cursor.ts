import { describeKind } from '../../../shared/thing-kind.js';
import { graphTexts } from '../../../shared/texts.js';
import type { GraphModel } from '../../../../src/view/graph-model.js';
import type { Place } from '../place.js';
import { isStubKey } from '../scene/gather-stubs.js';
import type { SceneGraph } from '../scene/scene-graph.js';
import { findNext } from './find-next.js';
import type { Way } from './find-next.js';

/** Where a node of the picture is, with y downwards; null where it is not drawn. */
export function placeOfNode(graph: SceneGraph, key: string): Place | null {
  if (!graph.hasNode(key)) return null;
  const { x, y } = graph.getNodeAttributes(key);
  return { x, y: -y };
}

/**
 * The node that the keyboard goes to.
 * @param from where it is; null: nowhere yet
 * @param begin where it begins: the thing whose panel is open, if any
 * @returns null where nothing lies that way
 */
export function moveCursor(graph: SceneGraph, from: string | null, begin: string | null, way: Way): string | null {
  const place = from === null ? null : placeOfNode(graph, from);
  if (from === null || place === null) return begin !== null && graph.hasNode(begin) ? begin : findFirst(graph);
  const stops = graph.mapNodes((id, { x, y }) => ({ id, place: { x, y: -y }, isNeighbour: graph.areNeighbors(from, id) }));
  return findNext(place, stops, way);
}

/** The thing with most lines. */
function findFirst(graph: SceneGraph): string | null {
  let best: { key: string | null; degree: number } = { key: null, degree: -1 };
  graph.forEachNode((key, { degree }) => {
    if (!isStubKey(key) && degree > best.degree) best = { key, degree };
  });
  return best.key;
}

/** What a screen reader says of a node: "Max Bokaev, person, 6 lines". */
export function sayNode(model: GraphModel, graph: SceneGraph, key: string): string {
  const [, , at = ''] = isStubKey(key) ? key.split(' ') : ['', '', key];
  const found = model.things.find(({ thing }) => thing.id === at);
  if (found === undefined) return '';
  if (isStubKey(key)) return graphTexts.openEndSaid(found.thing.name, graph.getNodeAttribute(key, 'label'));
  return graphTexts.thingSaid(found.thing.name, describeKind(found.thing), found.degree, found.pinned);
}
