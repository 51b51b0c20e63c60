import { print } from 'graphql';
import { beforeEach, expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const asked: string[] = [];
const behaviour = { revision: 'r1', before: ({ document }: { document: Parameters<typeof print>[0] }) => void asked.push(print(document)) };
const server = await startTestServer({
  get revision() {
    return behaviour.revision;
  },
  before: behaviour.before,
});
const ADDRESS = `/graphql?query=${encodeURIComponent('{ actor(id: "max-bokaev") { name } }')}`;
const ask = (etag: unknown, address = ADDRESS): ReturnType<typeof server.send> =>
  server.send(address, { headers: { 'if-none-match': String(etag) } });

beforeEach(() => {
  behaviour.revision = 'r1';
  asked.length = 0;
});

test('who has the answer is asked back for no more than the revision', async () => {
  const first = await server.send(ADDRESS);
  asked.length = 0;
  const again = await ask(first.headers.etag);
  expect(again).toMatchObject({ status: 304, text: '' });
  expect([again.headers.etag, again.headers['cache-control'], again.headers.vary]).toEqual([first.headers.etag, 'no-cache', 'Accept']);
  expect(asked.map((text) => text.replace(/\s+/g, ' '))).toEqual(['{ statistics { revision } }']);
});

test('who has the answer of another revision, or to another question, gets the whole', async () => {
  const { headers, text } = await server.send(ADDRESS);
  behaviour.revision = 'r2';
  const other = await ask(headers.etag);
  expect([other.status, other.text === text, other.headers.etag === headers.etag]).toEqual([200, false, false]);
  behaviour.revision = 'r1';
  expect((await ask(headers.etag, `${ADDRESS}&extensions=%7B%22cost%22%3Atrue%7D`)).status).toBe(200);
  expect((await ask(headers.etag, ADDRESS.replace('name', 'id'))).status).toBe(200);
});

test('"*" takes any answer, if there is one', async () => {
  expect((await ask('*')).status).toBe(304);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('max-bokaev');
});

test('POST has no ETag and asks nothing twice', async () => {
  const answer = await server.post({ query: '{ actor(id: "max-bokaev") { name } }' }, { 'if-none-match': '"x"' });
  expect([answer.status, answer.headers.etag, asked.length]).toEqual([200, undefined, 1]);
});
