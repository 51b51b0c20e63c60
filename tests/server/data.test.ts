import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { DATASETS } from '../../src/server/data/datasets.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
afterAll(() => opened.close());

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Each table: an address without filters, and what the API answers to the same question. */
const WHOLE: readonly (readonly [string, string, string])[] = [
  ['claims', '', 'claims'],
  ['relations', '', 'relations'],
  ['demands', '', 'demands'],
  ['opportunities', '', 'opportunities'],
  ['things', '', 'things'],
  ['documents', '', 'documents'],
  ['claim-counts', '?by=month', 'claimCounts(by: MONTH)'],
];

/** Filters as an address has them, and as the API has them. */
const FILTERED: readonly (readonly [string, string, string])[] = [
  ['claims', 'relations=ARRESTED,sentenced', 'claims(filter: { relations: [ARRESTED, SENTENCED] })'],
  ['claims', 'relations=ARRESTED&relations=SENTENCED', 'claims(filter: { relations: [ARRESTED, SENTENCED] })'],
  ['claims', 'participants=max-bokaev,talgat-ayan', 'claims(filter: { participants: ["max-bokaev", "talgat-ayan"] })'],
  ['claims', 'between=2016-01-01/2016-12-31', 'claims(filter: { between: { from: "2016-01-01", to: "2016-12-31" } })'],
  ['claims', 'between=2017-11-01/..', 'claims(filter: { between: { from: "2017-11-01" } })'],
  ['claims', 'between=/2015-12-31', 'claims(filter: { between: { to: "2015-12-31" } })'],
  ['claims', 'polarity=negated', 'claims(filter: { polarity: NEGATED })'],
  ['claims', 'voices=author-opinion&minCertainty=hedged', 'claims(filter: { voices: [AUTHOR_OPINION], minCertainty: HEDGED })'],
  ['claims', 'saidBy=european-parliament&modalities=ACTUAL', 'claims(filter: { saidBy: ["european-parliament"], modalities: [ACTUAL] })'],
  ['claims', 'agentStatus=UNSTATED&orderBy=date-desc', 'claims(filter: { agentStatus: [UNSTATED] }, orderBy: DATE_DESC)'],
  ['claims', 'relations=&saidBy=', 'claims'],
  ['relations', 'types=ARRESTED&to=max-bokaev', 'relations(filter: { types: [ARRESTED], to: ["max-bokaev"] })'],
  ['relations', 'from=eu&rollUp=true', 'relations(filter: { from: ["eu"] }, rollUp: true)'],
  ['relations', 'includeInferred=false&orderBy=DATE_DESC', 'relations(filter: { includeInferred: false }, orderBy: DATE_DESC)'],
  ['demands', 'status=MADE,REPEATED', 'demands(status: [MADE, REPEATED])'],
  ['demands', 'isOpen=true&addressedTo=kazakhstan&rollUp=true', 'demands(isOpen: true, addressedTo: "kazakhstan", rollUp: true)'],
  ['demands', 'isOpen=false', 'demands(isOpen: false)'],
  ['demands', 'madeBy=european-parliament', 'demands(madeBy: "european-parliament")'],
  ['opportunities', 'towards=kazakhstan&status=UPCOMING', 'opportunities(towards: "kazakhstan", status: [UPCOMING])'],
  ['opportunities', 'between=2017-12-01/2017-12-31', 'opportunities(between: { from: "2017-12-01", to: "2017-12-31" })'],
  ['things', 'kinds=person,STATE', 'things(kinds: [PERSON, STATE])'],
];

const readCsv = (text: string): Record<string, string>[] => parse(text, { columns: true });
const idsOf = (rows: readonly Row[]): unknown[] => rows.map((row) => row['id'] ?? row['key']);

