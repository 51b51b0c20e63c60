import { executeSync, getNullableType, isInputObjectType } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  GraphQLArgument,
  GraphQLFieldResolver,
  GraphQLInputField,
  GraphQLObjectType,
  ResponsePath as Path,
} from 'graphql';
import type { Model } from '../../../src/model/model.js';
import type { Origin } from '../../../src/answer/derive.js';
import { CITED } from './citations.js';
import { CASES } from './case-resolvers.js';
import { CLAIMS } from './claim-resolvers.js';
import { DEMANDS } from './demand-resolvers.js';
import { DISPUTES } from './dispute-resolvers.js';
import { DERIVED_TEXTS } from './derived.js';
import type { Props, StoredGraph } from './graph.js';
import { LINKS } from './link-resolvers.js';
import { QUERY } from './query-resolvers.js';
import type { Arguments, Resolver } from './resolvers.js';
import { keepUntil } from './as-of.js';
import { makeStore } from './store.js';
import type { Store } from './store.js';
import { MERGES } from './merge-resolvers.js';
import { STORIES } from './story-resolvers.js';
import { THING } from './thing-resolvers.js';

/** Where the server of both sides would be. */
export const BASE_URL = 'https://demarche.example.org';

/** A second implementation of the API, by graphql-js over the graph in memory, written from the contract and not from the queries. */
export interface Oracle {
  answer(question: {
    readonly document: DocumentNode;
    readonly operationName?: string | undefined;
    readonly variables?: Props | undefined;
  }): ExecutionResult;
}

const RESOLVERS: Readonly<Record<string, Resolver<never>>> = {
  ...THING,
  ...CLAIMS,
  ...CASES,
  ...DEMANDS,
  ...STORIES,
  ...MERGES,
  ...DISPUTES,
  ...LINKS,
  ...QUERY,
  ...DERIVED_TEXTS,
  ...CITED,
};

export function createOracle(model: Model, graph: StoredGraph): Oracle {
  const whole = makeStore(graph);
  const origin = readOrigin(graph);
  const fieldResolver: GraphQLFieldResolver<unknown, Scopes, Props> = (source, given, scopes, info) => {
    const resolve = findResolver(info.parentType, info.fieldName);
    const args = settle(info.parentType.getFields()[info.fieldName]?.args ?? [], given);
    const root = rootOf(info.path);
    if (info.parentType.name === 'Query' && info.fieldName === 'asOf') {
      scopes.set(root, makeStore(keepUntil(graph, String(given['said']))));
      return {};
    }
    const store = scopes.get(root) ?? whole;
    return resolve
      ? resolve(source as never, { store, model, args: args as object as Arguments, info, origin })
      : readProperty(source, info.fieldName);
  };
  return {
    answer: ({ document, operationName, variables }) =>
      executeSync({
        schema: model.schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        fieldResolver,
        contextValue: new Map() satisfies Scopes,
        typeResolver: (value) => String((value as { props: Props }).props['typename']),
      }),
  };
}

function readOrigin({ nodes }: StoredGraph): Origin {
  const { revision, loadedAt, cases } = nodes.find(({ id }) => id === 'collection')?.props ?? {};
  return { revision: String(revision), loadedAt: String(loadedAt), cases: (cases ?? []) as readonly string[], baseUrl: BASE_URL };
}

/** The graph as it was public on a day, by the key of the field at the root that asks for it. */
type Scopes = Map<string, Store>;

function rootOf(path: Path): string {
  return path.prev === undefined ? String(path.key) : rootOf(path.prev);
}

function findResolver(type: GraphQLObjectType, field: string): Resolver<never> | undefined {
  const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
  return names.map((name) => RESOLVERS[`${name}.${field}`]).find((resolve) => resolve !== undefined);
}

/** A field without a resolver is the property of that name, of the node or link or of a plain object. */
function readProperty(source: unknown, name: string): unknown {
  const { props = source } = (source ?? {}) as { props?: unknown };
  return (props as Props | undefined)?.[name] ?? null;
}

/** Null means the same as nothing: where there is a default, the default. */
function settle(definitions: readonly (GraphQLArgument | GraphQLInputField)[], given: Props): Props {
  const entries = definitions.flatMap((definition) => {
    const value = given[definition.name] ?? definition.defaultValue ?? null;
    const type = getNullableType(definition.type);
    if (value === null) return [];
    return [[definition.name, isInputObjectType(type) ? settle(Object.values(type.getFields()), value as Props) : value] as const];
  });
  return Object.fromEntries(entries);
}
