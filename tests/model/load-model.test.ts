import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DemarcheError } from '../../src/errors.js';
import { loadModel } from '../../src/model/load-model.js';

let folder = '';
const at = (name: string): string => path.join(folder, name);
const load = (): ReturnType<typeof loadModel> => loadModel({ schema: at('schema'), cypher: at('cypher') });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'demarche-model-'));
  for (const name of ['schema', 'cypher']) cpSync(name, at(name), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the model', () => {
  it('has the verbs of the registry, 46 and those added since, each with its labels', () => {
    const { relationTypes } = load();
    expect(relationTypes.length).toBeGreaterThanOrEqual(46);
    expect(new Set(relationTypes.map((type) => type.name)).size).toBe(relationTypes.length);
    expect(relationTypes.find((type) => type.name === 'ARRESTED')).toMatchObject({
      base: 'arrest',
      past: 'arrested',
      inverse: 'arrested by',
      cameo: '173',
    });
  });

  it('reports every fault at once, each by file and line', () => {
    writeFileSync(at('cypher/fields/Thing.nothing.cypher'), '// purpose: nothing\nRETURN this AS item\n');
    rmSync(at('cypher/fields/Thing.aliases.cypher'));
    appendFileSync(at('cypher/fields/Actor.parts.cypher'), 'MATCH (q:Actor {id: $wrong}) //? nosuch\nRETURN q AS item\n');
    const verbs = readFileSync(at('schema/relation-types.graphql'), 'utf8');
    writeFileSync(
      at('schema/relation-types.graphql'),
      verbs.replace(/enum RelationType[^{]*\{/, (start) => `${start}\n  NEWVERB`),
    );
    const message = messageOf(load);
    expect(message).toMatch(/Thing\.nothing\.cypher:1: no field Thing\.nothing/);
    expect(message).toMatch(/actors\.graphql:\d+: the field Thing\.aliases leaves its node and has no answer/);
    expect(message).toMatch(/Actor\.parts\.cypher:\d+: unknown parameter \$wrong: Actor\.parts has first/);
    expect(message).toMatch(/Actor\.parts\.cypher:\d+: unknown argument nosuch/);
    expect(message).toMatch(/relation-types\.graphql:\d+: the verb NEWVERB has no base/);
  });

  it('reports SDL that cannot be read by file and line', () => {
    appendFileSync(at('schema/query.graphql'), '\ntype Broken { a: Nowhere }\n');
    expect(messageOf(load)).toMatch(/query\.graphql:\d+: Unknown type "Nowhere"/);
    appendFileSync(at('schema/claims.graphql'), '\ntype {');
    expect(messageOf(load)).toMatch(/claims\.graphql:\d+: Syntax Error/);
  });

  it('reports a Cypher file without header, with a test that cannot be read, and without RETURN … AS item', () => {
    writeFileSync(at('cypher/fields/Actor.partOf.cypher'), 'MATCH (this)-[r:PART_OF]->(a:Actor) //? a<>b\nRETURN a\n');
    const message = messageOf(load);
    expect(message).toMatch(/Actor\.partOf\.cypher:1: expected a header line/);
    expect(message).toMatch(/Actor\.partOf\.cypher:1: expected tests such as/);
    expect(message).toMatch(/Actor\.partOf\.cypher:2: expected the last line to be RETURN … AS item/);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(DemarcheError);
    expect((error as DemarcheError).code).toBe('MODEL_INVALID');
    return (error as Error).message;
  }
  throw new Error('expected the model to be refused');
}
