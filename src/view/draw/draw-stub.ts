import type { PlacedCard } from './draw-card.js';
import { cutToBoxes, drawHead } from './geometry.js';
import type { Shape } from './picture.js';
import { group, path, round, roundedBox } from './shapes.js';

/** How many acts are told in full to whoever asks what is behind an open end. */
const MOST_TOLD = 5;

/** Draws an open end: a dashed box with nobody in it, and the line to the thing that it happened to, or that did it. */
export function drawStub(card: PlacedCard, cards: ReadonlyMap<string, PlacedCard>, letters: number): Shape {
  const { x, y, width, height, size, stub } = card;
  const thing = stub === null ? undefined : cards.get(stub.at);
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  const outline = path(roundedBox(box, size * 0.55), { stroke: 'soft', width: 1.3 * letters, dash: '4 4', fill: 'paper' });
  if (stub === null || thing === undefined) return outline;
  const isDone = stub.missing === 'agent';
  const segment = isDone ? cutToBoxes(card, thing, 4 * letters) : cutToBoxes(thing, card, 4 * letters);
  const shapes: Shape[] = [outline];
  if (segment !== null) {
    const { from, to } = segment;
    shapes.push(
      path(`M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`, { stroke: 'soft', width: 1.6 * letters, dash: '4 4' }),
    );
    shapes.push(drawHead(to, Math.atan2(to.y - from.y, to.x - from.x), 9 * letters, 'soft', false));
  }
  const claims = stub.stubs.map(({ claim }) => claim);
  const link = claims.length === 1 ? `/claims/${claims[0]?.id ?? ''}` : `/things/${stub.at}`;
  return group('stub', shapes, { id: card.id, label: listStatements(claims), link });
}

function listStatements(claims: readonly { readonly statement: string }[]): string {
  const told = claims.slice(0, MOST_TOLD).map(({ statement }) => statement);
  const more = claims.length - told.length;
  return more > 0 ? `${told.join(' ')} And ${String(more)} more.` : told.join(' ');
}
