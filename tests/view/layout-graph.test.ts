import { describe, expect, test } from 'vitest';
import { layoutGraph } from '../../src/view/layout-graph.js';
import type { LayoutEdge, LayoutNode } from '../../src/view/layout/layout-node.js';
import { chanceOf, pick } from './draw-view.js';

const ROOM = { width: 1100, height: 450, focus: 'n0' };

function drawGraphOf(count: number, seed: number): { readonly nodes: readonly LayoutNode[]; readonly edges: readonly LayoutEdge[] } {
  const chance = chanceOf(seed);
  const nodes = Array.from({ length: count }, (_, place) => {
    const width = 60 + chance() * 60;
    return { id: `n${String(place)}`, given: null, box: { x: -width / 2, y: -15, width, height: 30 } };
  });
  const edges = nodes
    .slice(1)
    .map(({ id }, place) => ({ from: pick(chance, nodes.slice(0, Math.min(place + 1, 6))).id, to: id, length: 160, clear: 40 }));
  return { nodes, edges };
}

const boxesOf = (nodes: readonly LayoutNode[], places: ReturnType<typeof layoutGraph>) =>
  nodes.map(({ id, box }) => ({ ...box, x: places.get(id)!.x + box.x, y: places.get(id)!.y + box.y }));

describe('the places of a small graph', () => {
  test.each([1, 2, 5, 12, 20])('%i things lie within the room, and none on another', (count) => {
    const { nodes, edges } = drawGraphOf(count, count);
    const boxes = boxesOf(nodes, layoutGraph(nodes, edges, ROOM));
    for (const [place, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(-0.01);
      expect(box.y).toBeGreaterThanOrEqual(-0.01);
      expect(box.x + box.width).toBeLessThanOrEqual(ROOM.width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(ROOM.height + 0.01);
      for (const other of boxes.slice(place + 1)) {
        const apart = Math.max(Math.abs(box.x - other.x) - (box.x < other.x ? box.width : other.width), Math.abs(box.y - other.y) - 30);
        expect(apart).toBeGreaterThan(0);
      }
    }
  });

  test('are found for a thousand things as well, within seconds', () => {
    const { nodes, edges } = drawGraphOf(1000, 7);
    const began = performance.now();
    const places = layoutGraph(nodes, edges, { width: 8000, height: 5000, focus: null });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });

  test('are the same each time', () => {
    const { nodes, edges } = drawGraphOf(15, 3);
    expect([...layoutGraph(nodes, edges, ROOM)]).toEqual([...layoutGraph(nodes, edges, ROOM)]);
  });

  test('have the focus near the middle', () => {
    const { nodes, edges } = drawGraphOf(12, 4);
    const middle = layoutGraph(
      nodes,
      edges.map((edge) => ({ ...edge, from: 'n0' })),
      ROOM,
    ).get('n0')!;
    expect(Math.abs(middle.x - ROOM.width / 2)).toBeLessThan(ROOM.width * 0.2);
    expect(Math.abs(middle.y - ROOM.height / 2)).toBeLessThan(ROOM.height * 0.25);
  });

  test('keep the arrangement that is given, in whatever unit', () => {
    const { nodes } = drawGraphOf(4, 5);
    const corners = [
      [0, 0],
      [3, 0],
      [3, 2],
      [0, 2],
    ] as const;
    const given = nodes.map((node, place) => ({ ...node, given: { x: corners[place]![0], y: corners[place]![1] } }));
    const edges = [0, 1, 2].map((place) => ({ from: `n${String(place)}`, to: `n${String(place + 1)}`, length: 200, clear: 40 }));
    const [a, b, c, d] = nodes.map(({ id }) => layoutGraph(given, edges, { ...ROOM, focus: null }).get(id)!);
    expect(a!.x).toBeLessThan(b!.x);
    expect(a!.y).toBeLessThan(d!.y);
    expect(Math.abs(a!.y - b!.y)).toBeLessThan(1);
    expect(Math.abs(b!.x - c!.x)).toBeLessThan(1);
  });

  test('are found also for things that nothing joins, for one thing, and for none', () => {
    const { nodes } = drawGraphOf(6, 6);
    for (const { x, y } of layoutGraph(nodes, [], ROOM).values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(layoutGraph([], [], ROOM).size).toBe(0);
    expect(layoutGraph(nodes.slice(0, 1), [{ from: 'n0', to: 'elsewhere', length: 9, clear: 9 }], ROOM).size).toBe(1);
  });
});
