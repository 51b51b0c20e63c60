import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import type { Graph } from '../../src/cases/graph/graph.js';
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

/** The links of a claim as `from -TYPE role-> to`. */
function linksOf(graph: Graph, claim: string): readonly string[] {
  const links = graph.relationships.filter(({ owner, props, type }) => owner === claim && ('claimId' in props || type === 'OPEN_END'));
  return links.map(({ from, type, to, props }) => `${from} -${[type, props['role']].filter(Boolean).join(' ')}-> ${to}`);
}

describe('links that are projected from a claim', () => {
  it('join agents and targets, one by one, and hang on what it is about', () => {
    expect(linksOf(graphOf(), 'c1-arrested')).toEqual([
      'authorities -ARRESTED-> max',
      'authorities -ARRESTED-> talgat',
      'authorities -CONCERNS ABOUT-> protests',
    ]);
  });

  it('join agents and the first thing it is about, where there is no target', () => {
    expect(linksOf(graphOf(), 'c6-signed')).toEqual(['union -SIGNED-> treaty', 'state -SIGNED-> treaty']);
  });

  it('hang on instruments, beneficiaries, principals and places', () => {
    expect(
      linksOf(
        graphOf(['beneficiaries: [max, talgat]', 'beneficiaries: [max]\n    onBehalfOf: [union]\n    places: [town]']),
        'c3-demanded',
      ),
    ).toEqual([
      'parliament -DEMANDED-> state',
      'parliament -CONCERNS INSTRUMENT-> draft',
      'parliament -CONCERNS BENEFICIARY-> max',
      'parliament -CONCERNS ON_BEHALF_OF-> union',
      'parliament -CONCERNS PLACE-> town',
    ]);
  });

  it('hang on once for each two things, and never on a thing by itself', () => {
    expect(linksOf(graphOf(['beneficiaries: [max, talgat]', 'about: [draft, parliament, state]']), 'c3-demanded')).toEqual([
      'parliament -DEMANDED-> state',
      'parliament -CONCERNS ABOUT-> draft',
    ]);
  });

  it('show an open end at the target, where the text does not say by whom', () => {
    expect(linksOf(graphOf(), 'c2-sentenced')).toEqual(['max -OPEN_END-> c2-sentenced']);
  });

  it('run from the targets, where there is no agent', () => {
    expect(linksOf(graphOf(['    agentStatus: unstated\n', '    agentStatus: none\n    about: [protests]\n']), 'c2-sentenced')).toEqual([
      'max -CONCERNS ABOUT-> protests',
    ]);
  });

  it('run from the first thing it is about, where there is neither agent nor target', () => {
    const edit = [
      '    targets: [max]\n    agentStatus: unstated\n',
      '    agentStatus: unstated\n    targetStatus: none\n    about: [protests, union-law]\n',
    ] as const;
    expect(linksOf(graphOf(edit), 'c2-sentenced')).toEqual(['protests -CONCERNS ABOUT-> union-law', 'protests -OPEN_END-> c2-sentenced']);
  });

  it('show an open end at the agent, where the text does not say to whom', () => {
    const edit = [
      'agents: [{ thing: authorities, status: implied }]\n    targets: [talgat]',
      'agents: [{ thing: authorities, status: implied }]\n    targetStatus: unstated',
    ] as const;
    expect(linksOf(graphOf(edit), 'c7-released')).toEqual(['authorities -OPEN_END-> c7-released']);
  });

  it.each(['negated'])('are none for what is %s', () => {
    expect(linksOf(graphOf(), 'c4-no-reforms')).toEqual([]);
  });

  it.each(['potential', 'required', 'conditional', 'normative'])('are none for what is %s', (modality) => {
    expect(linksOf(graphOf(['modality: planned', `modality: ${modality}`]), 'c5-will-hold')).toEqual([]);
  });

  it('are there for what is planned', () => {
    expect(linksOf(graphOf(), 'c5-will-hold')).toEqual([
      'union -HOLDS_DIALOGUE-> state',
      'union -CONCERNS ABOUT-> talks',
      'union -CONCERNS ABOUT-> rights',
    ]);
  });

  it('are none for a retracted claim, which is not visible', () => {
    const graph = graphOf();
    expect(linksOf(graph, 'c8-withdrawn')).toEqual([]);
    expect(graph.nodes.find(({ id }) => id === 'c8-withdrawn')).toMatchObject({
      labels: ['Node', 'Claim'],
      props: { edges: 0, retractedOn: '2026-01-01', retractedReason: 'misread' },
    });
  });

  it('carry the claim, its date, who says it, and whether an end is implied', () => {
    const graph = graphOf();
    const [first, second] = graph.relationships.filter(({ type }) => type === 'ARRESTED');
    const date = {
      edtf: '2016-05',
      start: '2016-05-01',
      end: '2016-05-31',
      day: '2016-05-01',
      dateBasis: 'EXPLICIT',
      datePhrase: 'In May 2016',
    };
    const said = {
      voice: 'AUTHOR_FACT',
      certainty: 'STATED',
      rank: 3,
      modality: 'ACTUAL',
      saidBy: ['anna-author', 'ben-author'],
      saidOn: '2017-11-28',
    };
    const common = { typename: 'Relation', claimId: 'c1-arrested', documentId: 'op-ed', relation: 'ARRESTED', ...date, ...said };
    expect(first?.props).toEqual({ ...common, id: 'c1-arrested.1', ordinal: 1, inferred: false });
    expect(second?.props).toEqual({ ...common, id: 'c1-arrested.2', ordinal: 2, inferred: true });
  });
});
