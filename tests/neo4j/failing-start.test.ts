import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNeo4j } from '../../src/neo4j/manage.js';
import { statusNeo4j } from '../../src/neo4j/status.js';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), 'demarche-failing-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A Java that sets passwords, and that does this instead of running Neo4j. */
async function pretendJava(server: string): Promise<string> {
  const java = path.join(folder, 'bin', 'java');
  await mkdir(path.dirname(java), { recursive: true });
  const facts = `echo "java.home = ${folder}" >&2; echo "java.version = 17.0.1" >&2`;
  await writeFile(java, `#!/bin/sh\ncase "$*" in *XshowSettings*) ${facts};; *AdminTool*) exit 0;; *) ${server};; esac\n`);
  await chmod(java, 0o755);
  return java;
}

async function failToStart(server: string, deadline = 10_000): Promise<unknown> {
  const start = startNeo4j({ home: folder, java: await pretendJava(server), deadline });
  return start.then(() => null, (cause: unknown) => cause);
}

describe('a Neo4j that cannot start', () => {
  it.each([
    ['NEO4J_JAVA_MISSING', /the Java is too old/, 'echo "Error: java.lang.UnsupportedClassVersionError: class file version 65" >&2; exit 1'],
    ['NEO4J_START_FAILED', /port is taken/, 'echo "Caused by: java.net.BindException: Address already in use"; exit 1'],
    ['NEO4J_LOCKED', /another Neo4j has the same data open/, 'echo "Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked"; exit 1'],
    ['NEO4J_WRONG_VERSION', /another version of Neo4j/, 'echo "Caused by: java.lang.IllegalStateException: Unknown store version \'9\'"; exit 1'],
    ['NEO4J_START_FAILED', /too little free memory/, 'echo "Error: Could not reserve enough space for object heap" >&2; exit 1'],
    ['NEO4J_START_FAILED', /it ended with code 7.*No declared setting x/, 'echo "Exception in thread main: No declared setting x"; exit 7'],
    ['NEO4J_START_FAILED', /it was ended by SIGKILL/, 'kill -9 $$'],
  ])('gives one clear error with %s: %s', async (code, message, server) => {
    expect(await failToStart(server)).toMatchObject({ code, message: expect.stringMatching(message), details: { log: expect.any(String) } });
    expect(await statusNeo4j({ home: folder })).toMatchObject({ running: null, owner: null });
  });

  it('is ended when it does not answer in time', async () => {
    expect(await failToStart('exec sleep 60', 300)).toMatchObject({ code: 'NEO4J_START_FAILED', message: expect.stringContaining('it did not answer within') });
    expect(await statusNeo4j({ home: folder })).toMatchObject({ running: null, owner: null });
  });

  it('is ended when the start is called off', async () => {
    const signal = AbortSignal.timeout(1500);
    await expect(startNeo4j({ home: folder, java: await pretendJava('exec sleep 60'), signal })).rejects.toThrow(/timeout/);
    expect(await statusNeo4j({ home: folder })).toMatchObject({ running: null, owner: null });
  });

  it.each(['5.27.0', '2025.10.1', '4.4.40'])('is not even tried on data that Neo4j %s wrote', async (version) => {
    await mkdir(path.join(folder, 'neo4j'), { recursive: true });
    await writeFile(path.join(folder, 'neo4j', 'process.json'), JSON.stringify({ pid: 2 ** 22 + 1, started: '', port: 7687, version, detached: false }));
    expect(await failToStart('exit 1')).toMatchObject({ code: 'NEO4J_WRONG_VERSION', details: { written: version } });
    expect(await readdir(path.join(folder, 'neo4j'))).toEqual(['process.json']);
  });

  it('refuses a port that another program has', async () => {
    const { createServer } = await import('node:net');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    await expect(startNeo4j({ home: folder, java: await pretendJava('exit 1'), port })).rejects.toMatchObject({ code: 'NEO4J_START_FAILED', details: { port } });
    server.close();
  });
});
