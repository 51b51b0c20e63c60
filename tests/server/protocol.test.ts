import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const server = await startTestServer();
const JSON_BODY = { 'content-type': 'application/json' };
const QUERY = '/graphql?query=%7B__typename%7D';
const post = (headers: Record<string, string>, body: string | Buffer = '{"query":"{ __typename }"}'): ReturnType<typeof server.send> =>
  server.send('/graphql', { method: 'POST', headers, body });

test.each([
  ['no content type', {}, 415],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['plain text', { 'content-type': 'text/plain' }, 415],
  ['another charset', { 'content-type': 'application/json; charset=utf-16' }, 415],
  ['a packed body', { ...JSON_BODY, 'content-encoding': 'gzip' }, 415],
  ['an Accept that takes neither form', { ...JSON_BODY, accept: 'text/html' }, 406],
])('a POST with %s is refused', async (_, headers, status) => {
  const answer = await post(headers);
  expect(answer.status).toBe(status);
  expect(answer.json.errors).toHaveLength(1);
});

test.each([
  ['a list of operations', '[{"query":"{ __typename }"}]'],
  ['an empty body', ''],
  ['half a JSON', '{"query":'],
  ['JSON that is no object', '"{ __typename }"'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ['no query', '{"variables":{}}'],
  ['a query that is no text', '{"query":7}'],
  ['a persisted query', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}'],
  ['nesting of 100,000 levels', `{"query":"{ __typename }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
])('%s is refused with 400', async (_, body) => {
  const answer = await post(JSON_BODY, body);
  expect(answer.status).toBe(400);
  expect(answer.json.errors).toHaveLength(1);
});

test('a body over 256 KiB is refused with 413, announced or not', async () => {
  const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` });
  expect((await post(JSON_BODY, body)).json.errors[0].extensions).toEqual({ code: 'PAYLOAD_TOO_LARGE', limit: 262144 });
  const chunked = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: JSON_BODY,
    body: new Blob([body]).stream(),
    duplex: 'half',
  });
  expect(chunked.status).toBe(413);
});

test('only GET, POST and OPTIONS are answered', async () => {
  for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await server.send('/graphql', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, POST, OPTIONS']);
  }
});

test('mutations and subscriptions are refused', async () => {
  expect((await server.send('/graphql?query=mutation%7B__typename%7D')).status).toBe(400);
  expect((await server.post({ query: 'mutation { __typename }' }, { accept: 'application/graphql-response+json' })).status).toBe(400);
  expect((await server.post({ query: 'subscription { __typename }' }, { accept: 'application/graphql-response+json' })).status).toBe(400);
});

test('an operation that is not there is named as the fault', async () => {
  const { status, json } = await server.post({ query: 'query A { __typename } query B { __typename }' });
  expect([status, json.errors[0].extensions.code]).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
});

test('a large answer is gzipped for who takes it so, with a weak ETag; a small one, or for others, it is plain', async () => {
  const path = `/graphql?query=${encodeURIComponent('{__schema{types{name description fields{name description}}}}')}`;
  const plain = await server.send(path);
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const answer = await fetch(`${server.url}${path}`, { headers });
  expect([answer.status, answer.headers.get('content-encoding'), plain.headers['content-encoding']]).toEqual([200, 'gzip', undefined]);
  expect(answer.headers.get('vary')).toBe('Accept, accept-encoding');
  expect(answer.headers.get('etag')).toBe(`W/${plain.headers.etag!}`);
  expect(await answer.text()).toBe(plain.text);
  const again = await server.send(path, { headers: { ...headers, 'if-none-match': answer.headers.get('etag')! } });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await server.send(QUERY, { headers })).headers['content-encoding']).toBeUndefined();
});

test('a GET has an ETag of revision, operation, variables and form, and 304 while they are the same', async () => {
  const path = '/graphql?query=%7Bactor(id:%22a%22)%7Bname%7D%7D';
  const first = await server.send(path);
  expect(first.json).toEqual({ data: { actor: { name: 'Max Bokaev' } }, extensions: { revision: 'r1' } });
  const etag = first.headers.etag!;
  const again = await server.send(path, { headers: { 'if-none-match': `W/"old", ${etag}` } });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
  const other = await server.send(path, { headers: { accept: 'application/graphql-response+json' } });
  expect(other.headers.etag).not.toBe(etag);
  expect((await server.send(`${path}&variables=%7B%22a%22:1%7D`)).headers.etag).not.toBe(etag);
});

test('what is refused, and what is posted, is not kept by caches', async () => {
  const { headers } = await server.send('/graphql?query=%7B');
  expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined]);
  expect((await server.post({ query: '{ __typename }' })).headers['cache-control']).toBe('no-store');
});

test('explanation and cost come when the request asks for them', async () => {
  const query = '{ actor(id: "a") { name } }';
  const explained = await server.post({ query, extensions: { explain: true } });
  expect(explained.json.extensions.explain).toEqual({ plan: 'the plan', cypher: 'RETURN 1', parameters: { a: 1 }, cost: 7 });
  expect((await server.post({ query, extensions: { cost: true } })).json.extensions).toEqual({ revision: 'r1', cost: 7 });
  const got = await server.send(`${QUERY}&extensions=%7B%22explain%22:true%7D`);
  expect(got.json.extensions.explain.cypher).toBe('RETURN 1');
});
