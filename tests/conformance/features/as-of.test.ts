import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';
import { text } from '../oracle/graph.js';

let both: BothSides;
let days: string[];
beforeAll(async () => {
  both = await loadBothSides(drawCase(3));
  days = [...new Set(both.graph.nodes.flatMap(({ props }) => text(props, 'saidOn') ?? []))].sort();
});
afterAll(() => both.close());

describe('what was public on a day', () => {
  it('is less on an earlier day, each day beside the other in one answer', async () => {
    const early = days[Math.floor(days.length / 3)] ?? '';
    const late = days.at(-1) ?? '';
    const { data } = await expectSame(
      both,
      `query ($early: Date!, $late: Date!) {
        early: asOf(said: $early) { ...Counts }
        late: asOf(said: $late) { ...Counts }
        ...Counts
      }
      fragment Counts on Query { claims(first: 0) { totalCount } documents(first: 0) { totalCount } demands(first: 0) { totalCount } }`,
      { early, late },
    );
    expect(data.early.claims.totalCount).toBeGreaterThan(0);
    expect(data.early.claims.totalCount).toBeLessThan(data.claims.totalCount);
    expect(data.late).toEqual({ claims: data.claims, documents: data.documents, demands: data.demands });
  });

  it('reaches into lists, links, counts and histories', async () => {
    for (const said of days)
      await expectSame(
        both,
        `query ($said: Date!) { asOf(said: $said) {
          actor(id: "x0") { name relationCounts { type direction count } claims(first: 5) { totalCount nodes { id } } parts { name } }
          neighbourhood(of: ["x0", "x1"], depth: 2, limit: 30) { things { id } links { id } openEnds { id } truncated }
          paths(from: "x0", to: "x3", maxLength: 4) { length things { id } }
          demands(first: 20) { nodes { id status isOpen history { to claim { id } } opportunities { id status } } }
        } }`,
        { said },
      );
  });

  it('is nothing before the first document', async () => {
    const { data } = await expectSame(
      both,
      '{ asOf(said: "1700-01-01") { actor(id: "x0") { id } claims { totalCount nodes { id } } things { totalCount } } }',
    );
    expect(data).toEqual({ asOf: { actor: null, claims: { totalCount: 0, nodes: [] }, things: { totalCount: 0 } } });
  });

  it('can be asked beside the schema itself', async () => {
    const { data } = await expectSame(both, '{ asOf(said: "2020-01-01") { __typename __type(name: "Claim") { name } } }');
    expect(data).toEqual({ asOf: { __typename: 'Query', __type: { name: 'Claim' } } });
  });

  it('is asked of one day at a time', async () => {
    const document = parse('{ asOf(said: "2017-11-28") { asOf(said: "2016-11-28") { claims { totalCount } } } }');
    await expect(both.engine.answer({ document })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('needs a day', async () => {
    const document = parse('query ($said: Date = "2017-11-28") { asOf(said: $said) { claims { totalCount } } }');
    const { data, errors } = await both.engine.answer({ document, variables: { said: null } });
    expect(data).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['asOf']]);
  });
});
