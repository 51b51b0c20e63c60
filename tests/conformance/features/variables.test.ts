import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

describe('variables', () => {
  it('with a default, given and not', async () => {
    const text =
      'query ($n: Int = 2, $order: ClaimOrder! = DATE_DESC, $filter: ClaimFilter = { voices: [REPORTED] }) { claims(first: $n, orderBy: $order, filter: $filter) { totalCount nodes { id voice } } }';
    expect((await expectSame(both, text)).data.claims.nodes).toHaveLength(2);
    expect((await expectSame(both, text, { n: 3, order: 'DATE_ASC', filter: {} })).data.claims.nodes).toHaveLength(3);
  });

  it('in lists and in input objects', async () => {
    const text = `query ($verb: RelationType!, $verbs: [RelationType!], $from: Date, $said: [ID!]) { a: claims(filter: { relations: [SIGNED, $verb], between: { from: $from } }) { totalCount nodes { id } }
      b: relations(filter: { types: $verbs, saidBy: $said }) { totalCount nodes { id } } }`;
    await expectSame(both, text, { verb: 'URGED', verbs: ['ARRESTED'], from: '2016-01-01', said: ['x0', 'x1', 'x2'] });
    await expectSame(both, text, { verb: 'URGED' });
    await expectSame(both, text, { verb: 'URGED', verbs: 'RELEASED', said: 'x3' });
  });

  it('null for what may be null means the same as nothing', async () => {
    const text =
      'query ($n: Int, $filter: ClaimFilter, $roles: [ClaimRole!], $after: String, $by: ID) { claims(first: $n, filter: $filter, after: $after) { totalCount nodes { id } } demands(madeBy: $by) { totalCount } actor(id: "x0") { claims(roles: $roles) { totalCount } } }';
    const nothing = (await expectSame(both, text)).data;
    expect((await expectSame(both, text, { n: null, filter: null, roles: null, after: null, by: null })).data).toEqual(nothing);
    expect(
      (await expectSame(both, text, { filter: { relations: null, between: { from: null, to: null }, polarity: null, minCertainty: null } }))
        .data,
    ).toEqual(nothing);
  });

  it('null where there is a default means the default', async () => {
    const text =
      '{ claims(first: null, orderBy: null, filter: null) { nodes { id } } relations(rollUp: null, filter: { includeInferred: null }) { totalCount } actor(id: "x0") { relations(direction: null) { totalCount } relationCounts(through: null) { kind type direction count } } neighbourhood(of: ["x0"], depth: null, limit: null, through: null, direction: null) { links { id } } }';
    expect((await expectSame(both, text)).data.claims.nodes).toHaveLength(20);
  });

  it('null in place of a value that must be there is an error of the field', async () => {
    const text = 'query ($id: ID = "c0") { claim(id: $id) { id } other: claim(id: "c1") { id } }';
    expect((await expectSame(both, text)).data.claim.id).toBe('c0');
    expect((await expectSame(both, text, { id: null })).errors).toHaveLength(1);
  });

  it('that do not fit are refused in the same words', async () => {
    const document = parse(
      'query ($id: ID!, $n: Int, $voice: Voice, $filter: RelationFilter) { claim(id: $id) { id } claims(first: $n, filter: { voices: [$voice] }) { totalCount } relations(filter: $filter) { totalCount } }'.replace(
        '$voice: Voice,',
        '$voice: Voice!,',
      ),
    );
    for (const variables of [
      {},
      { id: null, voice: 'REPORTED' },
      { id: 'c0', voice: 'LOUD' },
      { id: 'c0', voice: 'REPORTED', n: 'many', filter: { kinds: [] } },
    ]) {
      const refused = await both.engine.answer({ document, variables }).then(
        () => [],
        (error: unknown) => (error as AggregateError).errors as Error[],
      );
      expect(refused.map(({ message }) => message)).toEqual(
        both.oracle.answer({ document, variables }).errors?.map(({ message }) => message),
      );
      expect(refused.length).toBeGreaterThan(0);
    }
  });

  it('of every kind of argument', async () => {
    const text = `query ($of: [ID!]!, $depth: Int, $through: [LinkKind!], $between: DateRange, $status: [DemandStatus!], $open: Boolean, $by: ClaimGrouping!) {
      neighbourhood(of: $of, depth: $depth, through: $through) { things { id } links { id } truncated } events(between: $between) { nodes { id } } demands(status: $status, isOpen: $open) { nodes { id } } claimCounts(by: $by) { key count } }`;
    await expectSame(both, text, {
      of: ['x0', 'e0'],
      depth: 2,
      through: ['RELATION', 'MEMBERSHIP'],
      between: { to: '2017-06-01' },
      status: ['MADE', 'MET'],
      open: true,
      by: 'MONTH',
    });
    await expectSame(both, text, { of: 'x1', by: 'DOCUMENT' });
  });
});
