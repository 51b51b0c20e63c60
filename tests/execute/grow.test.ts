import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/load-model.js';
import { openCase } from '../support/open-case.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const edit = (name: string, change: (text: string) => string): void => {
  writeFileSync(at(name), change(readFileSync(at(name), 'utf8')));
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-grow-'));
  for (const name of ['schema', 'cypher', 'data']) cpSync(name, at(name), { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the house grows', () => {
  it('by a verb: one value of the enum and nothing else', async () => {
    edit('schema/relation-types.graphql', (text) =>
      text.replace(
        /enum RelationType[^{]*\{/,
        (start) =>
          `${start}\n  "Went to see somebody in prison."\n  VISITED_IN_PRISON @relation(base: "visit in prison", past: "visited in prison", inverse: "visited in prison by", group: "Liberty and justice")\n`,
      ),
    );
    writeFileSync(
      at('data/eu-kazakhstan/claims-grown.yaml'),
      `claims:
  - id: grown-visit
    document: euobserver-eu-needs-to-press
    relation: visited_in_prison
    agents: [human-rights-watch]
    targets: [max-bokaev]
    agentStatus: stated
    targetStatus: stated
    date: 2017-03
    voice: author_fact
    certainty: stated
    passage: { paragraph: 2, start: 16, end: 61, sha256: ${'a'.repeat(64)}, phrase: press for Kazakhstan reforms }
`,
    );
    const opened = await openCase({ folder: at('data'), model: loadModel({ schema: at('schema'), cypher: at('cypher') }) });
    const { data } = await opened.ask(
      '{ actor(id: "max-bokaev") { relations(filter: { types: [VISITED_IN_PRISON] }) { nodes { id label inverseLabel from { id } claim { statement } } } } relationTypes { type } }',
    );
    await opened.close();
    expect(data?.['actor']).toEqual({
      relations: {
        nodes: [
          {
            id: 'grown-visit.1',
            label: 'visited in prison',
            inverseLabel: 'visited in prison by',
            from: { id: 'human-rights-watch' },
            claim: { statement: 'Human Rights Watch visited in prison Max Bokaev, March 2017.' },
          },
        ],
      },
    });
    const verbs = readFileSync('schema/relation-types.graphql', 'utf8').match(/@relation\(/g) ?? [];
    expect(data?.['relationTypes']).toHaveLength(verbs.length + 1);
  });

  it('by a field that leaves its node: one line of SDL and one Cypher file', async () => {
    edit('schema/claims.graphql', (text) =>
      text.replace(
        'type Claim implements Node {',
        'type Claim implements Node {\n  "Other claims from the same paragraph." \n  besides(first: Int = 5 @limit(max: 20)): [Claim!]! @size(typical: 3)',
      ),
    );
    writeFileSync(
      at('cypher/fields/Claim.besides.cypher'),
      `// purpose: other claims whose evidence stands in the same paragraph
// parameters: first
MATCH (this)-[:EVIDENCE]->(p:Passage) WHERE visible(p)
MATCH (q:Passage {documentId: p.documentId, paragraph: p.paragraph})<-[:EVIDENCE]-(c:Visible) WHERE visible(q) AND visible(c) AND c <> this
WITH DISTINCT c ORDER BY c.id LIMIT $first
RETURN c AS item
`,
    );
    const opened = await openCase({ model: loadModel({ schema: at('schema'), cypher: at('cypher') }) });
    const { data } = await opened.ask('{ claim(id: "c26-banned-bokaev-ayan") { besides(first: 1) { id relation } all: besides { id } } }');
    await opened.close();
    expect(data?.['claim']).toMatchObject({ besides: [{ id: 'c26-characterized-trial' }] });
    expect((data?.['claim'] as { all: unknown[] }).all.length).toBeGreaterThan(1);
  });
});
