import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJava } from '../../src/neo4j/find-java.js';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'demarche-java-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function pretend(name: string, version: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\necho "    java.home = ${folder}/home of ${version}" >&2\necho "    java.version = ${version}" >&2\n`);
  await chmod(file, 0o755);
  return file;
}

describe('findJava', () => {
  it('takes the Java that the settings name', async () => {
    expect(await findJava(await pretend('new', '21.0.2'))).toBe(path.join(folder, 'home of 21.0.2', 'bin', 'java'));
  });

  it('takes the one on the PATH where the named one is too old, or not there', async () => {
    const known = await findJava(null);
    expect(await findJava(await pretend('old', '11.0.1'))).toBe(known);
    expect(await findJava(path.join(folder, 'absent'))).toBe(known);
  });

  it('says what it found and how to install one where none will do', async () => {
    const PATH = process.env['PATH'];
    process.env['PATH'] = folder;
    await pretend('java', '1.8.0_402');
    try {
      await expect(findJava(path.join(folder, 'absent'))).rejects.toMatchObject({
        code: 'NEO4J_JAVA_MISSING',
        message: expect.stringMatching(/Java 17 or newer .*absent: not a Java, or not there; java: Java 1\.8\.0_402, too old[^]*JAVA_HOME/),
      });
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});