/** The ids of all rows that the API has, over its pages. @param field a list with its own arguments, such as `demands(isOpen: true)` */
async function askIds(field: string): Promise<unknown[]> {
  if (field.startsWith('claimCounts')) {
    const { data } = await opened.ask(`{ list: ${field} { key } }`);
    return (data as { list: { key: string }[] }).list.map(({ key }) => key);
  }
  const [name = '', own = ''] = /^(\w+)(?:\((.*)\))?$/.exec(field)?.slice(1) ?? [];
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await opened.ask(
      `query ($after: String) { list: ${name}(${own ? `${own}, ` : ''}first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = (data as { list: Page }).list;
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) return ids;
  }
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe.each(WHOLE)('/data/%s', (name, search, field) => {
  const dataset = DATASETS.find((each) => each.name === name)!;

  test('has the rows of the API, in its order, with the columns that are listed', async () => {
    const { status, json, headers } = await server.send(`/data/${name}.json${search}`);
    expect(status).toBe(200);
    expect(json.columns).toEqual(dataset.columns.map(({ name, type }) => ({ name, type })));
    const ids = await askIds(field);
    expect(ids.length).toBeGreaterThan(0);
    expect(idsOf(json.rows)).toEqual(ids);
    expect(json.total).toBe(ids.length);
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-disposition': `inline; filename="demarche-${name}-${json.revision}.json"`,
    });
  });

  test('has cells of the type of their column', async () => {
    const { json } = await server.send(`/data/${name}.json${search}`);
    for (const { name: column, type } of json.columns)
      for (const row of json.rows as Row[]) {
        const cell = row[column];
        if (cell === null) continue;
        expect(typeof cell).toBe(type === 'date' ? 'string' : type === 'text' ? 'string' : type);
        if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
  });

  test('is the same as CSV', async () => {
    const csv = await server.send(`/data/${name}.csv${search}`);
    const { json } = await server.send(`/data/${name}.json${search}`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="demarche-${name}-${json.revision}.csv"`,
    });
    const texts = (json.rows as Row[]).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, String(cell ?? '')])),
    );
    expect(readCsv(csv.text)).toEqual(texts);
  });
});

test.each(FILTERED)('/data/%s?%s filters as the API does', async (name, search, field) => {
  const { json } = await server.send(`/data/${name}.json?${search}`);
  expect(idsOf(json.rows)).toEqual(await askIds(field));
});

test('claim counts are those of the API, with the first day of a month', async () => {
  const { json } = await server.send('/data/claim-counts.json?by=month&relations=ARRESTED,SENTENCED');
  const { data } = await opened.ask('{ claimCounts(by: MONTH, filter: { relations: [ARRESTED, SENTENCED] }) { key label count } }');
  const counts = data?.['claimCounts'] as { key: string; label: string; count: number }[];
  const start = (key: string): string | null => (key === 'undated' ? null : `${key}-01`);
  expect(json.rows).toEqual(counts.map(({ key, label, count }) => ({ by: 'MONTH', key, label, start: start(key), count })));
  const years = await server.send('/data/claim-counts.json?by=YEAR');
  expect(years.json.rows[0].start).toMatch(/^\d{4}-01-01$/);
});

test('a claim is told with its ends, its date, its voice and its passage', async () => {
  const { json } = await server.send('/data/claims.json?relations=ARRESTED&documents=euobserver-eu-needs-to-press');
  expect(json.rows).toHaveLength(1);
  expect(json.rows[0]).toMatchObject({
    relation: 'ARRESTED',
    agents: 'Kazakh authorities',
    agent_ids: 'kazakh-authorities',
    targets: 'Max Bokaev; Talgat Ayan',
    target_ids: 'max-bokaev; talgat-ayan',
    said_by: 'Mihra Rittmann; Philippe Dam',
    document_id: 'euobserver-eu-needs-to-press',
    paragraph: 25,
    phrase: 'arrested the activists Max Bokaev and Talgat Ayan',
    passages: 1,
  });
  expect(json.rows[0].url).toBe(`${server.url}/claims/${json.rows[0].id}`);
});

test('a demand is told with the day on which it was first made and the claim that shows its status', async () => {
  const { json } = await server.send('/data/demands.json');
  const { data } = await opened.ask('{ demands(first: 100) { nodes { id status history { to date { label } claim { id } } } } }');
  const { nodes } = data?.['demands'] as {
    nodes: { id: string; status: string; history: { to: string; date: { label: string }; claim: { id: string } }[] }[];
  };
  for (const [i, { id, status, history }] of nodes.entries())
    expect(json.rows[i]).toMatchObject({
      id,
      status,
      steps: history.length,
      first_label: history[0]?.date.label,
      status_claim_id: history.filter(({ to }) => to === status).at(-1)?.claim.id,
    });
});

