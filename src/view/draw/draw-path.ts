import { strokeOf } from '../graph-model.js';
import type { Link, Thing } from '../graph-data.js';
import type { PathShown } from '../subject-data.js';
import { drawCard } from './draw-card.js';
import type { PlacedCard } from './draw-card.js';
import { cutToBoxes, drawHead } from './geometry.js';
import { signRoom } from './graph-cards.js';
import { fitSize, measureText, wrapText } from './measure.js';
import type { Box, Shape } from './picture.js';
import { group, path, round, textLines } from './shapes.js';
import { DASHES } from './strokes.js';

interface Grid {
  readonly columns: number;
  readonly cell: number;
  readonly gap: number;
  readonly rowHeight: number;
}

/** Draws ways from one thing to another, each as a chain with the verb at every step; those for which there is no room are left out. */
export function drawPaths(paths: readonly PathShown[], content: Box, scale: number): readonly Shape[] {
  const shapes: Shape[] = [];
  const longest = Math.max(...paths.map(({ things }) => things.length));
  const letters = scale * (longest <= 4 ? 1.2 : 1);
  const grid = planGrid(longest, content, letters);
  const heights = paths.map(({ things }) => Math.ceil(things.length / grid.columns) * grid.rowHeight);
  const fitting = heights.filter(
    (_, place) => heights.slice(0, place + 1).reduce((sum, height) => sum + height, 0) <= content.height + grid.rowHeight * 0.3,
  );
  const used = fitting.reduce((sum, height) => sum + height, 0);
  let top = content.y + Math.max(0, (content.height - used) / 2);
  for (const [place, way] of paths.slice(0, Math.max(1, fitting.length)).entries()) {
    shapes.push(drawWay(way, { ...content, y: top }, grid, letters));
    top += heights[place] ?? 0;
  }
  return shapes;
}

function planGrid(longest: number, content: Box, letters: number): Grid {
  const gap = 118 * letters;
  const columns = Math.max(2, Math.min(longest, Math.floor((content.width + gap) / (128 * letters + gap))));
  const cell = Math.min(210 * letters, (content.width - (columns - 1) * gap) / columns);
  return { columns, cell, gap: columns > 1 ? (content.width - columns * cell) / (columns - 1) : gap, rowHeight: 140 * letters };
}

/** What a step has around it: the room between two things, and where the middle of the picture is. */
interface Around {
  readonly gap: number;
  readonly middle: number;
}

/** Rows run to the right and back in turn, so that each step is next to the one before. */
function drawWay({ things, links }: PathShown, content: Box, { columns, cell, gap, rowHeight }: Grid, letters: number): Shape {
  const cards = things.map((thing, place) => {
    const row = Math.floor(place / columns);
    const column = row % 2 === 0 ? place % columns : columns - 1 - (place % columns);
    const isEnd = place === 0 || place === things.length - 1;
    return buildCard(thing, content.x + column * (cell + gap) + cell / 2, content.y + (row + 0.5) * rowHeight, cell, isEnd, letters);
  });
  const steps = links.flatMap((link, place) => {
    const [one, other] = [cards[place], cards[place + 1]];
    return one && other ? [drawStep(link, one, other, { gap, middle: content.x + content.width / 2 }, letters)] : [];
  });
  return group('way', [...steps, ...cards.map((card) => drawCard(card, letters))]);
}

function buildCard(thing: Thing, x: number, y: number, cell: number, isFocus: boolean, letters: number): PlacedCard {
  const size = fitSize(thing.name, 16.5 * letters, cell - (signRoom(16.5) + 16.5 * 1.3) * letters, isFocus);
  const lines = wrapText(thing.name, size, cell - signRoom(size) - size * 1.3, 5, isFocus);
  const widest = Math.max(...lines.map((line) => measureText(line, size, isFocus)));
  const width = widest + signRoom(size) + size * 1.3;
  return {
    id: thing.id,
    lines,
    size,
    width,
    height: lines.length * size * 1.25 + size * 0.9,
    given: null,
    isFocus,
    isFresh: false,
    thing,
    stub: null,
    x,
    y,
  };
}

function drawStep(link: Link, one: PlacedCard, other: PlacedCard, around: Around, letters: number): Shape {
  const isForward = link.from.id === one.id;
  const segment = isForward ? cutToBoxes(one, other, 4 * letters) : cutToBoxes(other, one, 4 * letters);
  const isMembership = link.__typename === 'Membership';
  const ink = link.__typename === 'Relation' ? 'ink' : 'soft';
  const label = group('verb', writeVerb(link, one, other, around, letters));
  if (segment === null) return label;
  const { from, to } = segment;
  const stroke = isMembership ? 'solid' : strokeOf(link);
  const isImplied = !isMembership && link.inferred;
  const shapes = [
    path(`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`, { stroke: ink, width: 1.9 * letters, dash: DASHES[stroke] }),
    drawHead(to, Math.atan2(to.y - from.y, to.x - from.x), 10.5 * letters, ink, isImplied),
    label,
  ];
  const names = isForward ? [one.thing?.name, other.thing?.name] : [other.thing?.name, one.thing?.name];
  return group('line', shapes, {
    id: link.id,
    label: `${names[0] ?? ''} – ${link.label} – ${names[1] ?? ''}`,
    link: isMembership ? null : `/claims/${link.claim.id}`,
  });
}

/** Above a level line, beside an upright one. */
function writeVerb(link: Link, one: PlacedCard, other: PlacedCard, { gap, middle: ofPicture }: Around, letters: number): readonly Shape[] {
  const size = 14 * letters;
  const isLevel = Math.abs(one.y - other.y) < 1;
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  const room = isLevel ? right.x - right.width / 2 - (left.x + left.width / 2) - 30 * letters : gap + one.width / 2;
  const lines = wrapText(link.label, size, Math.max(room, 40), isLevel ? 3 : 2);
  if (!isLevel) {
    const isRight = one.x > ofPicture;
    const x = one.x + (isRight ? -12 : 12) * letters;
    const y = (one.y + other.y) / 2 + size * 0.35 - ((lines.length - 1) * size * 1.25) / 2;
    return textLines(lines, x, y, size * 1.25, { size, anchor: isRight ? 'end' : 'start' });
  }
  const middle = (left.x + left.width / 2 + right.x - right.width / 2) / 2;
  const verb = textLines(lines, middle, one.y - size * 0.6 - (lines.length - 1) * size * 1.25, size * 1.25, { size, anchor: 'middle' });
  const when = link.date.basis === 'UNSTATED' ? [] : wrapText(link.date.label, size * 0.88, Math.max(room, 40), 2);
  return [...verb, ...textLines(when, middle, one.y + size * 1.5, size * 1.15, { size: size * 0.88, ink: 'soft', anchor: 'middle' })];
}
