import { describe, expect, test } from 'vitest';
import type { Ask } from '../../src/view/ask.js';
import { loadOpportunities } from '../../src/view/load-opportunities.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { replayingAsk } from '../../src/view/recorded.js';
import type { OccasionListed, OpportunitiesShown } from '../../src/view/subject-data.js';
import { EMPTY_VIEW } from '../../src/view/view.js';
import { demandsOf, occasionOf, SOURCE } from './occasions.js';

type Asked = Parameters<typeof loadOpportunities>[0];

const ASKED: Asked = { kind: 'opportunities', towards: null, status: [], rollUp: true, today: null };

/** A server that has some occasions, by date and undated ones last; it keeps what it was asked. */
function serverWith(occasions: readonly OccasionListed[]): { readonly ask: Ask; readonly asked: Record<string, unknown>[] } {
  const asked: Record<string, unknown>[] = [];
  const ask: Ask = (document, given) => {
    const variables = given as Record<string, unknown>;
    asked.push(variables);
    if (document.toString().includes('query Raisable(')) return Promise.resolve({ node: { demands: demandsOf(2) } } as never);
    if (document.toString().includes('query Subgraph('))
      return Promise.resolve({ neighbourhood: { things: [], links: [], openEnds: [] } } as never);
    const from = variables['day'] as string | undefined;
    const fitting = from === undefined ? occasions : occasions.filter(({ date }) => date.end !== null && date.end >= from);
    const [start, first] = [Number(variables['after'] ?? 0), variables['first'] as number];
    const nodes = fitting.slice(start, start + first);
    const end = start + nodes.length;
    const pageInfo = { hasNextPage: end < fitting.length, endCursor: String(end) };
    return Promise.resolve({ opportunities: { totalCount: fitting.length, pageInfo, nodes } } as never);
  };
  return { ask, asked };
}

const load = async (occasions: readonly OccasionListed[], asked: Partial<Asked> = {}): Promise<OpportunitiesShown> => {
  const shown = await loadOpportunities({ ...ASKED, ...asked }, serverWith(occasions).ask, undefined, '2026-11-25');
  if (shown.kind === 'missing') throw new Error('nothing is there');
  return shown;
};
const idsOf = (occasions: readonly OccasionListed[]): string[] => occasions.map(({ id }) => id);

const YEARS = ['2016', '2017', '2018', '2027'].map((year) => occasionOf(year, `${year}-12-01`));

describe('a list of opportunities', () => {
  test('tells by the day what is to come, first things first, and what is over, the latest first', async () => {
    const shown = await load(YEARS, { today: '2017-11-28' });
    expect([idsOf(shown.coming), idsOf(shown.past)]).toEqual([['2017', '2018', '2027'], ['2016']]);
    expect([shown.comingCount, shown.totalCount, shown.today]).toEqual([3, 4, '2017-11-28']);
  });

  test.each<[string, Partial<Asked>, string]>([
    ['its own', { today: '2017-11-28', said: '2018-01-01' }, '2017-11-28'],
    ['the one as of which it is shown', { said: '2018-01-01' }, '2018-01-01'],
    ['today', {}, '2026-11-25'],
  ])('takes %s as its day', async (_, asked, day) => {
    expect((await load(YEARS, asked)).today).toBe(day);
  });

  test('asks by itself for what can be raised where the day is not said, if anything can', async () => {
    const { undated, coming, past } = await load([occasionOf('open', null), occasionOf('shut', null, { status: 'CLOSED' })]);
    expect(undated.map(({ id, demands }) => [id, demands?.length])).toEqual([
      ['open', 2],
      ['shut', undefined],
    ]);
    expect([coming, past]).toEqual([[], []]);
  });

  test('is bounded, however many there are, and knows how many', async () => {
    const many = Array.from({ length: 450 }, (_, place) => occasionOf(`o${String(place)}`, '2016-01-01'));
    const { ask, asked } = serverWith(many);
    const shown = (await loadOpportunities({ ...ASKED, today: '2017-11-28' }, ask)) as OpportunitiesShown;
    expect([shown.past.length, shown.totalCount]).toEqual([20, 450]);
    expect(asked).toHaveLength(4);
  });

  test('of somebody who is not there is missing', async () => {
    expect(await loadOpportunities({ ...ASKED, towards: 'nobody' }, serverWith([]).ask)).toEqual({
      kind: 'missing',
      what: 'thing',
      id: 'nobody',
    });
  });
});

test('a view of opportunities that was frozen when they had no list shows the collection, as it did', async () => {
  const kept = replayingAsk({ 'Source {}': { statistics: SOURCE, documents: { nodes: [] } } });
  const subject = { kind: 'view', view: { ...EMPTY_VIEW, page: 'opportunities' } } as const;
  expect((await loadSubject(subject, kept)).kind).toBe('home');
  await expect(loadSubject({ kind: 'opportunities', towards: null, status: [], rollUp: true, today: null }, kept)).rejects.toThrow();
});
