import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';
import type { TestAnswer } from '../support/test-server.js';

const server = await startTestServer();
const LEAK = /stack|node_modules|\.[jt]s:\d|(Type|Range|Reference|Internal|Neo4j)Error|ECONN/;
const SEEDS = [
  '{"query":"query Q($id: ID!) { actor(id: $id) { name claims(first: 5) { nodes { id } } } }","variables":{"id":"max-bokaev"},"operationName":"Q"}',
  '{"query":"{ a: actor(id: \\"x\\") { ...F @include(if: true) } } fragment F on Actor { name aliases { text } }","extensions":{"explain":true}}',
];
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '$',
  '(',
  ')',
  ':',
  '...',
  '\\u0000',
  '\\ud800',
  '__proto__',
  'null',
  '1e999',
  '@skip',
  '#',
  '💥',
  '\u0007',
  'query',
  'fragment',
];

/** A small generator of numbers (mulberry32), so that a failure can be had again by its seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function mutate(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 6);
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  switch (Math.floor(random() * 5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at + length);
    case 3:
      return text.slice(0, at);
    default:
      return text.slice(0, at) + text.slice(at, at + length).repeat(Math.floor(random() * 20)) + text.slice(at);
  }
}

/** Either an answer, or a client error that says something and tells nothing of the inside. */
function expectClean({ status, json, text }: TestAnswer, body: string): void {
  expect(status, body).toBeLessThan(500);
  expect(text, body).not.toMatch(LEAK);
  if (json?.errors === undefined) expect(json, body).toHaveProperty('data');
  else for (const error of json.errors) expect(error.extensions.code, body).toMatch(/^[A-Z_]+$/);
}

test('1,000 mutated bodies: no server error, nothing told of the inside', async () => {
  const seed = 20261124;
  const random = randomBy(seed);
  const accepts = ['application/json', 'application/graphql-response+json'];
  for (let index = 0; index < 1000; index += 1) {
    let body = SEEDS[index % SEEDS.length]!;
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) body = mutate(body, random);
    const headers = { 'content-type': 'application/json', accept: accepts[index % 2]! };
    expectClean(await server.send('/graphql', { method: 'POST', headers, body }), `seed ${seed}, body ${index}: ${body}`);
  }
});

test.each([
  '{',
  '}',
  '"""',
  '{ actor(id: "a" id: "b") { name } }',
  'query Q($a: [[[[Int!]!]!]!]! = [[[[1]]]]) { __typename }',
  'query ($a: Nope) { __typename }',
  'query Q { __typename } query Q { __typename }',
  'fragment F on Query { __typename }',
  '{ ...F }',
  '{ actor(id: 1e400) { name } }',
  '{ actor(id: {a: {b: {c: {d: {e: {f: 1}}}}}}) { name } }',
  'subscription { a }',
  'type Query { a: Int }',
  '{ __typename @deprecated }',
  '\ufeff{ __typename',
  '{ actor(id: """block \\""" ) { name } }',
  `{ actor(id: "${'x'.repeat(200_000)}") { nope } }`,
  '{a{b'.repeat(2000),
  `{ claims(filter: ${'{between: '.repeat(100)}1${'}'.repeat(100)}) { totalCount } }`,
  `{ claims(filter: {types: ${'['.repeat(400)}${']'.repeat(400)}}) { totalCount } }`,
])('the document %# is refused as the fault of the client', async (query) => {
  const { status, json, text } = await server.post({ query }, { accept: 'application/graphql-response+json' });
  expect(status).toBe(400);
  expect(json.errors.length).toBeGreaterThan(0);
  expect(text).not.toMatch(LEAK);
  const plain = await server.post({ query });
  expect(plain.json.errors.length).toBeGreaterThan(0);
  expect(plain.status).toBeLessThan(500);
});
