import { describe, expect, it } from 'vitest';
import { boxesAround } from '../../web/explorer/graph/labels/label-boxes.js';
import { groupVerbs, toggleVerbs } from '../../web/explorer/graph/legend/group-verbs.js';
import { toScreen } from '../../web/explorer/graph/scene/camera.js';
import { fitSight } from '../../web/explorer/graph/scene/fit-sight.js';
import { gatherAmong } from '../../web/explorer/graph/scene/light.js';
import { makeSceneGraph } from '../../web/explorer/graph/scene/scene-graph.js';
import type { SceneEdge, SceneNode } from '../../web/explorer/graph/scene/scene-graph.js';
import { DASHES } from '../../web/explorer/graph/scene/style-lines.js';
import type { Verb } from '../../web/explorer/store/verbs.js';

const NODE: SceneNode = {
  x: 0,
  y: 0,
  size: 8,
  shape: 'circle',
  fill: '#000000',
  edge: '#ffffff',
  label: '',
  kind: 'person',
  pinned: false,
  degree: 1,
};
const EDGE: SceneEdge = {
  size: 1,
  color: '#000000',
  opacity: 1,
  path: 'line',
  curvature: 0,
  head: 'arrow',
  tail: 'none',
  ...DASHES.solid,
  label: 'arrested',
  faint: false,
};

describe('what a story lights up', () => {
  const graph = makeSceneGraph();
  for (const key of ['a', 'b', 'c', 'stub agent a', 'stub agent c']) graph.addNode(key, NODE);
  for (const [key, from, to] of [
    ['a~b', 'a', 'b'],
    ['b~c', 'b', 'c'],
    ['stub agent a', 'stub agent a', 'a'],
    ['stub agent c', 'stub agent c', 'c'],
  ] as const)
    graph.addEdgeWithKey(key, from, to, EDGE);

  it('is its things, the lines among them, and what is not said of them', () => {
    expect([...(gatherAmong(graph, ['a', 'b']) ?? [])].sort()).toEqual(['a', 'a~b', 'b', 'stub agent a']);
  });

  it('is nothing, so that nothing stands back, where none of its things is on the screen', () => {
    expect(gatherAmong(graph, ['x'])).toBeNull();
  });
});

describe('what is fitted to the screen', () => {
  const spot = (x: number, y: number) => ({ x, y, side: 66, above: 10, below: 40 });

  it.each([
    { name: 'a telephone', size: { width: 320, height: 180 }, insets: { left: 0, right: 0 } },
    { name: 'a wide page with its legend open', size: { width: 1280, height: 700 }, insets: { left: 260, right: 50 } },
  ])('is seen with all names on $name, beside what covers the rim', ({ size, insets }) => {
    const spots = [spot(-400, 0), spot(500, 30), spot(20, -300), spot(0, 280)];
    const sight = fitSight(spots, size, insets);
    if (sight === null) throw new Error('no sight');
    for (const place of spots) {
      const { x, y } = toScreen(place, sight, size);
      expect(x - 66).toBeGreaterThanOrEqual(insets.left);
      expect(x + 66).toBeLessThanOrEqual(size.width - insets.right);
      expect(y - 10).toBeGreaterThanOrEqual(0);
      expect(y + 40).toBeLessThanOrEqual(size.height);
    }
  });

  it('is in the middle and no nearer than things are drawn at about their size, where there is little', () => {
    expect(fitSight([spot(10, 20)], { width: 900, height: 700 }, { left: 0, right: 0 })).toMatchObject({ x: 10, zoom: 1.8 });
  });
});

describe('the place of a name', () => {
  const label = { width: 100, height: 30 };

  it('is below its thing, shifted inwards at the rim', () => {
    expect(boxesAround({ x: 300, y: 50 }, 10, label, { width: 320, height: 200 })[0]).toEqual({ x: 218, y: 60, ...label });
  });

  it('is above it where there is no room below', () => {
    const [first] = boxesAround({ x: 60, y: 195 }, 10, label, { width: 110, height: 200 });
    expect(first).toEqual({ x: 8, y: 155, ...label });
  });
});

describe('the verbs of the legend', () => {
  const verb = (type: Verb['type'], group: string): readonly [Verb['type'], Verb] => [
    type,
    { type, group, label: type, pastLabel: type.toLowerCase(), inverseLabel: '', description: '' },
  ];
  const verbs = new Map([
    verb('SIGNED', 'Agreements'),
    verb('ARRESTED', 'Liberty'),
    verb('IMPRISONED', 'Liberty'),
    verb('URGED', 'Speech'),
  ]);

  it('stand by their group with the links of each, groups without any left out', () => {
    const groups = groupVerbs(
      new Map([
        ['ARRESTED', 2],
        ['SIGNED', 1],
      ]),
      verbs,
    );
    expect(groups.map(({ label, count, all }) => [label, count, all])).toEqual([
      ['Agreements', 1, ['SIGNED']],
      ['Liberty', 2, ['ARRESTED', 'IMPRISONED']],
    ]);
  });

  it('are chosen as a group, and let go as one where all of it is chosen', () => {
    expect(toggleVerbs(['SIGNED', 'ARRESTED'], ['ARRESTED', 'IMPRISONED'])).toEqual(['SIGNED', 'ARRESTED', 'IMPRISONED']);
    expect(toggleVerbs(['SIGNED', 'ARRESTED', 'IMPRISONED'], ['ARRESTED', 'IMPRISONED'])).toEqual(['SIGNED']);
  });
});
