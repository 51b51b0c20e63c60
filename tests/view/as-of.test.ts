import { readFileSync } from 'node:fs';
import { Kind, parse, print } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { askAsOf, wrapDocument, wrapInAsOf } from '../../src/view/as-of.js';
import type { Ask } from '../../src/view/ask.js';
import * as views from '../../src/view/gen/graphql.js';
import * as data from '../../src/server/data/gen/graphql.js';
import * as explorer from '../../web/explorer/gen/graphql.js';

/** All typed documents that pages and the server ask. */
const DOCUMENTS = [views, data, explorer].flatMap((module) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Document'))
    .map(([name, document]) => [name, String(document)] as const),
);

/** The same by graphql-js: the root selection below `asOf`, and the day among the variables. */
function wrapByAst(source: string): DocumentNode {
  const document = parse(source);
  const asOf = (selectionSet: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: [
      {
        kind: Kind.FIELD,
        name: { kind: Kind.NAME, value: 'asOf' },
        arguments: [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'said' },
            value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'said' } },
          },
        ],
        selectionSet,
      },
    ],
  });
  const day = parse('query ($said: Date!) { x }').definitions[0] as OperationDefinitionNode;
  const extend = (operation: OperationDefinitionNode): OperationDefinitionNode => ({
    ...operation,
    variableDefinitions: [...(day.variableDefinitions ?? []), ...(operation.variableDefinitions ?? [])],
    selectionSet: asOf(operation.selectionSet),
  });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? extend(definition) : (definition as FragmentDefinitionNode),
  );
  return { ...document, definitions };
}

describe('an operation below asOf', () => {
  it('is found in all that pages and the server ask', () => expect(DOCUMENTS.length).toBeGreaterThan(35));

  it.each(DOCUMENTS)('is what graphql-js makes of %s', (_, source) => {
    expect(source).not.toMatch(/\$said\b/);
    expect(print(parse(wrapInAsOf(source)))).toBe(print(wrapByAst(source)));
  });

  it.each([
    'query A { a }',
    'query A($x: I = {y: "}"}) { a(x: $x, t: "){ \\" (") { b } }',
    'query A { a(t: """ } " ( """) } fragment F on Query { c }',
    'fragment F on Query { c }\nquery A($b: [Int!]! = [1]) @live { ...F d }',
    readFileSync('web/playground/welcome.graphql', 'utf8').replace(/^#.*$/gm, ''),
  ])('reads brackets as graphql-js does: %s', (source) => {
    if (!/query\s+\w/.test(source)) expect(() => wrapInAsOf(source)).toThrow('named query');
    else expect(print(parse(wrapInAsOf(source)))).toBe(print(wrapByAst(source)));
  });

  it.each(['{ a }', 'query A { a', ''])('is refused for %s', (source) => expect(() => wrapInAsOf(source)).toThrow());
});

describe('asking as of a day', () => {
  const asked: { text: string; variables: unknown }[] = [];
  const ask: Ask = async (document, variables) => {
    asked.push({ text: document.toString(), variables });
    return { asOf: { node: 1 } } as never;
  };
  const document = { toString: () => 'query Known($id: ID!) { node(id: $id) { id } }' };

  it('gives the day along, and the answer as if it had not', async () => {
    expect(await askAsOf(ask, '2017-11-28')(document, { id: 'a' })).toEqual({ node: 1 });
    expect(asked.pop()).toEqual({ text: wrapInAsOf(document.toString()), variables: { id: 'a', said: '2017-11-28' } });
  });

  it('asks as it is where there is no day', () => {
    expect(askAsOf(ask, null)).toBe(ask);
    expect(askAsOf(ask, undefined)).toBe(ask);
  });

  it('makes one document of one, so that answers can be kept by it', () => expect(wrapDocument(document)).toBe(wrapDocument(document)));
});
