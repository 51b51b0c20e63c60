import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { fail } from '../../src/errors.js';
import type { Answer } from '../../src/execute.js';
import { createAdmission } from '../../src/server/admission/admission.js';
import { createAsk } from '../../src/server/ask.js';
import type { AskEngine } from '../../src/server/ask.js';
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { fakeEngine } from '../support/fake-engine.js';
import type { FakeBehaviour } from '../support/fake-engine.js';
import { schema } from '../support/test-server.js';

const QUERY = 'query ($id: ID!) { actor(id: $id) { name } }';
const { signal } = new AbortController();

function makeAsk(behaviour: FakeBehaviour = {}, answer?: Answer): AskEngine {
  const engine = fakeEngine(schema, behaviour);
  const admission = createAdmission({ inFlight: 1, queue: 1 });
  return createAsk({ engine: answer ? { ...engine, answer: async () => answer } : engine, prepare: documentPreparer(schema), admission });
}

test('an answer comes with its revision and cost', async () => {
  expect(await makeAsk()(QUERY, { id: 'max-bokaev' }, signal)).toEqual({
    data: { actor: { name: 'Max Bokaev' } },
    revision: 'r1',
    cost: 7,
  });
});

test.each([
  ['a variable that is missing', QUERY, {}, 'BAD_USER_INPUT', /\$id/],
  ['a variable of another type', QUERY, { id: { a: 1 } }, 'BAD_USER_INPUT', /\$id/],
])('%s is an error of the reader', async (_, query, variables, code, message) => {
  await expect(makeAsk()(query, variables, signal)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test('what the engine throws with a code passes as it is', async () => {
  const ask = makeAsk({
    before: () => {
      throw fail('SERVICE_UNAVAILABLE', 'away');
    },
  });
  await expect(ask(QUERY, { id: 'a' }, signal)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});

test.each([
  ['has data beside the error', { actor: null }, new GraphQLError('broken'), 'INTERNAL_SERVER_ERROR'],
  ['has no data', null, new GraphQLError('broken'), 'INTERNAL_SERVER_ERROR'],
  ['has an error with a code', null, new GraphQLError('late', { originalError: fail('TIMEOUT', 'late') }), 'TIMEOUT'],
] as const)('an answer with an error is none, where it %s', async (_, data, error, code) => {
  const ask = makeAsk({}, { data, errors: [error], extensions: { revision: 'r1', cost: 1 } });
  await expect(ask(QUERY, { id: 'a' }, signal)).rejects.toMatchObject({ code });
});

test('it waits at the door of all, leaves it after an error, and gives up with the signal', async () => {
  let open = (): void => undefined;
  const ask = makeAsk({
    before: ({ variables }) => (variables?.['id'] === 'slow' ? new Promise<void>((resolve) => (open = resolve)) : undefined),
  });
  const controller = new AbortController();
  const slow = ask(QUERY, { id: 'slow' }, controller.signal);
  const next = ask(QUERY, { id: 'next' }, signal);
  await expect(ask(QUERY, { id: 'third' }, signal)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
  controller.abort(fail('TIMEOUT', 'gone'));
  await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect((await next).data).toEqual({ actor: { name: 'Max Bokaev' } });
  await expect(ask(QUERY, {}, signal)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  expect((await ask(QUERY, { id: 'last' }, signal)).cost).toBe(7);
  open();
});
