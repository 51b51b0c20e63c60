import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

describe('selections', () => {
  it('with aliases', async () => {
    expect(
      (await expectSame(both, '{ first: claim(id: "c0") { key: id says: statement when: date { from: start to: end } } }')).data.first.key,
    ).toBe('c0');
  });

  it('of the same field twice with different arguments', async () => {
    const text = `{ things(first: 5) { nodes { id out: relations(direction: OUT, first: 3) { totalCount nodes { id } } in: relations(direction: IN, orderBy: DATE_DESC) { totalCount nodes { id date { start } } }
      rolled: relations(rollUp: true) { totalCount } some: claims(roles: [AGENT], first: 1) { nodes { id } } other: claims(first: 2, roles: [TARGET, ABOUT]) { nodes { id } } } } }`;
    await expectSame(both, text);
  });

  it('that merge', async () => {
    const text =
      '{ claims(first: 3) { nodes { id } nodes { voice agents { thing { id } } } nodes { agents { thing { name } status } id } totalCount } claims(first: 3) { pageInfo { hasNextPage } nodes { relation } } }';
    expect(Object.keys((await expectSame(both, text)).data.claims.nodes[0])).toEqual(['id', 'voice', 'agents', 'relation']);
  });

  it('with several root fields, the same one among them', async () => {
    const text = `{ statistics { claims actors relations documents demands opportunities revision loadedAt } a: claims(first: 1) { totalCount } document(id: "doc0") { title } b: claims(first: 1, filter: { polarity: NEGATED }) { totalCount nodes { id } }
      demands(first: 2) { nodes { id } } opportunities(first: 3) { nodes { id status demands { id } } } events(first: 2) { nodes { id } } relationTypes { type label group } }`;
    expect((await expectSame(both, text)).data.statistics.claims).toBeGreaterThan(100);
  });

  it('chosen by the name of the operation', async () => {
    const text =
      'query One { claim(id: "c0") { id } } query Two($id: ID!) { claim(id: $id) { ...F } } fragment F on Claim { id voice } query Three { __typename }';
    expect((await expectSame(both, text, {}, 'One')).data).toEqual({ claim: { id: 'c0' } });
    expect((await expectSame(both, text, { id: 'c1' }, 'Two')).data.claim.id).toBe('c1');
    expect((await expectSame(both, text, {}, 'Three')).data).toEqual({ __typename: 'Query' });
  });

  it('of the schema among the data', async () => {
    const text = `{ before: statistics { claims } __schema { queryType { name } directives { name } } claim(id: "c0") { id } kind: __type(name: "Voice") { name enumValues { name description } }
      ...More } fragment More on Query { __type(name: "Person") { interfaces { name } fields { name args { name defaultValue } } } __typename }`;
    expect(Object.keys((await expectSame(both, text)).data)).toEqual(['before', '__schema', 'claim', 'kind', '__type', '__typename']);
  });

  it('of nothing but the schema', async () => {
    await expectSame(
      both,
      'query ($name: String!) { __type(name: $name) { name kind inputFields { name type { name ofType { name } } defaultValue } } }',
      { name: 'RelationFilter' },
    );
  });

  it('that go round in circles', async () => {
    await expectSame(
      both,
      '{ claim(id: "c0") { evidence { document { authors { claims(first: 2) { nodes { relations(first: 2) { from { id } claim { id evidence { id url } } } } } } } } } }',
    );
  });
});
