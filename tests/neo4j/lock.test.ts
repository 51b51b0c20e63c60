import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameCacheFolder, readLock } from '../../src/neo4j/lock.js';
import type { LockedFile } from '../../src/neo4j/lock.js';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'demarche-lock-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const good: LockedFile = { path: 'org/a/a/1/a-1.jar', size: 5, sha256: '0'.repeat(64) };

async function write(...files: LockedFile[]): Promise<string> {
  const file = path.join(folder, 'lock.json');
  await writeFile(file, JSON.stringify({ version: '5.26.30', mainClass: 'a.Main', files }));
  return file;
}

describe('the lock of Neo4j', () => {
  it('names Neo4j 5.26, its main class and every file with size and hash', () => {
    const lock = readLock();
    expect(lock.version).toMatch(/^5\.26\.\d+$/);
    expect(lock.mainClass).toMatch(/^org\.neo4j\.server\.\w+$/);
    expect(lock.files.length).toBeGreaterThan(200);
    expect(lock.files.map((file) => file.path)).toContain(`org/neo4j/neo4j/${lock.version}/neo4j-${lock.version}.jar`);
  });

  it.each([
    ['that leaves the folder', { ...good, path: '../../a/a-1.jar' }],
    ['with an absolute path', { ...good, path: '/a/a-1.jar' }],
    ['without a size', { ...good, size: 0 }],
    ['with half a hash', { ...good, sha256: '00' }],
  ])('is refused with a file %s', async (_what, file) => {
    const lock = await write(file);
    expect(() => readLock(lock)).toThrow(/not a path, size and SHA-256/);
  });

  it('is refused with two files of one name, which would be one file in the cache', async () => {
    const lock = await write(good, { ...good, path: 'org/b/a/1/a-1.jar' });
    expect(() => readLock(lock)).toThrow(/two files of one name/);
  });

  it('has a folder in the cache that no other lock has', async () => {
    const one = readLock(await write(good));
    const other = readLock(await write({ ...good, sha256: '1'.repeat(64) }));
    expect(nameCacheFolder(one)).toMatch(/^neo4j-5\.26\.30-[0-9a-f]{8}$/);
    expect(nameCacheFolder(one)).not.toBe(nameCacheFolder(other));
  });
});
