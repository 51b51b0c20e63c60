import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchNeo4j } from '../../src/neo4j/fetch-neo4j.js';
import { hashFile } from '../../src/neo4j/hash-file.js';
import { nameCacheFolder } from '../../src/neo4j/lock.js';
import { startFakeMaven } from './fake-maven.js';
import type { FakeMaven } from './fake-maven.js';

let cache = '';
let maven: FakeMaven;
let messages: string[] = [];

beforeEach(async () => {
  cache = await mkdtemp(path.join(tmpdir(), 'demarche-fetch-'));
  maven = await startFakeMaven([400_000, 300_000, 20, 70_000, 5, 6, 7, 8]);
  messages = [];
});
afterEach(async () => {
  await maven.close();
  await rm(cache, { recursive: true, force: true });
});

const fetchAll = (signal?: AbortSignal, proxy: string | null = null, base = maven.base): Promise<string> =>
  fetchNeo4j(maven.lock, { maven: { base, cache, proxy: { http: proxy, https: null, except: '' } }, backoff: 1, signal, onProgress: (message) => messages.push(message) });

async function expectWhole(folder: string): Promise<void> {
  for (const file of maven.lock.files) expect((await hashFile(path.join(folder, path.basename(file.path)))).digest('hex')).toBe(file.sha256);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part') || name === 'owner.json')).toEqual([]);
}

describe('fetchNeo4j', () => {
  it('fetches every file once, says how far it is, and asks for nothing the second time', async () => {
    const folder = await fetchAll();
    await expectWhole(folder);
    expect(messages.at(-1)).toBe('Fetching Neo4j 5.26.30: 8 of 8 files, 0 of 0 MiB');
    expect(maven.requests).toHaveLength(8);
    expect(await fetchAll()).toBe(folder);
    expect(maven.requests).toHaveLength(8);
  });

  it('goes on where a connection ended, as often as it takes', async () => {
    maven.misbehave('a-1.jar', 'cut', 'cut', 'cut', 'cut', 'cut', 'cut', 'cut');
    await expectWhole(await fetchAll());
    expect(maven.requests.filter((request) => request.startsWith('a-1.jar bytes='))).toHaveLength(7);
  });

  it('begins again where the server does not serve parts of files', async () => {
    maven.misbehave('a-1.jar', 'cut', 'ignore-range');
    await expectWhole(await fetchAll());
  });

  it.each([['corrupt'], ['too-long'], ['reset'], [503], [429]] as const)('asks again after an answer that is %s', async (behaviour) => {
    maven.misbehave('d-1.jar', behaviour, behaviour);
    await expectWhole(await fetchAll());
    expect(maven.requests.filter((request) => request.startsWith('d-1.jar'))).toHaveLength(3);
  });

  it('goes on with the part that a killed run left', async () => {
    await writeFirstBytes('a-1.jar', 250_000);
    await expectWhole(await fetchAll());
    expect(maven.requests).toContain('a-1.jar bytes=250000-');
  });

  it('finds out that a part was wrong, and fetches the file anew', async () => {
    await writePart('a-1.jar', Buffer.alloc(250_000));
    await expectWhole(await fetchAll());
    expect(maven.requests.filter((request) => request.startsWith('a-1.jar'))).toEqual(['a-1.jar bytes=250000-', 'a-1.jar']);
  });

  it('gives up a file that stays wrong, and never calls it right', async () => {
    maven.misbehave('c-1.jar', ...Array<'corrupt'>(9).fill('corrupt'));
    await expect(fetchAll()).rejects.toMatchObject({ code: 'NEO4J_FETCH_FAILED', message: expect.stringMatching(/c-1\.jar could not be fetched: its SHA-256 .* HTTPS_PROXY.* DEMARCHE_MAVEN/) });
    expect(existsSync(path.join(cache, nameCacheFolder(maven.lock), 'c-1.jar'))).toBe(false);
  });

  it('gives up at once where asking again cannot help', async () => {
    maven.misbehave('c-1.jar', 404);
    await expect(fetchAll()).rejects.toMatchObject({ code: 'NEO4J_FETCH_FAILED', message: expect.stringContaining('c-1.jar answered 404') });
    await expectWhole(await fetchAll());
  });

  it('says so when nobody answers at the address', async () => {
    await expect(fetchAll(undefined, null, 'http://127.0.0.1:9/maven2')).rejects.toMatchObject({ code: 'NEO4J_FETCH_FAILED' });
  });

  it('fetches again a cached file that was damaged, cut short or removed', async () => {
    const folder = await fetchAll();
    const damaged = path.join(folder, 'b-1.jar');
    await writeFile(damaged, Buffer.alloc(300_000));
    await utimes(damaged, new Date(), new Date());
    await writeFile(path.join(folder, 'c-1.jar'), 'short');
    await rm(path.join(folder, 'd-1.jar'));
    await expectWhole(await fetchAll());
    expect(maven.requests.slice(8).toSorted()).toEqual(['b-1.jar', 'c-1.jar', 'd-1.jar']);
    expect(messages).toContain('Checking the files of Neo4j 5.26.30');
  });

  it('checks all files, and fetches none, where the note of the last check is gone', async () => {
    const folder = await fetchAll();
    await rm(path.join(folder, 'verified.json'));
    await fetchAll();
    expect(maven.requests).toHaveLength(8);
    expect(Object.keys(JSON.parse(await readFile(path.join(folder, 'verified.json'), 'utf8')))).toHaveLength(8);
  });

  it('ends at once when it is told to, and goes on the next time', async () => {
    const stop = new AbortController();
    maven.misbehave('a-1.jar', 'cut', 503, 503, 503);
    const fetching = fetchAll(stop.signal);
    stop.abort(new Error('Interrupted.'));
    await expect(fetching).rejects.toThrow('Interrupted.');
    await expectWhole(await fetchAll());
  });

  it('waits for another process that fetches, and takes what it fetched', async () => {
    const [one, two] = await Promise.all([fetchAll(), fetchAll()]);
    expect(one).toBe(two);
    expect(maven.requests).toHaveLength(8);
  });

  it('goes through the proxy of the settings', async () => {
    const proxied = fetchAll(undefined, 'http://127.0.0.1:9');
    await expect(proxied).rejects.toMatchObject({ code: 'NEO4J_FETCH_FAILED' });
    expect(maven.requests).toEqual([]);
  });
});

async function writePart(name: string, bytes: Buffer): Promise<void> {
  const folder = await fetchAll();
  await rm(path.join(folder, name));
  await writeFile(path.join(folder, `${name}.part`), bytes);
  maven.requests.length = 0;
}

async function writeFirstBytes(name: string, count: number): Promise<void> {
  const folder = await fetchAll();
  await writePart(name, (await readFile(path.join(folder, name))).subarray(0, count));
}
