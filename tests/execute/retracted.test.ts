import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

const ID = 'c25-arrested-bokaev-ayan';
let folder = '';
let opened: OpenCase;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-retracted-'));
  cpSync('data', folder, { recursive: true });
  const file = path.join(folder, 'eu-kazakhstan/claims-land-protests.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(`- id: ${ID}\n`, `- id: ${ID}\n    retracted: { on: 2026-01-31, reason: the source has withdrawn it }\n`),
  );
  // A story that rests on the claim would have to be told otherwise first: the check names its steps.
  rmSync(path.join(folder, 'eu-kazakhstan/stories.yaml'));
  opened = await openCase({ folder });
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

describe('a retracted claim', () => {
  it('is found by its id alone, with the reason and its evidence', async () => {
    const { data } = await opened.ask(
      `{ claim(id: "${ID}") { retracted { on reason } targets { thing { id } } evidence { phrase } relations { id } } node(id: "${ID}") { id __typename } }`,
    );
    expect(data).toMatchObject({
      claim: {
        retracted: { on: '2026-01-31', reason: 'the source has withdrawn it' },
        targets: [{ thing: { id: 'max-bokaev' } }, { thing: { id: 'talgat-ayan' } }],
        relations: [],
      },
      node: { id: ID, __typename: 'Claim' },
    });
  });

  it('is in no list, count, link, path, neighbourhood or number', async () => {
    const { data } = await opened.ask(
      `{ claims(filter: { relations: [ARRESTED] }) { totalCount nodes { id } } relations(filter: { types: [ARRESTED] }) { totalCount nodes { id } } node(id: "${ID}.1") { id }
         actor(id: "max-bokaev") { claims(first: 100) { nodes { id } } relations { nodes { claim { id } } } relationCounts { type } openEnds { id } }
         neighbourhood(of: ["max-bokaev"], depth: 1) { links { id } } claimCounts(by: RELATION) { key } document(id: "euobserver-eu-needs-to-press") { claims(first: 100) { nodes { id } } } statistics { claims } }`,
    );
    expect(data).toMatchObject({ claims: { totalCount: 0, nodes: [] }, relations: { totalCount: 0, nodes: [] }, node: null });
    expect(JSON.stringify(data)).not.toContain(ID);
    expect(JSON.stringify(data)).not.toContain('ARRESTED');
  });
});
