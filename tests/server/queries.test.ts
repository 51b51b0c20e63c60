import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { makeCaseFolder } from '../cases/support/case-folder.js';
import { openCase } from '../support/open-case.js';
import { startTestServer } from '../support/test-server.js';

const opened = await openCase();
const { engine } = opened;
const server = await startTestServer({ parts: { engine } });
const folder = makeCaseFolder({
  'queries/with-everything.graphql': `# Everything a variable can be
# Said in two
# lines.
query ($filter: ClaimFilter, $between: DateRange, $ids: [ID!], $texts: String = "max", $first: Int = 5, $isOpen: Boolean, $by: ClaimGrouping!) {
  claims(filter: $filter, first: $first) { nodes { id } }
  opportunities(between: $between) { nodes { id } }
  more: claims(filter: { participants: $ids }) { totalCount }
  search(text: $texts) { nodes { id } }
  demands(isOpen: $isOpen) { nodes { id } }
  claimCounts(by: $by) { key }
}`,
  'queries/not-graphql.graphql': '# Broken\nquery {\n  claims {\n',
  'queries/not-of-the-schema.graphql': '# Wrong\nquery {\n  clams { id }\n  demands { nodes { id, objet } }\n}\n',
  'queries/no-title.graphql': '{ statistics { revision } }',
  'queries/two.graphql': '# Two\nquery A { __typename }\nquery B { __typename }',
  'queries/Bad Name.graphql': '# Title\n{ __typename }',
  'queries/too-deep.graphql': `# Deep\n{ actor(id: "a") { ${'partOf { '.repeat(13)}id${' }'.repeat(13)} } }`,
  'queries/notes.txt': 'no query',
});
const strange = await startTestServer({ parts: { engine }, config: { data: folder.folder } });
afterAll(async () => {
  await opened.close();
  folder.remove();
});

const shipped = readdirSync('data/queries').map((file) => file.replace('.graphql', ''));

