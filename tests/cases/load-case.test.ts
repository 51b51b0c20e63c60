import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { loadCase } from '../../src/cases/load-case.js';
import { setupDatabase } from '../../src/cases/setup-database.js';
import type { Database, Transaction } from '../../src/run/database.js';
import { editSmallCase, makeCaseFolder } from './support/case-folder.js';
import type { CaseFolder, Edit } from './support/case-folder.js';
import { emptyDatabase, openEmptyDatabase, readWholeGraph, writeWholeGraph } from './support/test-database.js';
import { readTestModel } from './support/test-model.js';

const model = readTestModel();
let database: Database;
let made: CaseFolder;

beforeAll(async () => {
  database = await openEmptyDatabase();
  await setupDatabase(database, model);
});
beforeEach(() => {
  made = makeCaseFolder({ 'case.yaml': editSmallCase() });
});
afterEach(async () => {
  made.remove();
  await emptyDatabase(database);
});
afterAll(() => database.close());

function edit(...edits: Edit[]): void {
  made.write({ 'case.yaml': editSmallCase(...edits) });
}

async function ask(text: string): Promise<unknown> {
  const rows = await database.read({ text, parameters: {} });
  return rows.length === 1 ? rows[0] : rows;
}

/** A database whose writes fail at the n-th statement, or do what they are told there. */
function interrupt(at: number, act: () => void): Database {
  let count = 0;
  const wrap = (transaction: Transaction): Transaction => ({
    run: async (text, parameters) => {
      count += 1;
      if (count === at) act();
      return transaction.run(text, parameters);
    },
  });
  return { ...database, write: (work, options) => database.write((transaction) => work(wrap(transaction)), options) };
}

