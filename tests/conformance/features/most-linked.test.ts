import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

const FILTERS = ['', ', kinds: [PERSON, NGO, STATE]', ', country: "KZ"'];

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(4));
});
afterAll(() => both.close());

describe('the most linked actors', () => {
  it.each(FILTERS)('come first, now and on every day%s', async (filter) => {
    const field = `actors(first: 100, orderBy: LINKS${filter}) { totalCount nodes { id } }`;
    const { data } = await expectSame(both, `{ ${field} names: actors(first: 100${filter}) { nodes { id } } }`);
    const [linked, named] = [data.actors.nodes, data.names.nodes] as { id: string }[][];
    if (linked!.length > 5) expect(linked).not.toEqual(named);
    expect(linked!.length).toBeGreaterThan(0);
    expect(linked!.map(({ id }) => id).sort()).toEqual(named!.map(({ id }) => id).sort());
    for (const said of ['2016-06-01', '2017-11-28', '2018-03-01']) await expectSame(both, `{ asOf(said: "${said}") { ${field} } }`);
  });
});
