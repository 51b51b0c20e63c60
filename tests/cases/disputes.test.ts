import { hash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import type { CaseFault } from '../../src/cases/case-file.js';
import { checkCase } from '../../src/cases/check-case.js';
import type { Graph } from '../../src/cases/graph/graph.js';
import { DemarcheError } from '../../src/errors.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder } from './support/case-folder.js';
import { readTestModel } from './support/test-model.js';

const { relationTypes } = readTestModel();
const PHRASE = 'they took him in the night';
let made: CaseFolder | null = null;
afterEach(() => made?.remove());

const arrest = (id: string, document: string, date: string, more = '', phrase = PHRASE): string => `
  - { id: ${id}, document: ${document}, relation: arrested, targets: [max], agentStatus: unstated, date: ${date}, voice: author_fact, certainty: stated${more},
      passage: { phrase: ${phrase}, sha256: ${hash('sha256', phrase, 'hex')} } }`;

/** The small case with three papers and what they say of an arrest. */
function caseWith({ claims = '', rest = '', second = '' }: { claims?: string; rest?: string; second?: string }): CaseFolder {
  made = makeCaseFolder({
    'case.yaml': editSmallCase(),
    'more.yaml': `
documents:
  - { id: paper-1, title: One, publisher: paper-a, published: 2020-01-01, held: part }
  - { id: paper-2, title: Two, publisher: paper-b, published: 2020-02-01, held: part${second} }
  - { id: paper-3, title: Three, publisher: paper-c, published: 2020-03-01, held: part }
actors:
  - { id: paper-a, kind: media_outlet, name: Paper A }
  - { id: paper-b, kind: media_outlet, name: Paper B }
  - { id: paper-c, kind: media_outlet, name: Paper C }
claims:${claims}
${rest}`,
  });
  return made;
}

const TWO_DAYS = arrest('first', 'paper-1', '2019-12-01') + arrest('second', 'paper-3', '2019-12-03');

function graphOf(content: Parameters<typeof caseWith>[0]): Graph {
  return buildGraph(checkCase(caseWith(content).folder, relationTypes).collection);
}

function faultsOf(content: Parameters<typeof caseWith>[0]): readonly string[] {
  try {
    checkCase(caseWith(content).folder, relationTypes);
    return [];
  } catch (error) {
    if (!(error instanceof DemarcheError) || error.code !== 'CASE_INVALID') throw error;
    return (error.details?.['faults'] as readonly CaseFault[]).map(({ message }) => message);
  }
}

const originOf = ({ nodes }: Graph, id: string): unknown => nodes.find((node) => node.id === id)?.props['origin'];

describe('what a rule finds', () => {
  it('is a dispute from the day on which both sides were public', () => {
    const { nodes, relationships } = graphOf({ claims: TWO_DAYS });
    const dispute = nodes.find(({ labels }) => labels.includes('Dispute'));
    expect(dispute).toMatchObject({ id: 'arrest-dates.max.2019', props: { kind: 'DATES', dismissed: false, saidOn: '2020-03-01' } });
    const days = relationships.filter(({ type }) => type === 'POSITION').map(({ to, props }) => [to, props['answer'], props['saidOn']]);
    expect(days).toEqual([
      ['first', '1 December 2019', '2020-03-01'],
      ['second', '3 December 2019', '2020-03-01'],
    ]);
  });

  it('is none where a month holds the day, or the claim is retracted', () => {
    const month = arrest('first', 'paper-1', '2019-12-01') + arrest('second', 'paper-3', '2019-12');
    expect(graphOf({ claims: month }).nodes.some(({ labels }) => labels.includes('Dispute'))).toBe(false);
    made?.remove();
    const gone =
      arrest('first', 'paper-1', '2019-12-01') +
      arrest('second', 'paper-3', '2019-12-03', ', retracted: { on: 2020-04-01, reason: a slip }');
    expect(graphOf({ claims: gone }).nodes.some(({ labels }) => labels.includes('Dispute'))).toBe(false);
  });

  it('can be dismissed with a reason', () => {
    const rest = 'dismissals: [{ dispute: arrest-dates.max.2019, reason: Two arrests. }]';
    const dispute = graphOf({ claims: TWO_DAYS, rest }).nodes.find(({ labels }) => labels.includes('Dispute'));
    expect(dispute?.props).toMatchObject({ dismissed: true, reason: 'Two arrests.' });
  });

  it('is missed by a dismissal of something else, which is told and may stand', () => {
    const rest = 'dismissals: [{ dispute: arrest-dates.max.2018, reason: Two arrests. }]';
    const { warnings } = checkCase(caseWith({ claims: TWO_DAYS, rest }).folder, relationTypes);
    expect(warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('which none finds. Did you mean "arrest-dates.max.2019"?')]),
    );
  });
});

describe("an editor's dispute", () => {
  const dispute = (positions: string): string =>
    `disputes: [{ id: q1, question: Which?, about: [max], positions: ${positions}, reason: A reason. }]`;

  it.each([
    ['a claim that is nowhere', '[{ answer: a, claims: [first] }, { answer: b, claims: [secondd] }]', 'Did you mean "second"?'],
    [
      'a claim in two positions',
      '[{ answer: a, claims: [first] }, { answer: b, claims: [first] }]',
      'which already answers "a". Choose one.',
    ],
    ['a single position', '[{ answer: a, claims: [first] }]', 'expected'],
  ])('cannot have %s', (_, positions, message) => {
    expect(faultsOf({ claims: TWO_DAYS, rest: dispute(positions) }).join('\n')).toContain(message);
  });

  it('keeps the order of its positions', () => {
    const rest = dispute('[{ answer: z, claims: [second] }, { answer: a, claims: [first] }]');
    const { relationships } = graphOf({ claims: TWO_DAYS, rest });
    const lows = relationships.filter(({ type, from }) => type === 'POSITION' && from === 'q1').map(({ to, props }) => [to, props['low']]);
    expect(lows).toEqual([
      ['second', '000'],
      ['first', '001'],
    ]);
  });
});

describe('who first said a claim', () => {
  const [one, two] = [arrest('first', 'paper-1', '2019-12-01'), arrest('second', 'paper-2', '2019-12-01')];

  it('is the publisher; of the same words, that of the earlier text', () => {
    const graph = graphOf({ claims: one + two });
    expect([originOf(graph, 'first'), originOf(graph, 'second')]).toEqual(['paper-a', 'paper-a']);
  });

  it('is behind what a document says that it repeats', () => {
    const other = arrest('second', 'paper-2', '2019-12-01', '', 'was taken in the night');
    expect(originOf(graphOf({ claims: one + other }), 'second')).toBe('paper-b');
    made?.remove();
    expect(originOf(graphOf({ claims: one + other, second: ', repeats: paper-1' }), 'second')).toBe('paper-a');
    made?.remove();
    expect(originOf(graphOf({ claims: one + other, second: ', repeats: paper-c' }), 'second')).toBe('paper-c');
  });

  it.each([
    ['later', 'paper-3', 'expected a document that is not later than 2020-02-01, came "paper-3" of 2020-03-01.'],
    ['nowhere', 'paper-9', 'which is nowhere.'],
    ['itself', 'paper-2', 'expected a document that does not rest on this one'],
  ])('cannot be a document that is %s', (_, repeats, message) => {
    expect(faultsOf({ claims: one, second: `, repeats: ${repeats}` }).join('\n')).toContain(message);
  });
});
