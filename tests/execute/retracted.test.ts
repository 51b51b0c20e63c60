import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

const ID = 'c25-arrested-bokaev-ayan';
const OP_ED = 'euobserver-eu-needs-to-press';
const BY_OP_ED = `documents: ["${OP_ED}"]`;
let folder = '';
let opened: OpenCase;
/** How many there are while none of them is withdrawn for this test. */
let claims = 0;

beforeAll(async () => {
  const whole = await openCase();
  const { data } = await whole.ask('{ statistics { claims } }');
  claims = (data as { statistics: { claims: number } }).statistics.claims;
  await whole.close();
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
      `{ claims(filter: { relations: [ARRESTED], ${BY_OP_ED} }) { totalCount nodes { id } } relations(filter: { types: [ARRESTED], ${BY_OP_ED} }) { totalCount nodes { id } } node(id: "${ID}.1") { id }
         actor(id: "max-bokaev") { claims(filter: { ${BY_OP_ED} }, first: 100) { nodes { id } } relations(first: 100) { nodes { claim { id } } } relationCounts(filter: { ${BY_OP_ED} }) { type } openEnds { id } }
         neighbourhood(of: ["max-bokaev"], depth: 1, limit: 1000) { links { id } } claimCounts(by: RELATION, filter: { ${BY_OP_ED} }) { key }
         document(id: "${OP_ED}") { claims(first: 100) { nodes { id relation } } } statistics { claims } }`,
    );
    expect(data).toMatchObject({ claims: { totalCount: 0, nodes: [] }, relations: { totalCount: 0, nodes: [] }, node: null });
    expect(JSON.stringify(data)).not.toContain(ID);
    expect(JSON.stringify(data)).not.toContain('ARRESTED');
    expect(data).toMatchObject({ statistics: { claims: claims - 1 } });
  });
});
