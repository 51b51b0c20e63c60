import { buildGraphModel } from '../graph-model.js';
import type { GraphModel, ModelLine, ModelStub } from '../graph-model.js';
import { layoutGraph } from '../layout-graph.js';
import type { GraphShown } from '../subject-data.js';
import { buildCards } from './graph-cards.js';
import type { Card } from './graph-cards.js';
import { drawCard } from './draw-card.js';
import { drawLine, placeLabel } from './draw-line.js';
import { drawStub } from './draw-stub.js';
import { measureText } from './measure.js';
import type { Box, Shape } from './picture.js';

/** Room that one thing needs to be legible, in square pixels of a picture 1200 wide. */
const ROOM = 38_000;

/**
 * The part of a graph that a picture has room for: the nearest things, and all between them.
 * @param room in square pixels
 * @param scale of its letters
 */
export function limitToRoom({ data, view }: Pick<GraphShown, 'data' | 'view'>, room: number, scale: number): GraphModel {
  const most = Math.max(6, Math.floor(room / (ROOM * scale * scale)));
  const model = buildGraphModel(data, { ...view, things: view.things.slice(0, most) });
  const places = Math.max(3, Math.floor(most * 1.2) - model.things.length);
  return { ...model, stubs: model.stubs.filter(keepPlaces(places)) };
}

/** Draws things, the lines between them and their open ends. */
export function drawGraph(model: GraphModel, focus: string | null, content: Box, scale: number): readonly Shape[] {
  const letters = scale * letterScale(model.things.length, (content.width * content.height) / (scale * scale));
  const cards = buildCards(model, focus, letters);
  const nodes = [...cards.values()].map(({ id, width, height, given }) => ({
    id,
    given,
    box: { x: -width / 2, y: -height / 2, width, height },
  }));
  const lines = model.lines.map((line) => ({
    from: line.from,
    to: line.to,
    length: lengthOf(line, cards, letters),
    clear: clearOf(line, letters),
  }));
  const stubs = [...cards.values()].flatMap(({ id, stub }) =>
    stub === null ? [] : [{ from: id, to: stub.at, length: 150 * letters, clear: 26 * letters }],
  );
  const places = layoutGraph(nodes, [...lines, ...stubs], { width: content.width, height: content.height, focus });
  const placed = [...cards.values()].map((card) => {
    const { x, y } = places.get(card.id) ?? { x: 0, y: 0 };
    return { ...card, x: x + content.x, y: y + content.y };
  });
  const byId = new Map(placed.map((card) => [card.id, card]));
  const taken: Box[] = placed.map(({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height }));
  const drawn = model.lines.map((line) => drawLine(line, byId, letters));
  const labels = drawn.map((line) => placeLabel(line, taken, content, letters));
  return [
    ...placed.flatMap((card) => (card.stub === null ? [] : [drawStub(card, byId, letters)])),
    ...drawn.map((line, place) => line.draw(labels[place] ?? null)),
    ...placed.map((card) => drawCard(card, letters)),
  ];
}

/** Lets the open ends of the first things through, as many as there are places for. */
function keepPlaces(places: number): (stub: ModelStub) => boolean {
  const kept = new Set<string>();
  return ({ at, missing }) => {
    if (kept.size < places) kept.add(`${missing}:${at}`);
    return kept.has(`${missing}:${at}`);
  };
}

/** The part of a line that its words take, with its head. */
function clearOf({ label, faint }: ModelLine, letters: number): number {
  return (faint ? 24 : 48) * letters + Math.min(170 * letters, measureText(label, 14 * letters));
}

/** Few things are drawn larger. */
function letterScale(things: number, room: number): number {
  return Math.min(1.35, Math.max(0.85, Math.sqrt(room / Math.max(1, things) / 32_000)));
}

function lengthOf(line: ModelLine, cards: ReadonlyMap<string, Card>, letters: number): number {
  const half = (id: string): number => {
    const card = cards.get(id);
    return card === undefined ? 0 : (card.width + card.height) / 4;
  };
  return half(line.from) + half(line.to) + clearOf(line, letters);
}
