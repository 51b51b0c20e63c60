import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOwner, takeOwnership } from '../../src/neo4j/owner.js';
import { identify, isRunning } from '../../src/neo4j/process-identity.js';
import { SILENT } from '../../src/neo4j/progress.js';
import { stopProcess } from '../../src/neo4j/stop-process.js';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarche-owner-'));
  file = path.join(folder, 'owner.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const take = (): Promise<() => Promise<void>> => takeOwnership(file, { onProgress: SILENT });

describe('takeOwnership', () => {
  it('refuses a second owner, says which process is the first, and frees the folder when that one is done', async () => {
    const release = await take();
    await expect(take()).rejects.toMatchObject({ code: 'NEO4J_LOCKED', message: expect.stringMatching(new RegExp(`^Process ${String(process.pid)} .*DEMARCHE_HOME`)), details: { pid: process.pid } });
    await release();
    expect(existsSync(file)).toBe(false);
    await (await take())();
  });

  it('clears what a dead process left', async () => {
    await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'long ago' }));
    await (await take())();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not taken in by another process that has the number of the dead one', async () => {
    await writeFile(file, JSON.stringify({ pid: process.pid, started: 'before the last boot' }));
    const release = await take();
    expect(await readOwner(file)).toEqual(await identify(process.pid));
    await release();
  });

  it('clears a file that a process died over while writing it, but not at once', async () => {
    await writeFile(file, '{"pid":');
    await utimes(file, new Date(), new Date(Date.now() - 60_000));
    const release = await take();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
    await release();
  });

  it('is given to one alone of many that ask at the same time over a stale file', async () => {
    await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, started: 'long ago' }));
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, take));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(await readOwner(file)).toMatchObject({ pid: process.pid });
  });
});

describe('stopProcess', () => {
  it.each([
    ['asks a process to end', 'setInterval(() => {}, 1000)', 'SIGTERM'],
    ['ends by force one that does not listen', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("deaf")', 'SIGKILL'],
  ])('%s', async (_what, program, signal) => {
    const child = spawn(process.execPath, ['-e', program], { stdio: 'pipe' });
    const ended = new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
    if (signal === 'SIGKILL') await new Promise((resolve) => child.stdout.once('data', resolve));
    const known = await identify(child.pid ?? 0);
    await stopProcess(known ?? { pid: 0, started: '' }, 300);
    expect(await ended).toBe(signal);
    expect(known !== null && (await isRunning(known))).toBe(false);
  });

  it('leaves alone a process that only has the same number', async () => {
    await stopProcess({ pid: process.pid, started: 'before the last boot' });
    expect(await identify(process.pid)).not.toBeNull();
  });
});
