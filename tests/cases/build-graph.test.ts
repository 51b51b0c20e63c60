import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import type { Graph, GraphNode, Properties } from '../../src/cases/graph/graph.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { Edit } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();

function graphOf(...edits: Edit[]): Graph {
  const { folder, remove } = makeCaseFolder({ 'case.yaml': editSmallCase(...edits) });
  try {
    return buildGraph(checkCase(folder, relationTypes).collection);
  } finally {
    remove();
  }
}

function nodeOf(graph: Graph, id: string): GraphNode {
  const node = graph.nodes.find((other) => other.id === id);
  if (node === undefined) throw new Error(`no node ${id}`);
  return node;
}

function edgesOf(graph: Graph, from: string, type: string): readonly (readonly [string, Properties])[] {
  return graph.relationships.filter((edge) => edge.from === from && edge.type === type).map(({ to, props }) => [to, props]);
}

const small = graphOf();

describe('the graph of a case', () => {
  it('joins only nodes that are there', () => {
    const ids = new Set(small.nodes.map(({ id }) => id));
    expect(small.relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(ids.size).toBe(small.nodes.length);
  });

  it('gives actors the labels of their kind', () => {
    expect(nodeOf(small, 'paper').labels).toEqual(['Node', 'Thing', 'Actor', 'Organization', 'MediaOutlet']);
    expect(nodeOf(small, 'max').labels).toEqual(['Node', 'Thing', 'Actor', 'Person']);
    expect(nodeOf(small, 'paper').props).toMatchObject({ typename: 'Organization', kind: 'MEDIA_OUTLET', thingKind: 'ORGANIZATION' });
  });

  it('stores spellings in order, folded', () => {
    expect(edgesOf(small, 'max', 'KNOWN_AS')).toEqual([
      ['max.a1', { order: 0 }],
      ['max.a2', { order: 1 }],
    ]);
    expect(nodeOf(small, 'max.a2')).toMatchObject({
      labels: ['Alias'],
      props: { text: 'Макс Бокаев', folded: 'maks bokaev', kind: 'TRANSLITERATION', language: 'ru', script: 'Cyrl' },
    });
  });

  it('counts the links of a thing', () => {
    expect(nodeOf(small, 'max').props['score']).toBe(3);
    expect(nodeOf(small, 'paper').props['score']).toBe(0);
  });

  it('leaves the day out and keeps both bounds, where a date is not said', () => {
    expect(nodeOf(small, 'draft').props).toMatchObject({ start: '0001-01-01', end: '9999-12-31', dateBasis: 'UNSTATED' });
    expect(nodeOf(small, 'draft').props).not.toHaveProperty('day');
    expect(nodeOf(small, 'draft').props).not.toHaveProperty('edtf');
  });

  it('lets the authors say what is not reported, or else the publisher', () => {
    expect(edgesOf(small, 'c1-arrested', 'SAID_BY').map(([to]) => to)).toEqual(['anna-author', 'ben-author']);
    expect(edgesOf(small, 'c3-demanded', 'SAID_BY').map(([to]) => to)).toEqual(['parliament']);
    expect(edgesOf(small, 'c7-released', 'SAID_BY').map(([to]) => to)).toEqual(['watch']);
  });

  it('dates what is said: documents and claims, things by their first mention, wholes by their parts too, memberships by both ends', () => {
    expect(nodeOf(small, 'c7-released').props['saidOn']).toBe('2018-02-01');
    expect(nodeOf(small, 'talgat').props['saidOn']).toBe('2017-11-28');
    expect(nodeOf(small, 'watch').props['saidOn']).toBe('2017-11-28');
    expect(edgesOf(small, 'anna-author', 'PART_OF')[0]?.[1]).toMatchObject({
      id: 'anna-author.part-of.watch',
      organ: false,
      saidOn: '2017-11-28',
    });
  });

  it('dates a spelling by the first text that uses it', () => {
    const graph = graphOf(
      ['targets: [talgat]\n    date: 2018-01', 'targets: [{ thing: max, mention: Maks Bokayev }]\n    date: 2018-01'],
      [', part: [talgat]', ', part: [max]'],
    );
    expect(nodeOf(graph, 'max.a1').props['saidOn']).toBe('2018-02-01');
    expect(nodeOf(graph, 'max.a2').props['saidOn']).toBe('2017-11-28');
  });

  it('dates a demand by its first claim, and each edge of it by the claim that shows it', () => {
    expect(nodeOf(small, 'd1-release').props).toMatchObject({ typename: 'Demand', saidOn: '2017-11-28' });
    expect(edgesOf(small, 'd1-release', 'ADDRESSED_TO')).toEqual([['state', { order: 0, status: 'IMPLIED', saidOn: '2017-11-28' }]]);
    const changes = edgesOf(small, 'd1-release', 'STATUS_CHANGE').map(([to, { to: status, part, end, saidOn }]) => [
      to,
      status,
      part,
      end,
      saidOn,
    ]);
    expect(changes).toEqual([
      ['c3-demanded', 'MADE', undefined, '9999-12-31', '2017-11-28'],
      ['c7-released', 'PARTLY_MET', ['talgat'], '2018-01-31', '2018-02-01'],
    ]);
  });

  it('joins an opportunity with its claims, demands and ends', () => {
    expect(edgesOf(small, 'o1-dialogue', 'SHOWN_BY')).toEqual([['c5-will-hold', { order: 0, saidOn: '2017-11-28' }]]);
    expect(edgesOf(small, 'o1-dialogue', 'COULD_RAISE')).toEqual([['d1-release', { claimId: 'c5-will-hold', saidOn: '2017-11-28' }]]);
    expect(edgesOf(small, 'o1-dialogue', 'OVER').map(([to]) => to)).toEqual(['talks']);
  });

  it('keeps the recorded state of a passage, and drops it once the passage has changed', () => {
    const recorded = 'state: exact, checkedOn: 2026-11-24';
    expect(nodeOf(small, 'c1-arrested.p1').props).toMatchObject({ state: 'EXACT', checkedOn: '2026-11-24', start: 10, end: 60 });
    const changed = nodeOf(graphOf([recorded, `${recorded}, checkedAs: 0123456789abcdef`]), 'c1-arrested.p1').props;
    expect(changed).toMatchObject({ state: 'UNCHECKED' });
    expect(changed).not.toHaveProperty('checkedOn');
    expect(nodeOf(small, 'c2-sentenced.p1').props['state']).toBe('UNCHECKED');
  });

  it('changes the hash of what was edited alone', () => {
    const edited = graphOf(['reason: organising protests', 'reason: organising the protests']);
    const hashes = (graph: Graph): ReadonlyMap<string, unknown> => new Map(graph.nodes.map(({ id, props }) => [id, props['hash']]));
    const before = hashes(small);
    expect([...hashes(edited)].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => id)).toEqual(['c1-arrested']);
    expect(edited.revision).not.toBe(small.revision);
  });

  it('is the same for the same files', () => {
    expect(graphOf()).toEqual(small);
  });
});
