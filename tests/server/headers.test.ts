import { expect, test } from 'vitest';
import { startTestServer } from '../support/test-server.js';

const server = await startTestServer();

test.each(['/', '/robots.txt', '/health/live', '/health/ready', '/graphql?query=%7B__typename%7D', '/playground/', '/no-such-page', '/%'])(
  '%s has the headers that protect readers',
  async (path) => {
    const { headers } = await server.send(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
    });
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-powered-by');
  },
);

test('pages of other sites may ask the API, without credentials, and nothing else', async () => {
  const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
  const preflight = await server.send('/graphql', { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-allow-methods': 'GET, POST, OPTIONS' });
  expect(preflight.headers).not.toHaveProperty('access-control-allow-credentials');
  const refused = await server.send('/graphql', { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
  expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([415, '*']);
  expect((await server.send('/health/ready', { headers })).headers).not.toHaveProperty('access-control-allow-origin');
});

test('the Host header and forwarded headers reach no answer', async () => {
  for (const path of ['/', '/playground', '/no-such-page', '/graphql?query=%7B__typename%7D']) {
    const { text, headers } = await server.send(path, { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } });
    expect(text + JSON.stringify(headers)).not.toContain('evil.example');
  }
});

test('an address with nothing behind it is 404, a broken one 400', async () => {
  for (const [path, status] of [
    ['/no-such-page', 404],
    ['/playground/../package.json', 404],
    ['/%', 400],
    ['/%c0%ae', 400],
  ] as const)
    expect([path, (await server.send(path)).status]).toEqual([path, status]);
});