describe('an ETag', () => {
  test('is the same for the same question however it is written, and another for another', async () => {
    const etag = async (address: string): Promise<unknown> => (await server.send(address)).headers.etag;
    const one = await etag('/data/claims.csv?relations=ARRESTED,SENTENCED&limit=5');
    expect(await etag('/data/claims.csv?limit=5&relations=arrested&relations=sentenced&saidBy=')).toBe(one);
    const others = ['claims.csv?relations=ARRESTED&limit=5', 'claims.csv?limit=5', 'claims.json?relations=ARRESTED,SENTENCED&limit=5'];
    for (const other of others) expect(await etag(`/data/${other}`)).not.toBe(one);
  });

  test('spares the rows to whoever has them', async () => {
    const { headers } = await server.send('/data/demands.csv');
    const again = await server.send('/data/demands.csv', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.headers).toMatchObject({ etag: headers.etag, 'access-control-allow-origin': '*' });
    const other = await server.send('/data/demands.csv', { headers: { 'if-none-match': '"another"' } });
    expect(other.status).toBe(200);
  });
});

test('HEAD has the headers and asks for no rows; other methods are refused; pages of other sites may ask', async () => {
  const head = await server.send('/data/claims.csv', { method: 'HEAD' });
  const get = await server.send('/data/claims.csv');
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers).toMatchObject({ etag: get.headers.etag, 'content-disposition': get.headers['content-disposition'] });
  const post = await server.send('/data/claims.csv', { method: 'POST' });
  expect(post).toMatchObject({ status: 405, json: { errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] } });
  expect(post.headers.allow).toBe('GET, HEAD, OPTIONS');
  const preflight = await server.send('/data/claims.csv', { method: 'OPTIONS' });
  expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-headers': expect.stringContaining('if-none-match') } });
});

test.each([
  ['claims.csv?relation=ARRESTED', /came "relation"\. Did you mean "relations"\?/],
  ['claims.csv?relations=ARESTED', /^relations: .*came "ARESTED"\. Did you mean "ARRESTED"\?/],
  ['claims.csv?voices=nobody', /^voices: expected AUTHOR_FACT, AUTHOR_OPINION, REPORTED; came "nobody"/],
  ['claims.csv?between=2017', /^between: expected two days .* came "2017"/],
  ['claims.csv?between=2017-02-30/..', /^between: .*2017-02-30/],
  ['claims.csv?limit=0', /^limit: expected a whole number from 1 to 10000, came 0/],
  ['claims.csv?limit=10001', /^limit: /],
  ['claims.csv?limit=many', /^limit: expected a whole number, came "many"/],
  ['claims.csv?minCertainty=HEDGED&minCertainty=STATED', /^minCertainty: expected one value, came 2/],
  ['claims.csv?first=5', /came "first"/],
  ['claims.json?participants=a%00b', /participants/],
  ['claim-counts.csv', /^by: expected a value, came none\. Give one of YEAR, MONTH/],
  ['demands.csv?isOpen=perhaps', /^isOpen: expected true or false, came "perhaps"/],
  ['documents.csv?publisher=x', /came "publisher"/],
  ['relations.csv?type=x&form=y', /"type"\. Did you mean "types"\?.*"form"\. Did you mean "from"\?/],
])('%s is refused by name', async (address, message) => {
  const { status, json, headers } = await server.send(`/data/${address}`);
  expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  expect(json.errors[0].message).toMatch(message);
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('an unknown table is refused with those that there are', async () => {
  const { status, json } = await server.send('/data/claim.csv');
  expect(status).toBe(404);
  expect(json.errors[0].message).toMatch(/came "claim\.csv"\. Did you mean "claims\.csv"\?/);
});

test('/data lists tables, parameters and columns', async () => {
  const { json } = await server.send('/data');
  expect(json.datasets.map(({ name }: { name: string }) => name)).toEqual(DATASETS.map(({ name }) => name));
  const claims = json.datasets[0];
  const names = claims.parameters.map(({ name }: { name: string }) => name);
  const filter = opened.model.schema.getType('ClaimFilter') as unknown as { getFields(): Record<string, unknown> };
  expect(names).toEqual([...Object.keys(filter.getFields()), 'orderBy', 'said', 'limit', 'bom']);
  for (const { parameters, columns } of json.datasets)
    for (const { description } of [...parameters, ...columns]) expect(description).toMatch(/\S.*[.:]/);
});

test('requests, cost and refusals are counted as those to the API are', async () => {
  const counted = await startTestServer({ parts: { engine: opened.engine }, config: { rateLimit: true } });
  const statuses = await Promise.all(
    Array.from({ length: 40 }, () => counted.send('/data/documents.csv?limit=1').then(({ status }) => status)),
  );
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  const refused = await counted.send('/data/documents.csv?limit=1');
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'retry-after': expect.stringMatching(/^\d+$/), 'access-control-allow-origin': '*' },
  });
  expect((await counted.post({ query: '{ __typename }' })).status).toBe(429);
});
