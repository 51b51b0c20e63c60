import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import type { CaseFault } from '../../src/cases/case-file.js';
import { checkCase } from '../../src/cases/check-case.js';
import type { Graph } from '../../src/cases/graph/graph.js';
import { DemarcheError } from '../../src/errors.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder, Edit } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();
const FIRST_VIEW = '/?focus=max&things=max@0_0,talgat@80_0,authorities@40_-60';
let made: CaseFolder | null = null;

afterEach(() => made?.remove());

/** The faults of the small case with some edits, each as `line:column: message`. */
function faultsOf(...edits: Edit[]): readonly string[] {
  made = makeCaseFolder({ 'case.yaml': editSmallCase(...edits) });
  try {
    checkCase(made.folder, relationTypes);
    return [];
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'CASE_INVALID') throw error;
    const faults = error.details?.['faults'] as readonly CaseFault[];
    return faults.map(({ line, column, message }) => `${String(line)}:${String(column)}: ${message}`);
  }
}

function warningsOf(...edits: Edit[]): readonly string[] {
  made = makeCaseFolder({ 'case.yaml': editSmallCase(...edits) });
  return checkCase(made.folder, relationTypes).warnings.map(({ message }) => message);
}

function graphOf(...edits: Edit[]): Graph {
  made = makeCaseFolder({ 'case.yaml': editSmallCase(...edits) });
  return buildGraph(checkCase(made.folder, relationTypes).collection);
}

function endsOf({ relationships }: Graph, from: string, type: string): readonly string[] {
  return relationships.filter((edge) => edge.from === from && edge.type === type).map(({ to }) => to);
}

describe('a fault of a story is found, with its place', () => {
  it.each<[string, Edit, string]>([
    [
      'a claim that is nowhere',
      ['[c2-sentenced]', '[c2-sentencd]'],
      '159:18: expected the id of one of the claims, came "c2-sentencd", which is nowhere. Did you mean "c2-sentenced"?',
    ],
    [
      'a retracted claim',
      ['[c2-sentenced]', '[c8-withdrawn]'],
      '159:18: expected a claim that stands, came "c8-withdrawn", which is retracted.',
    ],
    ['a step without claims', ['claims: [c2-sentenced]', 'claims: []'], '159:17: expected at least one entry for "claims", came none.'],
    ['a claim that is named twice', ['[c2-sentenced]', '[c2-sentenced, c2-sentenced]'], '159:17: expected each entry once for "claims"'],
    [
      'a thing that is nowhere',
      ['lights: [max]', 'lights: [maxx]'],
      '160:18: expected the id of one of the actors, instruments, events, topics, places, came "maxx", which is nowhere. Did you mean "max"?',
    ],
    ['a claim where a thing should be', ['lights: [max]', 'lights: [c2-sentenced]'], 'came "c2-sentenced", which is one of the claims.'],
    [
      'an address with its host',
      [FIRST_VIEW, 'https://example.org/?things=max'],
      '161:15: expected the address of a view as the explorer\'s "copy link" gives it',
    ],
    [
      'a view with a thing that is nowhere',
      ['talgat@80_0,authorities', 'talgta@80_0,authorities'],
      '161:15: expected the id of one of the actors, instruments, events, topics, places, came "talgta", which is nowhere. Did you mean "talgat"?',
    ],
    ['a view of a path to a thing that is nowhere', [FIRST_VIEW, '/?path-from=max&path-to=nobody'], 'came "nobody", which is nowhere.'],
    [
      'a view of the demands of what is no actor',
      [FIRST_VIEW, '/?page=demands&made-by=draft'],
      'expected the id of one of the actors, came "draft", which is one of the instruments.',
    ],
    [
      'a part of a view that no view has',
      ['/?focus=max', '/?fokus=max'],
      '161:15: expected the address of a view, came "fokus=max" in it: no view has a part of this name. Did you mean "focus"?',
    ],
    [
      'a place that is no place',
      ['max@0_0,talgat@80_0,authorities', 'max@here,talgat@80_0,authorities'],
      'came "things=max@here" in it: it is no number that may stand there.',
    ],
    ['a view that is itself a step', [FIRST_VIEW, '/?story=st1-sentence&step=2'], '161:15: expected a view without story and step'],
    ['an id that another record has', ['id: st1-sentence', 'id: d1-release'], 'expected an id of its own, came "d1-release"'],
    [
      'a sentence that is none',
      ['sentence: In November 2016 Max Bokaev was sentenced to five years in prison; by whom is not said.', "sentence: ''"],
      'expected one plain sentence in own words, at most 300 characters for "sentence", came "".',
    ],
  ])('%s', (_, edit, message) => {
    expect(faultsOf(edit)).toEqual([expect.stringContaining(message)]);
  });

  it('a story without steps', () => {
    const text = editSmallCase();
    const steps = text.slice(text.indexOf('    steps:'));
    expect(faultsOf([steps, '    steps: []\n'])).toEqual(['157:12: expected at least one entry for "steps", came none.']);
  });

  it('warns of what is to be lit up and is not in the view, and takes it', () => {
    expect(warningsOf(['lights: [max]', 'lights: [max, parliament]'])).toContain(
      '"parliament" is to be lit up and is not among the things of this view.',
    );
  });
});

describe('the graph of a story', () => {
  it('has its steps in order, each with its claims', () => {
    const graph = graphOf();
    const story = graph.nodes.find(({ id }) => id === 'st1-sentence');
    expect(story).toMatchObject({ labels: ['Node', 'Story'], props: { typename: 'Story', title: 'A sentence and a demand', order: 0 } });
    expect(endsOf(graph, 'st1-sentence', 'STEP')).toEqual(['st1-sentence.s1', 'st1-sentence.s2']);
    expect(endsOf(graph, 'st1-sentence.s2', 'SHOWN_BY')).toEqual(['c3-demanded', 'c5-will-hold']);
    expect(graph.nodes.find(({ id }) => id === 'st1-sentence.s1')?.props).toMatchObject({ number: 1, view: FIRST_VIEW });
  });

  it('lights up what is named, else those that take part in the claims, each once', () => {
    const graph = graphOf();
    expect(endsOf(graph, 'st1-sentence.s1', 'LIGHTS')).toEqual(['max']);
    expect(endsOf(graph, 'st1-sentence.s2', 'LIGHTS')).toEqual([
      'parliament',
      'state',
      'max',
      'talgat',
      'draft',
      'union',
      'talks',
      'rights',
    ]);
  });

  it('is dated by the last of its claims, a step by the last of its own', () => {
    const days = new Map(
      graphOf(['[c3-demanded, c5-will-hold]', '[c3-demanded, c7-released]']).nodes.map(({ id, props }) => [id, props['saidOn']]),
    );
    expect(['st1-sentence.s1', 'st1-sentence.s2', 'st1-sentence'].map((id) => days.get(id))).toEqual([
      '2017-11-28',
      '2018-02-01',
      '2018-02-01',
    ]);
  });

  it('changes with what its claims say, since they decide what is lit up', () => {
    const hashes = (graph: Graph): ReadonlyMap<string, unknown> => new Map(graph.nodes.map(({ id, props }) => [id, props['hash']]));
    const [before, after] = [hashes(graphOf()), hashes(graphOf(['beneficiaries: [max, talgat]', 'beneficiaries: [max]']))];
    expect([...after].filter(([id, hash]) => before.get(id) !== hash).map(([id]) => id)).toEqual(
      expect.arrayContaining(['c3-demanded', 'st1-sentence']),
    );
  });
});
