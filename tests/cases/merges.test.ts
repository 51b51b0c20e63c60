import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import type { CaseFault } from '../../src/cases/case-file.js';
import { checkCase } from '../../src/cases/check-case.js';
import type { Graph } from '../../src/cases/graph/graph.js';
import { DemarcheError } from '../../src/errors.js';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();
let made: CaseFolder | null = null;
afterEach(() => made?.remove());

/** The small case with a second name for Max in one claim, and merges. */
function caseWith(merges: string): CaseFolder {
  made = makeCaseFolder({
    'case.yaml': editSmallCase(),
    'more.yaml': `
documents:
  - { id: later, title: Later, publisher: authorities, published: 2019-02-01, held: part }
actors:
  - { id: the-activist, kind: person, name: the activist, aliases: [{ text: Макс Б., kind: name }], partOf: [{ whole: authorities, organ: false, basis: a test }] }
claims:
  - id: later-sentenced
    document: later
    relation: sentenced
    targets: [the-activist]
    agentStatus: unstated
    voice: author_fact
    certainty: stated
    passage: { phrase: sentenced again, sha256: 3a6d32a78a513f47da01bb591312b1926b9a272dd20ddb571f1e1a8a2a0df32a }
${merges}`,
  });
  return made;
}

const MERGE = `
merges:
  - { thing: the-activist, into: max, reason: The same man., sources: [later-sentenced, later] }`;

function faultsOf(merges: string): readonly string[] {
  try {
    checkCase(caseWith(merges).folder, relationTypes);
    return [];
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'CASE_INVALID') throw error;
    return (error.details?.['faults'] as readonly CaseFault[]).map(({ message }) => message);
  }
}

function graphOf(merges: string): Graph {
  return buildGraph(checkCase(caseWith(merges).folder, relationTypes).collection);
}

describe('a merge in the case file', () => {
  it('makes claims name the thing that stays, with the words of their text', () => {
    const target = graphOf(MERGE).relationships.find(({ from, type }) => from === 'later-sentenced' && type === 'TARGET');
    expect(target).toMatchObject({ to: 'max', props: { mention: 'the activist' } });
  });

  it('hands over spellings and wholes, and leaves no second thing', () => {
    const { nodes, relationships } = graphOf(MERGE);
    expect(nodes.find(({ id }) => id === 'the-activist')).toMatchObject({ labels: ['Node', 'Merge'], props: { name: 'the activist' } });
    const spellings = nodes.filter(({ owner, labels }) => owner === 'max' && labels.includes('Alias')).map(({ props }) => props['text']);
    expect(spellings).toEqual(expect.arrayContaining(['the activist', 'Макс Б.']));
    expect(relationships.some(({ from, to, type }) => type === 'PART_OF' && from === 'max' && to === 'authorities')).toBe(true);
  });

  it('is undone by taking it out', () => {
    const { nodes, relationships } = graphOf('');
    expect(nodes.find(({ id }) => id === 'the-activist')?.labels).toContain('Thing');
    expect(relationships.find(({ from, type }) => from === 'later-sentenced' && type === 'TARGET')?.to).toBe('the-activist');
  });

  it.each([
    ['of a thing that is nowhere', MERGE.replace('into: max', 'into: maxx'), 'came "maxx", which is nowhere. Did you mean "max"?'],
    ['with itself', MERGE.replace('into: max', 'into: the-activist'), 'expected another thing than "the-activist", came the same.'],
    [
      'with a thing of another kind',
      MERGE.replace('into: max', 'into: draft'),
      'expected one of the actors, as "the-activist" is, came "draft"',
    ],
    [
      'that is made twice',
      `${MERGE}\n  - { thing: the-activist, into: talgat, reason: No., sources: [later] }`,
      'merged once, came "the-activist" again',
    ],
    [
      'into what is merged itself',
      `${MERGE}\n  - { thing: max, into: talgat, reason: No., sources: [later] }`,
      'came "max", which is merged into "talgat"',
    ],
    [
      'that a view of a story overlooks',
      '\nmerges:\n  - { thing: max, into: the-activist, reason: No., sources: [later] }',
      'came "max", which is merged into "the-activist"',
    ],
    ['without a source', MERGE.replace('[later-sentenced, later]', '[]'), 'expected at least one entry for "sources", came none'],
  ])('is refused: %s', (_, merges, message) => {
    expect(faultsOf(merges).join('\n')).toContain(message);
  });
});

describe('a merge in the API', () => {
  let opened: OpenCase;
  beforeAll(async () => {
    opened = await openCase({ folder: caseWith(MERGE).folder });
  });
  afterAll(() => opened.close());

  it('shows on the thing what was merged, why, and on which sources', async () => {
    const { data } = await opened.ask('{ actor(id: "max") { merged { id name reason into { id } claims { id } documents { id } } } }');
    expect(data).toEqual({
      actor: {
        merged: [
          {
            id: 'the-activist',
            name: 'the activist',
            reason: 'The same man.',
            into: { id: 'max' },
            claims: [{ id: 'later-sentenced' }],
            documents: [{ id: 'later' }],
          },
        ],
      },
    });
  });

  it('is found by the id of the merged thing', async () => {
    const { data } = await opened.ask(
      '{ node(id: "the-activist") { __typename ... on Merge { into { name } } } actor(id: "the-activist") { id } }',
    );
    expect(data).toEqual({ node: { __typename: 'Merge', into: { name: 'Max Bokaev' } }, actor: null });
  });

  it('is told as of a day once a text has named the merged thing', async () => {
    const merged = async (said: string): Promise<unknown> =>
      (await opened.ask(`{ asOf(said: "${said}") { actor(id: "max") { merged { id documents { id } } } } }`)).data;
    expect(await merged('2018-12-31')).toEqual({ asOf: { actor: { merged: [] } } });
    expect(await merged('2019-02-01')).toEqual({ asOf: { actor: { merged: [{ id: 'the-activist', documents: [{ id: 'later' }] }] } } });
  });
});
