import { setTimeout as wait } from 'node:timers/promises';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createAdmission } from '../../src/server/admission/admission.js';
import { addressKey } from '../../src/server/admission/address-key.js';
import { createRateLimiter } from '../../src/server/admission/rate-limiter.js';
import { startTestServer } from '../support/test-server.js';

const never = new AbortController().signal;

test('so many are inside, so many wait in order, and the next is refused', async () => {
  const admission = createAdmission({ inFlight: 1, queue: 2 });
  const leave = await admission.enter(never);
  const order: number[] = [];
  const waiting = [1, 2].map((number) => admission.enter(never).then((end) => (order.push(number), end)));
  await expect(admission.enter(never)).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE', details: { retryAfter: 1 } });
  leave();
  leave();
  (await waiting[0]!)();
  (await waiting[1]!)();
  expect(order).toEqual([1, 2]);
  expect(typeof (await admission.enter(never))).toBe('function');
});

test('who gives up while waiting leaves the queue', async () => {
  const admission = createAdmission({ inFlight: 1, queue: 1 });
  const leave = await admission.enter(never);
  const controller = new AbortController();
  const waiting = admission.enter(controller.signal);
  controller.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  const next = admission.enter(never);
  leave();
  expect(typeof (await next)).toBe('function');
});

test('65 slow questions: one waits, and what needs no database passes', async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let started = 0;
  const server = await startTestServer({
    before: async ({ document }) => (JSON.stringify(document).includes('actor') ? (started++, gate) : undefined),
  });
  const asked = Array.from({ length: 65 }, () => server.post({ query: '{ actor(id: "a") { name } }' }));
  await expect.poll(() => started).toBe(64);
  expect((await server.post({ query: '{ __typename }' })).status).toBe(200);
  expect((await server.send('/health/live')).status).toBe(200);
  expect(started).toBe(64);
  release();
  expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
});

test('a client that goes away cancels its question', async () => {
  const aborted: boolean[] = [];
  const server = await startTestServer({
    before: ({ signal }) =>
      new Promise<void>((_, reject) => {
        signal!.addEventListener('abort', () => {
          aborted.push(true);
          reject(signal!.reason as Error);
        });
      }),
  });
  const outgoing = request(`${server.url}/graphql?query=%7Bactor(id:%22a%22)%7Bname%7D%7D`).on('error', () => undefined);
  outgoing.end();
  await wait(200);
  outgoing.destroy();
  await expect.poll(() => aborted).toEqual([true]);
});

test('the rate limit counts requests, cost and errors by client, and fills again', () => {
  let time = 0;
  const limiter = createRateLimiter(() => time);
  for (let count = 0; count < 30; count += 1) limiter.enter('a');
  expect(() => limiter.enter('a')).toThrow(expect.objectContaining({ code: 'RATE_LIMITED', details: { retryAfter: 1, limit: 120 } }));
  limiter.enter('b');
  time = 600;
  limiter.enter('a');
  limiter.charge('b', { cost: 150_000, isError: false });
  expect(() => limiter.enter('b')).toThrow(expect.objectContaining({ details: { retryAfter: 31, limit: 100_000 } }));
  for (let count = 0; count < 60; count += 1) limiter.charge('c', { cost: 0, isError: true });
  expect(() => limiter.enter('c')).toThrow('refused requests');
  time = 120_000;
  for (const key of ['a', 'b', 'c']) limiter.enter(key);
});

test('over the rate is 429 with the time to wait, by the address that a trusted proxy names and by no other', async () => {
  const direct = await startTestServer({ config: { rateLimit: true } });
  const statuses: number[] = [];
  for (let count = 0; count < 40; count += 1)
    statuses.push((await direct.send('/graphql?query=%7B__typename%7D', { headers: { 'x-forwarded-for': `10.0.0.${count}` } })).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  const refused = await direct.send('/graphql?query=%7B__typename%7D');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json.errors[0].extensions.code).toBe('RATE_LIMITED');
  expect((await direct.send('/health/live')).status).toBe(200);
  const behind = await startTestServer({ config: { rateLimit: true, trustProxy: 1 } });
  for (let count = 0; count < 40; count += 1)
    expect((await behind.send('/graphql?query=%7B__typename%7D', { headers: { 'x-forwarded-for': `10.0.0.${count}` } })).status).toBe(200);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});
