import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/server/limits.js';
import { startTestServer } from '../support/test-server.js';

const query = '{ actor(id: "a") { name } }';

/** Sends bytes as they are, and gives what comes back until the connection ends. */
function talk(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

test('a stop finishes what is being answered, takes nothing new, and does not wait for idle connections', async () => {
  let release: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  let started = 0;
  const server = await startTestServer({ before: () => (started++, gate) });
  const agent = new Agent({ keepAlive: true });
  const inside = new Promise<number>((resolve, reject) => {
    const outgoing = request(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.on('error', reject).end();
  });
  await expect.poll(() => started).toBe(1);
  const stopped = server.stop();
  await wait(50);
  await expect(server.post({ query })).rejects.toThrow('ECONNREFUSED');
  release();
  expect(await inside).toBe(200);
  await stopped;
  expect(server.stop()).toBe(server.stop());
  agent.destroy();
});

test('a taken port ends the start with one sentence', async () => {
  const server = await startTestServer();
  await expect(startTestServer({ config: { port: Number(new URL(server.url).port) } })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('another program listens there'),
  });
});

test('what is no HTTP is refused with 400, headers over 16 KiB with 431, and the server lives', async () => {
  const server = await startTestServer();
  expect(await talk(server.url, 'no http\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*nosniff.*BAD_REQUEST/s);
  expect(await talk(server.url, `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  const both =
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
  expect(await talk(server.url, both)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await server.send('/health/live')).status).toBe(200);
});

test('connections that send slowly are ended', async () => {
  const server = await startTestServer();
  const head = await talk(server.url, 'GET / HTTP/1.1\r\nhost: a\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 408 /);
  expect(LIMITS.headersTimeout).toBeLessThan(LIMITS.requestTimeout);
});
