import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { createAdmission } from '../../src/server/admission/admission.js';
import { answerPlugin } from '../../src/server/graphql/answer-plugin.js';
import { askApollo } from '../../src/server/graphql/ask-apollo.js';
import { askEngine } from '../../src/server/graphql/ask-engine.js';
import { buildApollo } from '../../src/server/graphql/build-apollo.js';
import { isPlain } from '../../src/server/graphql/is-plain.js';
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { readRequest } from '../../src/server/graphql/read-request.js';
import type { Incoming } from '../../src/server/graphql/read-request.js';
import { buildErrorReply } from '../../src/server/graphql/reply.js';
import type { RunState } from '../../src/server/graphql/run-state.js';
import { LIMITS } from '../../src/server/limits.js';
import { createLogger } from '../../src/server/logger.js';
import { readOperations } from '../../src/server/warm-up/read-operations.js';
import { sampleVariables } from '../../src/server/warm-up/sample-variables.js';
import { openCase } from '../support/open-case.js';

/** A request as JSON. */
interface Sent {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

const { engine, model, close } = await openCase();
const faults: string[] = [];
const onError = (error: unknown): void => void faults.push(String(error));
const apollo = buildApollo(model.schema, answerPlugin(engine, onError), createLogger('silent'));
await apollo.start();
const prepare = documentPreparer(model.schema);
const admission = createAdmission(LIMITS);
const signal = new AbortController().signal;

afterAll(async () => {
  await apollo.stop();
  await close();
});

/** All that comes of a request: what is sent, what is thrown, what the run learns and what the log hears. */
async function see(incoming: Incoming, ask: (run: RunState) => Promise<unknown>): Promise<unknown> {
  const asked = readRequest(incoming);
  const run: RunState = { requestId: 'r1', signal, asked, prepared: prepare(asked.source ?? '') };
  faults.length = 0;
  const outcome = await ask(run).catch((error: unknown) => ({ thrown: buildErrorReply(error, 'r1'), name: (error as Error).name }));
  return { outcome, revision: run.revision, cost: run.cost, faults: [...faults] };
}

async function expectSame(sent: Sent): Promise<void> {
  for (const incoming of [byPost(sent), byGet(sent)]) {
    expect(isPlain(incoming)).toBe(true);
    const engineSays = await see(incoming, (run) => askEngine({ engine, onError }, run.prepared!.document, run));
    const apolloSays = await see(incoming, (run) => askApollo({ apollo, admission }, incoming, run, false));
    expect(engineSays).toEqual(apolloSays);
  }
}

function byPost(body: Sent): Incoming {
  return { method: 'POST', search: '', body, accept: undefined, contentType: 'application/json' };
}

function byGet({ query, operationName, variables, extensions }: Sent): Incoming {
  const search = new URLSearchParams({ query });
  if (operationName != null) search.set('operationName', operationName);
  if (variables != null) search.set('variables', JSON.stringify(variables));
  if (extensions != null) search.set('extensions', JSON.stringify(extensions));
  return { method: 'GET', search: `?${String(search)}`, body: undefined, accept: undefined, contentType: undefined };
}

const FOLDER = 'web/playground/examples';
const EXAMPLES = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));

test.each(EXAMPLES)('the example %s: Apollo Server and the engine answer the same to the letter', async (file) => {
  const query = readFileSync(path.join(FOLDER, file), 'utf8');
  let variables: unknown;
  try {
    variables = JSON.parse(readFileSync(path.join(FOLDER, file.replace('.graphql', '.variables.json')), 'utf8'));
  } catch {
    variables = null;
  }
  await expectSame({ query, variables });
  await expectSame({ query, variables, extensions: { cost: true, explain: true } });
});

const OPERATIONS = readOperations(['src/view/operations', 'web/explorer/operations']);

test.each(OPERATIONS)('the operation $name of our pages: the same both ways', async ({ document }) => {
  for (const variables of sampleVariables(document, model.schema)) await expectSame({ query: print(document), variables });
});

const ACTOR = 'query Actor($id: ID!, $first: Int = 2) { actor(id: $id) { name claims(first: $first) { nodes { id } } } }';

test.each<[string, Sent]>([
  ['a thing that is not there', { query: ACTOR, variables: { id: 'nobody' } }],
  ['an alias of the prototype', { query: '{ actor(id: "max-bokaev") { __proto__: name constructor: id toString: kind } }' }],
  ['characters that JSON escapes', { query: '{ search(text: "\\"x\\" \\\\ \\t") { totalCount } }' }],
  ['fields of the schema beside others', { query: '{ __schema { queryType { name } } statistics { claims } }' }],
  ['a field left out', { query: 'query ($no: Boolean!) { statistics { claims actors @skip(if: $no) } }', variables: { no: true } }],
  ['everything left out', { query: '{ statistics @skip(if: true) { claims } }' }],
  ['a null where an argument may not be null', { query: ACTOR, variables: { id: 'max-bokaev', first: null } }],
  ['no variable where one has to be', { query: ACTOR }],
  ['a variable of a wrong type', { query: ACTOR, variables: { id: {}, first: 'x' } }],
  ['a page that is too long', { query: ACTOR, variables: { id: 'max-bokaev', first: 1000 } }],
  ['a cursor that is none', { query: '{ claims(after: "x") { totalCount } }' }],
  [
    'a cost that is too high',
    { query: '{ claims(first: 100) { nodes { agents { thing { ... on Actor { claims(first: 100) { nodes { id } } } } } } } }' },
  ],
  ['an operation that is not there', { query: ACTOR, operationName: 'Other', variables: { id: 'x' } }],
  ['several operations and no name', { query: 'query A { statistics { claims } } query B { statistics { actors } }' }],
  ['one of several operations', { query: 'query A { statistics { claims } } query B { statistics { actors } }', operationName: 'B' }],
  ['nulls for what is optional', { query: '{ statistics { claims } }', operationName: null, variables: null, extensions: null }],
])('%s: the same both ways', async (_, sent) => {
  await expectSame(sent);
});

test.each<[string, Incoming]>([
  ['a list as variables', byPost({ query: ACTOR, variables: [] })],
  ['a text as variables', byPost({ query: ACTOR, variables: '{}' })],
  ['a text as extensions', byPost({ query: ACTOR, extensions: 'x' })],
  ['a number as the name', byPost({ query: ACTOR, operationName: 7 as never })],
  ['an empty name', byPost({ query: ACTOR, operationName: '' })],
  ['a list', { ...byPost({ query: ACTOR }), body: [{ query: ACTOR }] }],
  ['a document as an object', byPost({ query: parse('{ __typename }') as never })],
  ['GET with a content type', { ...byGet({ query: ACTOR }), contentType: 'text/plain' }],
  ['GET with two queries', { ...byGet({ query: ACTOR }), search: '?query=%7Ba%7D&query=%7Bb%7D' }],
  ['GET with half a JSON', { ...byGet({ query: ACTOR }), search: '?query=%7Ba%7D&variables=%7B' }],
  ['GET with null as variables', { ...byGet({ query: ACTOR }), search: '?query=%7Ba%7D&variables=null' }],
])('%s is left to Apollo Server', (_, incoming) => {
  expect(isPlain(incoming)).toBe(false);
});
