import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test } from 'vitest';
import { sendRequest } from '../support/test-server.js';

const children = new Set<ReturnType<typeof spawn>>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Runs `demarche start` as a process of its own, with the settings given. */
function start(settings: Record<string, string>): { child: ReturnType<typeof spawn>; told: () => string } {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: '0',
    NEO4J_URI: 'bolt://127.0.0.1:1',
    NEO4J_PASSWORD: 'none',
    ...settings,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'start'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  children.add(child);
  let text = '';
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  return { child, told: () => text };
}

test('without its database the process serves, says so, and ends by SIGTERM with code 0', async () => {
  const { child, told } = start({});
  await expect.poll(told, { timeout: 30_000 }).toContain('/health/ready');
  const url = /(http:\S+)\/graphql/.exec(told())![1]!;
  expect((await sendRequest(`${url}/health/live`)).status).toBe(200);
  const ready = await sendRequest(`${url}/health/ready`);
  expect([ready.status, ready.json.code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  expect(ready.text).toContain('The database cannot be reached.');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 60_000);

test('a faulty setting ends the start with one sentence and code 1', async () => {
  const { child, told } = start({ PORT: 'many' });
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(told()).toMatch(/^A setting cannot be used\. PORT: expected .*\n$/);
}, 60_000);
