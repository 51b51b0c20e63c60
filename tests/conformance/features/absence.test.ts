import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

const DAYS = ['2016-06-01', '2017-11-28', '2018-03-01'];

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(4));
});
afterAll(() => both.close());

/** Asks as things are, and as they could be known on each day. */
async function expectSameOnEveryDay(text: string): Promise<Readonly<Record<string, unknown>>> {
  for (const said of DAYS) await expectSame(both, `{ asOf(said: "${said}") { ${text} } }`);
  return (await expectSame(both, `{ ${text} }`)).data as never;
}

describe('what no source tells', () => {
  it('is which demands were raised at an occasion, and which are not known to have been', async () => {
    const text = 'opportunities(first: 20) { nodes { id raised { demand { id } claim { id } } notRaised(first: 5) { id } } }';
    const data = await expectSameOnEveryDay(text);
    const { nodes } = data['opportunities'] as { nodes: { raised: unknown[]; notRaised: unknown[] }[] };
    expect(nodes.some(({ raised }) => raised.length > 0)).toBe(true);
    expect(nodes.some(({ notRaised }) => notRaised.length > 0)).toBe(true);
  });

  it('is at which occasions a demand is not known to have been raised: those that list it', async () => {
    const { opportunities } = (await expectSame(both, '{ opportunities(first: 20) { nodes { id notRaised { id } } } }')).data as {
      opportunities: { nodes: { id: string; notRaised: { id: string }[] }[] };
    };
    for (const demand of ['d0', 'd1', 'd2', 'd3', 'd4', 'd5']) {
      const fields = '{ totalCount nodes { id } pageInfo { hasNextPage } }';
      const data = await expectSameOnEveryDay(
        `all: opportunities(notRaised: "${demand}") ${fields} some: opportunities(notRaised: "${demand}", first: 2) ${fields} between: opportunities(notRaised: "${demand}", between: { from: "2016-01-01" }) ${fields} towards: opportunities(notRaised: "${demand}", towards: "x1", rollUp: true) ${fields}`,
      );
      const listing = opportunities.nodes.filter(({ notRaised }) => notRaised.some(({ id }) => id === demand)).map(({ id }) => id);
      expect((data['all'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual(listing);
    }
  });

  it('is to which demands no answer is known', async () => {
    for (const since of ['2016-05-21', '2017-06-01', '2019-01-01'])
      await expectSameOnEveryDay(
        ['', ', addressedTo: "x1"', ', madeBy: "x0", rollUp: true', ', concerns: "x2"', ', first: 2']
          .map(
            (more, i) => `f${String(i)}: demands(unansweredSince: "${since}"${more}) { totalCount nodes { id } pageInfo { hasNextPage } }`,
          )
          .join(' '),
      );
  });

  it('is of whom nothing was said since a day', async () => {
    for (const since of ['2017-11-28', '2018-02-28', '2018-03-01'])
      await expectSameOnEveryDay(
        ['', ', kinds: [PERSON, NGO, STATE]', ', country: "KZ"', ', first: 2']
          .map((more, i) => `f${String(i)}: actors(noNewsSince: "${since}"${more}) { totalCount nodes { id } pageInfo { hasNextPage } }`)
          .join(' '),
      );
  });
});
