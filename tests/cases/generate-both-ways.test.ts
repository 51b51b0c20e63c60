import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/cases/check-graph.js';
import { IMPORT_ARGUMENTS, writeCsv } from '../../src/cases/generate/csv/write-csv.js';
import { generateGraph } from '../../src/cases/generate/generate-graph.js';
import { loadCase } from '../../src/cases/load-case.js';
import { readGenerated } from '../../src/cases/load/mark-collection.js';
import { storeParts } from '../../src/cases/load/store-parts.js';
import { setupDatabase } from '../../src/cases/setup-database.js';
import { importNeo4j } from '../../src/neo4j/import.js';
import { startNeo4j } from '../../src/neo4j/manage.js';
import { connect } from '../../src/run/connect.js';
import type { Database } from '../../src/run/database.js';
import { openEmptyDatabase, readWholeGraph } from './support/test-database.js';
import { readTestModel } from './support/test-model.js';

const model = readTestModel();
const graph = generateGraph({ actors: 200, claims: 300, seed: 3 }, model.relationTypes);
const SMALL_CASE = 'tests/cases/fixtures/small';

let online: Database;
let home: string;
beforeAll(async () => {
  online = await openEmptyDatabase();
  home = await mkdtemp(path.join(tmpdir(), 'demarche-generate-'));
});
afterAll(async () => {
  await online.close();
  await rm(home, { recursive: true, force: true });
});

async function readMark(): Promise<unknown[] | undefined> {
  const rows = await online.read({ text: 'MATCH (c:Collection) RETURN c.revision, c.unfinished, c.generated', parameters: {} });
  return rows[0];
}

describe('storing a generated graph', { timeout: 120_000 }, () => {
  it('refuses to put it in the place of case files, until it is told to', async () => {
    await loadCase(SMALL_CASE, online, model);
    const before = await readWholeGraph(online);
    await expect(storeParts(online, graph)).rejects.toMatchObject({ code: 'REMOVAL_NOT_ALLOWED' });
    expect(await readWholeGraph(online)).toEqual(before);
    const stored = await storeParts(online, graph, { allowRemoval: true });
    expect(stored).toMatchObject({ wrote: true });
    expect(stored.removed).toBeGreaterThan(0);
    expect(await readMark()).toEqual([graph.revision, false, graph.description]);
    expect(await checkGraph(online, null, model)).toEqual([]);
  });

  it('writes nothing the second time', async () => {
    expect(await storeParts(online, graph)).toEqual({ nodes: 0, relationships: 0, wrote: false, removed: 0 });
  });

  it('leaves it marked unfinished where it is cut off, and makes it whole the next time', async () => {
    const other = generateGraph({ actors: 200, claims: 300, seed: 4 }, model.relationTypes);
    const cut = new AbortController();
    const onProgress = (nodes: number): void => {
      if (nodes > 300) cut.abort(new Error('cut off'));
    };
    await expect(storeParts(online, other, { signal: cut.signal, onProgress })).rejects.toThrow('cut off');
    expect(await readMark()).toEqual([other.revision, true, other.description]);
    expect(await checkGraph(online, null, model)).toContainEqual(expect.objectContaining({ check: 'unfinished-load' }));
    await storeParts(online, graph);
    expect(await checkGraph(online, null, model)).toEqual([]);
  });

  it('is the graph that its tables make', async () => {
    const folder = path.join(home, 'tables');
    const written = writeCsv(graph, folder);
    await importNeo4j(folder, { home });
    const managed = await startNeo4j({ home, memory: { heap: 512, pageCache: 64 } });
    const offline = connect(managed);
    try {
      expect(await setupDatabase(offline, model)).toBeGreaterThan(0);
      const imported = await readWholeGraph(offline);
      expect(imported).toHaveLength(written.nodes + written.relationships);
      expect(imported).toEqual(await readWholeGraph(online));
      expect(await readGenerated(offline)).toBe(graph.description);
      expect(await checkGraph(offline, null, model)).toEqual([]);
    } finally {
      await offline.close();
      await managed.stop();
    }
    await expect(importNeo4j(folder, { home })).rejects.toMatchObject({ code: 'REMOVAL_NOT_ALLOWED' });
  });

  it('names all tables in the arguments, and takes an empty folder alone', async () => {
    const folder = path.join(home, 'tables');
    const lines = await readFile(path.join(folder, IMPORT_ARGUMENTS), 'utf8');
    for (const file of await readdir(folder)) if (file.endsWith('.csv')) expect(lines).toContain(file);
    expect(() => writeCsv(graph, folder)).toThrow('expected a new or an empty folder');
  });

  it('goes unasked when the case files are loaded again', async () => {
    expect((await loadCase(SMALL_CASE, online, model)).removed).toEqual([]);
    expect(await readGenerated(online)).toBeNull();
    expect((await loadCase(SMALL_CASE, online, model)).wrote).toBe(false);
  });
});