describe('loading a case', () => {
  it('stores nodes, roles, links and days', async () => {
    const report = await loadCase(made.folder, database, model);
    expect(report).toMatchObject({ wrote: true, changed: [], removed: [], unchanged: 0 });
    expect(report.added).toHaveLength(31);
    expect(
      await ask(
        "MATCH (a {id: 'authorities'})-[r:ARRESTED]->(b {id: 'talgat'}) RETURN r.id, r.ordinal, toString(r.start), toString(r.saidOn), r.inferred, r.start IS :: DATE, r.ordinal IS :: INTEGER",
      ),
    ).toEqual(['c1-arrested.2', 2, '2016-05-01', '2017-11-28', true, true, true]);
    expect(await ask("MATCH (p:Passage {id: 'c1-arrested.p1'}) RETURN p.start, p.start IS :: INTEGER, toString(p.checkedOn)")).toEqual([
      10,
      true,
      '2026-11-24',
    ]);
    expect(await ask("MATCH (:Thing {id: 'max'})-[k:KNOWN_AS]->(a:Alias) WHERE k.order = 1 RETURN a.text, a.folded")).toEqual([
      'Макс Бокаев',
      'maks bokaev',
    ]);
    expect(await ask("MATCH (p:Place {id: 'town'}) RETURN p.latitude, p.longitude IS :: FLOAT")).toEqual([43.25, true]);
    expect(await ask('MATCH (c:Collection) RETURN c.revision, c.unfinished, c.loadedAt IS :: STRING')).toEqual([
      report.revision,
      false,
      true,
    ]);
    expect(await ask('MATCH (c:Claim) RETURN count(c), sum(CASE WHEN c:Visible THEN 1 ELSE 0 END)')).toEqual([8, 7]);
  });

  it('writes nothing the second time, and says so', async () => {
    await loadCase(made.folder, database, model);
    const before = await readWholeGraph(database);
    const untouched: Database = { ...database, write: () => Promise.reject(new Error('nothing should be written')) };
    expect(await loadCase(made.folder, untouched, model)).toMatchObject({
      wrote: false,
      added: [],
      changed: [],
      removed: [],
      unchanged: 31,
    });
    expect(await readWholeGraph(database)).toEqual(before);
  });

  it('changes what was edited alone', async () => {
    await loadCase(made.folder, database, model);
    await database.write((transaction) =>
      transaction.run("MATCH (n) WHERE n.id IN ['c1-arrested', 'c2-sentenced', 'max'] SET n.witness = true"),
    );
    edit(['reason: organising protests', 'reason: organising the protests']);
    expect(await loadCase(made.folder, database, model)).toMatchObject({ changed: ['c1-arrested'], added: [], unchanged: 30 });
    expect(await ask('MATCH (n) WHERE n.witness RETURN collect(n.id)')).toEqual([expect.arrayContaining(['c2-sentenced', 'max'])]);
    expect(await ask("MATCH (c {id: 'c1-arrested'}) RETURN c.reason, c.witness")).toEqual(['organising the protests', null]);
  });

  it.each<[string, Edit[]]>([
    ['another verb', [['relation: arrested', 'relation: imprisoned']]],
    ['another target', [['targets: [max, { thing: talgat, status: implied }]', 'targets: [max]']]],
    ['a denial', [['relation: signed', 'relation: signed\n    polarity: negated']]],
    ['a retraction', [['relation: signed', 'relation: signed\n    retracted: { on: 2026-02-02, reason: misread }']]],
    ['another kind of actor', [['id: paper, kind: media_outlet', 'id: paper, kind: ngo']]],
    ['an alias less', [['      - { text: Maks Bokayev, kind: transliteration, language: en, script: Latn }\n', '']]],
    ['another whole', [['whole: watch, organ: false', 'whole: union, organ: false']]],
    ['another day of publication', [['published: 2018-02-01', 'published: 2018-03-01']]],
    ['another part of a demand', [['part: [talgat]', 'part: [max]']]],
    ['another step of a story', [['claims: [c3-demanded, c5-will-hold]', 'claims: [c5-will-hold, c7-released]']]],
    ['another participant of what a step rests on', [['beneficiaries: [max, talgat]', 'beneficiaries: [max]']]],
  ])('makes the graph equal to the files after an edit: %s', async (_, edits) => {
    await loadCase(made.folder, database, model);
    edit(...edits);
    await loadCase(made.folder, database, model);
    expect(await readWholeGraph(database)).toEqual(writeWholeGraph(buildGraph(checkCase(made.folder, model.relationTypes).collection)));
  });

  it('writes nothing where a file has a fault', async () => {
    await loadCase(made.folder, database, model);
    const before = await readWholeGraph(database);
    edit(['relation: arrested', 'relation: arested'], ['reason: organising protests', 'reason: something else']);
    await expect(loadCase(made.folder, database, model)).rejects.toMatchObject({ code: 'CASE_INVALID' });
    expect(await readWholeGraph(database)).toEqual(before);
  });

  it('refuses to remove what was published, names it, and removes it when told to', async () => {
    await loadCase(made.folder, database, model);
    const before = await readWholeGraph(database);
    const text = editSmallCase();
    made.write({ 'case.yaml': text.slice(0, text.indexOf('opportunities:')) });
    await expect(loadCase(made.folder, database, model)).rejects.toMatchObject({
      code: 'REMOVAL_NOT_ALLOWED',
      details: { ids: ['o1-dialogue', 'st1-sentence'] },
    });
    expect(await readWholeGraph(database)).toEqual(before);
    expect(await loadCase(made.folder, database, model, { allowRemoval: true })).toMatchObject({
      removed: ['o1-dialogue', 'st1-sentence'],
    });
    expect(await ask('MATCH (n) WHERE n:Opportunity OR n:Story OR n:StoryStep RETURN count(n)')).toEqual([0]);
  });

  it('leaves the old graph where it is cut off in the middle, at whatever statement', async () => {
    await loadCase(made.folder, database, model);
    const before = await readWholeGraph(database);
    edit(['relation: arrested', 'relation: imprisoned'], ['published: 2018-02-01', 'published: 2018-03-01']);
    for (const at of [3, 6, 9, 11]) {
      const broken = interrupt(at, () => {
        throw new Error('cut off');
      });
      await expect(loadCase(made.folder, broken, model)).rejects.toThrow('cut off');
      expect(await readWholeGraph(database)).toEqual(before);
    }
  });

  it('stops when it is told to, and leaves the old graph', async () => {
    await loadCase(made.folder, database, model);
    const before = await readWholeGraph(database);
    edit(['relation: arrested', 'relation: imprisoned']);
    const stop = new AbortController();
    await expect(
      loadCase(
        made.folder,
        interrupt(5, () => stop.abort()),
        model,
        { signal: stop.signal },
      ),
    ).rejects.toThrow(/abort/i);
    expect(await readWholeGraph(database)).toEqual(before);
  });

  it('tells how far it is', async () => {
    const seen: number[] = [];
    await loadCase(made.folder, database, model, { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it('writes everything anew after a load that was left unfinished', async () => {
    await loadCase(made.folder, database, model);
    await database.write(async (transaction) => {
      await transaction.run('MATCH ()-[r:ARRESTED]->() DELETE r');
      await transaction.run('MATCH (c:Collection) SET c.unfinished = true');
    });
    expect(await loadCase(made.folder, database, model)).toMatchObject({ wrote: true, unchanged: 0 });
    expect(await ask('MATCH ()-[r:ARRESTED]->() RETURN count(r)')).toEqual([2]);
    expect(await ask('MATCH (c:Collection) RETURN c.unfinished')).toEqual([false]);
  });
});

describe('the setup of a database', () => {
  it('makes what is missing, and nothing where all is there', async () => {
    await setupDatabase(database, model);
    expect(await setupDatabase(database, model)).toBe(0);
    await database.write((transaction) => transaction.run('DROP CONSTRAINT link_arrested_id'));
    expect(await setupDatabase(database, model)).toBe(1);
  });

  it('keeps the ids of links unique', async () => {
    await loadCase(made.folder, database, model);
    const twice = database.write((transaction) =>
      transaction.run("MATCH (a {id: 'max'}), (b {id: 'talgat'}) CREATE (a)-[:ARRESTED {id: 'c1-arrested.1'}]->(b)"),
    );
    await expect(twice).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
  });
});

it('knows the small case to be without a fault', () => {
  expect(checkCase('tests/cases/fixtures/small', model.relationTypes).collection.lists.demands).toHaveLength(1);
});
