import { readdirSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  getNullableType,
  parse,
} from 'graphql';
import type { GraphQLArgument, GraphQLInputType, GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import { connect } from '../../src/run/connect.js';
import type { Database } from '../../src/run/database.js';

const model = loadModel({ schema: 'schema', cypher: 'cypher' });
let database: Database;
beforeAll(() => {
  database = connect(inject('neo4j'));
});
afterAll(() => database.close());

const engine = createEngine(model, { read: () => Promise.reject(new Error('nothing is run here')) }, { cursorKey: 'test-cursor-key' });
const roots = readdirSync('cypher/fields')
  .map((file) => file.replace('.cypher', ''))
  .filter((name) => name.startsWith('Query.'));

describe('every statement that a file can become is accepted by Neo4j', () => {
  it.each([
    ...roots,
    ...['relations', 'claims', 'relationCounts'].map((name) => `Thing.${name}`),
    'Actor.demandsMade',
    'Actor.demandsFaced',
    'Document.claims',
  ])('%s, without options and with each', async (name) => {
    const texts = new Set(
      listQueries(name)
        .map((query) => engine.explain({ document: parse(query) }))
        .map(({ cypher, parameters }) => JSON.stringify([cypher, Object.fromEntries(Object.keys(parameters).map((key) => [key, null]))])),
    );
    for (const text of texts) {
      const [cypher, parameters] = JSON.parse(text) as [string, Record<string, null>];
      await expect(
        database.read({ text: `EXPLAIN ${cypher}`, parameters }, { timeoutMs: 30_000 }).then(
          () => 'accepted',
          (error: unknown) => `${String((error as Error).cause)}\n${cypher}`,
        ),
      ).resolves.toBe('accepted');
    }
  });
});

/** One query with the required arguments alone, and one for each value or presence of each other argument. */
function listQueries(name: string): string[] {
  const [typeName = '', fieldName = ''] = name.split('.');
  const type = model.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(name);
  const field = type.getFields()[fieldName];
  if (!field) throw new Error(name);
  const required = field.args.filter((argument) => argument.type.toString().endsWith('!'));
  const given = required.map((argument) => `${argument.name}: ${sample(argument.type)}`);
  const options = field.args.filter((argument) => !required.includes(argument) && argument.name !== 'after').flatMap(listOptions);
  return [
    [],
    ...options.map((option) => [option]),
    options
      .filter((option) => option.startsWith('filter') && option.includes('types'))
      .concat(options.filter((option) => option.startsWith('rollUp: true'))),
  ].map((chosen) => place(typeName, `${fieldName}${wrap([...given, ...chosen])}${select(getNamedType(field.type) as GraphQLObjectType)}`));
}

function listOptions(argument: GraphQLArgument): string[] {
  const named = getNamedType(argument.type);
  if (isEnumType(named) && !isListType(getNullableType(argument.type)))
    return named.getValues().map((value) => `${argument.name}: ${value.name}`);
  if (named.name === 'Boolean') return [`${argument.name}: true`, `${argument.name}: false`];
  if (argument.name === 'depth') return ['depth: 0', 'depth: 1', 'depth: 2', 'depth: 3'];
  if (argument.name === 'maxLength') return [1, 2, 3, 4, 5, 6].map((length) => `maxLength: ${String(length)}`);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).map((field) => `${argument.name}: { ${field.name}: ${sample(field.type)} }`);
  return [`${argument.name}: ${sample(argument.type)}`];
}

function sample(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sample(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? '';
  if (isInputObjectType(nullable)) return '{ from: "2017-01-01", to: "2017-12-31" }';
  return { Int: '5', Boolean: 'true', Date: '"2017-01-01"' }[String(nullable)] ?? '"some-id"';
}

function select(type: GraphQLObjectType): string {
  if (isLeafType(type)) return '';
  if (type.name.endsWith('Connection')) return ' { totalCount edges { cursor node { __typename } } }';
  const plain =
    'getFields' in type
      ? Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
      : [];
  const nested = type.name === 'Path' || type.name === 'Subgraph' ? ' things { id } links { id label }' : '';
  return ` { __typename ${plain.map((field) => field.name).join(' ')}${nested} }`;
}

function place(type: string, selection: string): string {
  if (type === 'Query') return `{ ${selection} }`;
  return type === 'Document' ? `{ document(id: "d") { ${selection} } }` : `{ node(id: "a") { ... on ${type} { ${selection} } } }`;
}

function wrap(list: string[]): string {
  return list.length > 0 ? `(${[...new Map(list.map((each) => [each.split(':')[0], each])).values()].join(', ')})` : '';
}
