import { Kind, parse, print, validate, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Pool } from '../../tests/conformance/generator/pool.js';
import { drawOperation } from '../../tests/conformance/generator/random-operation.js';
import { makeRandom } from '../../tests/conformance/generator/random.js';

/** An operation whose estimate is held against what it really costs. */
export interface CostlyOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The sizes of pages grow by one of these, since those of the conformance tests are small. */
const FACTORS = [1, 1, 5, 15];
const MOST: Readonly<Record<string, number>> = { first: 20, limit: 1000 };

/** Draws operations from the generator of the conformance tests, on the ids of a large graph, with pages of any size. The same seed draws the same. */
export function* drawOperations(schema: GraphQLSchema, pool: Pool, seed: number): Generator<CostlyOperation> {
  const random = makeRandom(seed);
  for (;;) {
    const { document, variables } = drawOperation(schema, pool, random);
    const factor = random.pick(FACTORS);
    const grown = visit(document, {
      Argument: (argument) => {
        const most = MOST[argument.name.value];
        if (most === undefined || argument.value.kind !== Kind.INT) return undefined;
        return { ...argument, value: { ...argument.value, value: String(Math.min(most, Number(argument.value.value) * factor)) } };
      },
    });
    if (validate(schema, grown).length === 0) yield { text: print(grown), document: grown, variables };
  }
}

/** Questions that look at most of the graph, or at all that hangs on its largest thing: what the drawn ones might miss. */
export function listHard(hub: string, other: string): readonly CostlyOperation[] {
  const filters = [
    'voices: [AUTHOR_OPINION]',
    'between: { from: "2010-01-01", to: "2010-03-01" }',
    'minCertainty: STATED',
    'saidBy: ["HUB"]',
  ];
  const rare = 'polarity: NEGATED, modalities: [CONDITIONAL], voices: [AUTHOR_OPINION], agentStatus: [NONE]';
  return [
    ...[...filters, rare, 'participants: ["HUB"]', 'relations: [URGED, DEMANDED]'].flatMap((filter) => [
      `{ claims(filter: { ${filter} }) { nodes { id } } }`,
      `{ claims(filter: { ${filter} }) { totalCount } }`,
    ]),
    ...[...filters, 'types: [URGED, DEMANDED]', 'from: ["HUB"]', 'includeInferred: false'].flatMap((filter) => [
      `{ relations(filter: { ${filter} }) { nodes { id } } }`,
      `{ relations(filter: { ${filter} }) { totalCount } }`,
    ]),
    ...['YEAR', 'DOCUMENT', 'RELATION'].map((by) => `{ claimCounts(by: ${by}) { key count } }`),
    '{ relations(rollUp: true, filter: { from: ["HUB"] }) { nodes { id } } }',
    '{ actor(id: "HUB") { relations(rollUp: true) { nodes { id } } demandsFaced(rollUp: true) { id } } }',
    '{ actor(id: "HUB") { claims { totalCount nodes { id statement } } relations { totalCount } relationCounts { count } } }',
    '{ demands(status: [REFUSED]) { totalCount nodes { id opportunities { id } } } }',
    '{ opportunities(first: 50) { nodes { id demands(first: 3) { id status } } } }',
    '{ search(text: "the") { totalCount nodes { id name } } }',
    '{ search(text: "trade union", first: 100) { nodes { id name } } }',
    '{ paths(from: "HUB", to: "OTHER", maxLength: 6) { length things { id } } }',
    ...[1, 2, 3].map(
      (depth) =>
        `{ neighbourhood(of: ["HUB"], depth: ${String(depth)}, limit: 1000) { things { id name } links { id label } openEnds { id } } }`,
    ),
    '{ neighbourhood(of: ["OTHER"], depth: 3, limit: 1000) { things { id name } links { id label } openEnds { id } } }',
  ].map((template) => {
    const text = template.replaceAll('HUB', hub).replaceAll('OTHER', other);
    return { text, document: parse(text), variables: {} };
  });
}
