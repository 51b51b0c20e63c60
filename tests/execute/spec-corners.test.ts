import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

let opened: OpenCase;
beforeAll(async () => {
  opened = await openCase();
});
afterAll(() => opened.close());

describe('corners of the specification', () => {
  it('an alias that JavaScript knows as something else is a plain key', async () => {
    const { data } = await opened.ask('{ __proto__: actor(id: "eu") { __proto__: name, constructor: id } }');
    expect(JSON.stringify(data)).toBe('{"__proto__":{"__proto__":"European Union","constructor":"eu"}}');
  });

  it('an error of introspection is told beside the data', async () => {
    const answer = await opened.ask('query ($n: String = "Claim") { actor(id: "eu") { id } __type(name: $n) { name } }', { n: null });
    expect(answer.data).toEqual({ actor: { id: 'eu' }, __type: null });
    expect(answer.errors?.map((error) => error.path)).toEqual([['__type']]);
  });

  it('a cursor holds whether the filter is absent or empty', async () => {
    const first = await opened.ask('{ relations(first: 2) { pageInfo { endCursor } } }');
    const after = (first.data as { relations: { pageInfo: { endCursor: string } } }).relations.pageInfo.endCursor;
    const next = '($after: String) { relations(first: 2, after: $after FILTER) { nodes { id } } }';
    const plain = await opened.ask(`query ${next.replace('FILTER', '')}`, { after });
    expect(plain.errors).toBeUndefined();
    for (const filter of [', filter: {}', ', filter: null', ', filter: { includeInferred: true }']) {
      expect((await opened.ask(`query ${next.replace('FILTER', filter)}`, { after })).data).toEqual(plain.data);
    }
    await expect(opened.ask(`query ${next.replace('FILTER', ', filter: { voices: [REPORTED] }')}`, { after })).rejects.toThrow(
      /cursor of the same field/,
    );
  });

  it('the count of a search says whether it is exact', async () => {
    const { data } = await opened.ask(
      '{ search(text: "union") { totalCount totalCountIsExact } none: search(text: "qqqqqqqq") { totalCount totalCountIsExact nodes { id } } }',
    );
    expect(data?.['search']).toMatchObject({ totalCountIsExact: true });
    expect(data?.['none']).toEqual({ totalCount: 0, totalCountIsExact: true, nodes: [] });
  });

  it.each([
    ['paths(from: "eu", to: "kazakhstan", maxLength: 0) { length }', /"maxLength" expects a whole number from 1 to 6/],
    [`neighbourhood(of: [${Array(51).fill('"eu"').join(',')}]) { truncated }`, /"of" expects at most 50 ids, came 51/],
    ['claims(first: 101) { totalCount }', /"first" expects at most 100, came 101/],
    ['claims(first: -1) { totalCount }', /"first" expects a whole number from 0, came -1/],
    ['claims(filter: { between: { from: "2018-01-01", to: "2017-01-01" } }) { totalCount }', /from not after to/],
    ['actor(id: "a b") { id }', /"id" expects an id of letters/],
    ['a: paths(from: "eu", to: "kazakhstan") { length } b: paths(from: "eu", to: "epca") { length }', /one "paths"/],
    ['claims(first: 100) { nodes { agents { thing { claims(first: 100) { nodes { id } } } } } }', /would cost \d+, at most 10000/],
  ])('%s is refused', async (query, message) => {
    await expect(opened.ask(`{ ${query} }`)).rejects.toThrow(message);
  });
});
