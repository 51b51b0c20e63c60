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

/** Each connection, the page size to walk it by, and where it stands in the answer. */
const CONNECTIONS = [
  ['claims', 'claims(first: 37, after: $after)'],
  ['claims, the latest first', 'claims(first: 23, orderBy: DATE_DESC, after: $after)'],
  ['claims of some verbs', 'claims(first: 5, filter: { relations: [DEMANDED, URGED, SIGNED] }, after: $after)'],
  ['claims in which someone takes part', 'claims(first: 7, filter: { participants: ["x0", "x1", "i0"] }, after: $after)'],
  [
    'claims of some documents, the latest first',
    'claims(first: 9, orderBy: DATE_DESC, filter: { documents: ["doc0", "doc2"] }, after: $after)',
  ],
  ['relations', 'relations(first: 31, after: $after)'],
  ['relations, the latest first', 'relations(first: 29, orderBy: DATE_DESC, after: $after)'],
  ['relations from some, rolled up', 'relations(first: 4, rollUp: true, filter: { from: ["x0", "x1"] }, after: $after)'],
  ['relations of some verbs', 'relations(first: 3, filter: { types: [ARRESTED, RELEASED] }, after: $after)'],
  ['actors', 'actors(first: 4, after: $after)'],
  ['actors, the most linked first', 'actors(first: 3, orderBy: LINKS, after: $after)'],
  ['actors of some kinds, the most linked first', 'actors(first: 2, orderBy: LINKS, kinds: [PERSON, NGO, STATE], after: $after)'],
  ['actors, the most linked first on a day', 'asOf(said: "2017-11-28") { at: actors(first: 3, orderBy: LINKS, after: $after) { …  } }'],
  ['things', 'things(first: 7, after: $after)'],
  ['events', 'events(first: 1, after: $after)'],
  ['demands', 'demands(first: 5, after: $after)'],
  ['open demands', 'demands(first: 2, isOpen: true, after: $after)'],
  ['opportunities', 'opportunities(first: 3, after: $after)'],
  ['documents', 'documents(first: 1, after: $after)'],
  ['stories', 'stories(first: 2, after: $after)'],
  ['disputes', 'disputes(first: 3, after: $after)'],
  ['relations of a thing', 'actor(id: "x0") { at: relations(first: 3, rollUp: true, after: $after) { …  } }'],
  ['claims of a thing, the latest first', 'actor(id: "x0") { at: claims(first: 3, orderBy: DATE_DESC, after: $after) { …  } }'],
  ['claims of a document', 'document(id: "doc0") { at: claims(first: 11, after: $after) { …  } }'],
] as const;
const PARTS = '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

describe('connections', () => {
  it.each(CONNECTIONS)('%s: all pages together are everything, once and in order', async (_, field) => {
    const text = `query ($after: String) { ${field.includes('…') ? field.replace(/\{ … {2}\}/, PARTS) : `at: ${field} ${PARTS}`} }`;
    const document = parse(text);
    const ids: string[] = [];
    const expected: string[] = [];
    const after = { engine: null as string | null, oracle: null as string | null };
    let page: Connection;
    do {
      page = read((await both.engine.answer({ document, variables: { after: after.engine } })).data);
      const same = read(both.oracle.answer({ document, variables: { after: after.oracle } }).data);
      ids.push(...page.nodes.map(({ id }) => id));
      expected.push(...same.nodes.map(({ id }) => id));
      expect(strip(page)).toEqual(strip(same));
      after.engine = page.pageInfo.endCursor;
      after.oracle = same.pageInfo.endCursor;
    } while (page.pageInfo.hasNextPage);
    expect(ids).toEqual(expected);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(page.totalCount);
    expect(ids.length).toBeGreaterThan(1);
  });

  it('nested, each with its count and page', async () => {
    const text = `{ documents(first: 4) { totalCount nodes { id claims(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id agents { thing { relations(first: 1) { totalCount nodes { id } } } } } } } } } }`;
    expect((await expectSame(both, text)).data.documents.nodes[0].claims.totalCount).toBeGreaterThan(2);
  });

  it('with nothing but a count, or nothing but a page', async () => {
    await expectSame(
      both,
      '{ claims { totalCount } relations { pageInfo { hasNextPage } } things { pageInfo { startCursor } } demands { edges { cursor } } }',
    );
  });

  it('of no items', async () => {
    await expectSame(
      both,
      `{ claims(first: 0) ${PARTS} relations(filter: { types: [] }) ${PARTS} demands(madeBy: "nobody") ${PARTS} actors(country: "ZZ") ${PARTS} }`,
    );
  });
});

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

function read(data: unknown): Connection {
  const [first] = Object.values(data as object) as { at?: Connection }[];
  return JSON.parse(JSON.stringify(first?.at ?? first)) as Connection;
}

function strip({ totalCount, nodes, pageInfo: { hasNextPage, hasPreviousPage } }: Connection): object {
  return { totalCount, nodes, hasNextPage, hasPreviousPage };
}
