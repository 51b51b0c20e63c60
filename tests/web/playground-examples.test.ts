import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { getOperationAST, getVariableValues, parse, validate, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { readExample } from '../../web/playground/read-example.js';
import { readSchema } from './mock-schema.js';

const FOLDER = 'web/playground/examples';
const schema = readSchema();
const engine = createEngine(
  loadModel({ schema: 'schema', cypher: 'cypher' }),
  { read: () => Promise.reject(new Error('asked')) },
  { cursorKey: 'test' },
);
const examples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace(/\.graphql$/, ''))
  .map((name) =>
    readExample(name, read(`${name}.graphql`), existsSync(`${FOLDER}/${name}.variables.json`) ? read(`${name}.variables.json`) : ''),
  );

describe('the examples of the playground', () => {
  it('are many, in several groups, each with a name of its own', () => {
    const operations = examples.map(({ query }) => getOperationAST(parse(query))?.name?.value);
    expect(examples.length).toBeGreaterThanOrEqual(14);
    expect(new Set(examples.map(({ group }) => group)).size).toBe(6);
    expect(new Set(operations).size).toBe(examples.length);
    expect(operations).not.toContain(undefined);
  });

  it('have no file of variables without a query', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.variables.json'));
    expect(files.filter((file) => !existsSync(`${FOLDER}/${file.replace('.variables.json', '.graphql')}`))).toEqual([]);
  });

  it.each(examples)('$name is valid, and its variables fit', ({ query, variables }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const given = variables === '' ? {} : (JSON.parse(variables) as Record<string, unknown>);
    const defined = getOperationAST(document)?.variableDefinitions ?? [];
    expect(getVariableValues(schema, defined, given).errors ?? []).toEqual([]);
    expect(Object.keys(given).sort()).toEqual(defined.map(({ variable }) => variable.name.value).sort());
  });

  it.each(examples)('$name stays far below the limits of depth and cost', ({ query, variables }) => {
    const document = parse(query);
    const { cost } = engine.explain({ document, variables: variables === '' ? {} : (JSON.parse(variables) as Record<string, unknown>) });
    expect(measureDepth(document)).toBeLessThanOrEqual(8);
    expect(cost).toBeLessThanOrEqual(2500);
  });

  it('are greeted by a valid query', () => {
    expect(validate(schema, parse(readFileSync('web/playground/welcome.graphql', 'utf8')))).toEqual([]);
  });
});

function measureDepth(document: DocumentNode): number {
  let [depth, deepest] = [0, 0];
  const enter = (): void => {
    deepest = Math.max(deepest, ++depth);
  };
  const leave = (): void => {
    depth--;
  };
  visit(document, { Field: { enter, leave } });
  return deepest;
}

function read(file: string): string {
  return readFileSync(`${FOLDER}/${file}`, 'utf8');
}
