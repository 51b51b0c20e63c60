import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dumpNeo4j, loadDump } from '../../src/neo4j/dump.js';
import { startDetached, startNeo4j } from '../../src/neo4j/manage.js';
import type { ManagedNeo4j } from '../../src/neo4j/manage.js';
import { statusNeo4j, stopNeo4j } from '../../src/neo4j/status.js';

const memory = { heap: 512, pageCache: 64 };
let folder = '';
let home = '';
const messages: string[] = [];
const started: ManagedNeo4j[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarche-managed-'));
  home = path.join(folder, 'one');
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const managed of started) await managed.stop();
  for (const name of ['one', 'two']) await stopNeo4j({ home: path.join(folder, name) });
  await rm(folder, { recursive: true, force: true });
});

async function start(place = home): Promise<ManagedNeo4j> {
  const managed = await startNeo4j({ home: place, memory, onProgress: (message) => messages.push(message) });
  started.push(managed);
  return managed;
}

async function query(managed: ManagedNeo4j, text: string): Promise<unknown> {
  const driver = neo4j.driver(managed.uri, neo4j.auth.basic(managed.username, managed.password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: managed.database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

async function spawnOwner(): Promise<{ owner: ChildProcess; pid: number }> {
  const owner = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'start-and-stay.ts'), home], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(owner);
  const line = await new Promise<Buffer>((resolve) => owner.stdout.once('data', resolve));
  return { owner, pid: JSON.parse(line.toString()).pid };
}

async function untilTrue(check: () => boolean): Promise<void> {
  while (!check()) await new Promise((resolve) => setTimeout(resolve, 50));
}

// One history, step by step, since each start of Neo4j takes seconds.
describe('a managed Neo4j', { timeout: 240_000 }, () => {
  it('starts with a password that only the user can read, refuses a second server, and comes back after kill -9 with its data', async () => {
    const managed = await start();
    expect((await stat(path.join(home, 'neo4j', 'password'))).mode & 0o777).toBe(0o600);
    await expect(startNeo4j({ home })).rejects.toMatchObject({ code: 'NEO4J_LOCKED', details: { pid: process.pid } });
    await expect(stopNeo4j({ home })).rejects.toMatchObject({ code: 'NEO4J_LOCKED' });
    await query(managed, 'CREATE (:Kept {text: "kept"})');
    const { pid } = managed;
    process.kill(pid, 'SIGKILL');
    await untilTrue(() => managed.state === 'restarting');
    await untilTrue(() => managed.state === 'running');
    expect(managed.pid).not.toBe(pid);
    expect(messages).toContain('Neo4j stopped unasked (it was ended by SIGKILL); starting it again');
    expect(await query(managed, 'MATCH (n:Kept) RETURN n.text')).toBe('kept');
    await managed.stop();
    await managed.exited;
    expect(await statusNeo4j({ home })).toMatchObject({ running: null, owner: null });
  });

  it('is found again after kill -9 of its server, refuses a wrong password, and goes on with the right one', async () => {
    const { owner, pid } = await spawnOwner();
    await expect(start()).rejects.toMatchObject({ code: 'NEO4J_LOCKED', details: { pid: owner.pid } });
    const gone = new Promise((resolve) => owner.once('exit', resolve));
    owner.kill('SIGKILL');
    await gone;
    expect(await statusNeo4j({ home })).toMatchObject({ running: { pid, detached: false }, owner: null });
    const file = path.join(home, 'neo4j', 'password');
    const password = await readFile(file, 'utf8');
    await writeFile(file, 'not-the-password\n');
    await expect(start()).rejects.toMatchObject({ code: 'NEO4J_AUTH_FAILED', message: expect.stringContaining(file) });
    await rm(file);
    await expect(start()).rejects.toMatchObject({ code: 'NEO4J_AUTH_FAILED' });
    await writeFile(file, password);
    const managed = await start();
    expect(managed.pid).toBe(pid);
    expect(await query(managed, 'MATCH (n:Kept) RETURN n.text')).toBe('kept');
    await managed.stop();
    expect(await statusNeo4j({ home })).toMatchObject({ running: null });
  });

  it('is dumped and loaded into another place, where it stays until it is stopped', async () => {
    const dump = path.join(folder, 'dumps', 'one.dump');
    expect(await dumpNeo4j(dump, { home })).toBe((await stat(dump)).size);
    const two = path.join(folder, 'two');
    await loadDump(dump, { home: two });
    const damaged = path.join(folder, 'damaged.dump');
    await writeFile(damaged, (await readFile(dump)).subarray(0, 3000));
    await expect(loadDump(damaged, { home: two })).rejects.toMatchObject({ code: 'NEO4J_DUMP_FAILED', message: expect.stringContaining('as it was') });
    await startDetached({ home: two, memory });
    const { running } = await statusNeo4j({ home: two });
    expect(running?.detached).toBe(true);
    await expect(dumpNeo4j(dump, { home: two })).rejects.toMatchObject({ code: 'NEO4J_LOCKED' });
    const managed = await start(two);
    expect(managed.pid).toBe(running?.pid);
    expect(await query(managed, 'MATCH (n:Kept) RETURN n.text')).toBe('kept');
    await managed.stop();
    expect(await statusNeo4j({ home: two })).toMatchObject({ running: { pid: running?.pid }, owner: null });
    expect(await stopNeo4j({ home: two })).toBe(true);
    expect(await stopNeo4j({ home: two })).toBe(false);
  });
});