describe.each(shipped)('/queries/%s', (name) => {
  test('answers as /graphql does', async () => {
    const { status, json, headers } = await server.send(`/queries/${name}`);
    expect(status).toBe(200);
    const { json: expected } = await server.post({ query: readFileSync(`data/queries/${name}.graphql`, 'utf8') });
    expect(json).toEqual(expected);
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60, stale-while-revalidate=240',
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    const again = await server.send(`/queries/${name}`, { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });
});

test('variables come as parameters, or as JSON, with the same answer', async () => {
  const plain = await server.send('/queries/open-demands?addressedTo=kazakhstan&first=2');
  expect(plain.json.data.demands.nodes.length).toBe(2);
  const json = await server.send(`/queries/open-demands?variables=${encodeURIComponent('{"addressedTo":"kazakhstan","first":2}')}`);
  expect(json.json).toEqual(plain.json);
  const none = await server.send('/queries/open-demands?addressedTo=nobody-here');
  expect(none.json.data.demands.nodes).toEqual([]);
  expect(none.headers.etag).not.toBe(plain.headers.etag);
});

test('every type of a variable has its form in an address', async () => {
  const address =
    '/queries/with-everything?filter.relations=arrested,SENTENCED&filter.between=2016-01-01/..&between=2017-12-01/2017-12-31&ids=max-bokaev,talgat-ayan&texts=Tal,gat&isOpen=true&by=year&first=3';
  const { json, status } = await strange.send(address);
  expect(status).toBe(200);
  const variables = {
    filter: { relations: ['ARRESTED', 'SENTENCED'], between: { from: '2016-01-01' } },
    between: { from: '2017-12-01', to: '2017-12-31' },
    ids: ['max-bokaev', 'talgat-ayan'],
    texts: 'Tal,gat',
    isOpen: true,
    by: 'YEAR',
    first: 3,
  };
  const { json: expected } = await strange.post({ query: folder.read('queries/with-everything.graphql'), variables });
  expect(json).toEqual(expected);
  expect(json.data.claims.nodes.length).toBeGreaterThan(0);
});

test.each([
  ['open-demands?adressedTo=x', /came "adressedTo"\. Did you mean "addressedTo"\?/],
  ['open-demands?first=many', /^first: expected a whole number, came "many"/],
  ['open-demands?first=101', /first/],
  ['open-demands?variables=[]', /^variables: expected a JSON object/],
  ['open-demands?variables={', /^variables: expected a JSON object/],
  ['open-demands?variables={}&first=3', /^variables: expected it once and alone/],
  ['open-demands?variables={"frst":1}', /came "frst"\. Did you mean "first"\?/],
  ['open-demands?variables={"first":"x"}', /\$first/],
  ['open-demands?variables={"__proto__":{}}', /__proto__/],
])('%s is refused by name', async (address, message) => {
  const { status, json } = await server.send(`/queries/${address}`);
  expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
  expect(json.errors[0].message).toMatch(message);
});

test('a required variable that is missing is asked for', async () => {
  const { json } = await strange.send('/queries/with-everything');
  expect(json.errors[0].message).toMatch(/^by: expected a value, came none\. Give one of YEAR, MONTH/);
});

test('/queries lists them with their parameters', async () => {
  const { json } = await server.send('/queries');
  expect(json.queries.map(({ name }: { name: string }) => name)).toEqual(shipped);
  const demands = json.queries.find(({ name }: { name: string }) => name === 'open-demands');
  expect(demands).toMatchObject({ title: 'Open demands', address: '/queries/open-demands' });
  expect(demands.parameters).toEqual([
    expect.objectContaining({ name: 'addressedTo', type: 'ID', isList: false, isRequired: false }),
    expect.objectContaining({ name: 'first', type: 'Int', default: '100' }),
  ]);
});

test('a comment of several lines is title and description', async () => {
  const { json } = await strange.send('/queries');
  const query = json.queries.find(({ name }: { name: string }) => name === 'with-everything');
  expect(query).toMatchObject({ title: 'Everything a variable can be', description: 'Said in two lines.' });
});

test.each([
  ['not-graphql', [/^not-graphql\.graphql:4:1: /]],
  ['not-of-the-schema', [/^not-of-the-schema\.graphql:3:3: .*"clams"/, /^not-of-the-schema\.graphql:4:25: .*"objet"/]],
  ['no-title', [/^no-title\.graphql:1:1: expected a comment line with a title/]],
  ['two', [/^two\.graphql:1:1: .*several operations/]],
  ['Bad Name', [/^Bad Name\.graphql:1:1: expected a file name/]],
  ['too-deep', [/^too-deep\.graphql:1:1: .*levels/]],
])('%s: its faults are in the log, in the list and in its answer, and the others are answered', async (name, faults) => {
  const { status, json } = await strange.send(`/queries/${encodeURIComponent(name)}`);
  expect({ status, code: json.errors[0].extensions.code }).toEqual({ status: 500, code: 'SAVED_QUERY_INVALID' });
  const list = await strange.send('/queries');
  const listed = list.json.queries.find((query: { name: string }) => query.name === name);
  expect(listed.faults.length).toBe(faults.length);
  for (const [i, fault] of faults.entries()) {
    expect(listed.faults[i]).toMatch(fault);
    expect(json.errors[0].message).toContain(listed.faults[i]);
    expect(strange.log.join('')).toContain(JSON.stringify(listed.faults[i]).slice(1, -1));
  }
  expect((await strange.send('/queries/with-everything?by=YEAR')).status).toBe(200);
});

test('an unknown name is refused with a near one', async () => {
  const { status, json } = await server.send('/queries/open-demand');
  expect(status).toBe(404);
  expect(json.errors[0].message).toMatch(/"open-demand".*Did you mean "open-demands"\?/);
});

test('without a folder there are none, and the server runs', async () => {
  const bare = await startTestServer({ config: { data: 'no-such-folder' } });
  expect((await bare.send('/queries')).json).toEqual({ queries: [] });
  expect((await bare.send('/queries/open-demands')).status).toBe(404);
});
