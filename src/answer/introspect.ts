import { Kind, executeSync } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Field, Plan } from '../plan/plan.js';

interface Asked {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Fills in what is asked of the schema itself (`__schema`, `__type`), by graphql-js; their keys are there already, in the order of the document. */
export function introspect(
  schema: GraphQLSchema,
  question: Asked,
  plan: Plan,
  data: Record<string, unknown>,
): { data: Record<string, unknown>; errors: readonly GraphQLError[] } {
  return { data, errors: fillIn(schema, question, plan, plan.fields, data) };
}

/** Fills in one object of the type Query; below `asOf` there is another. */
function fillIn(
  schema: GraphQLSchema,
  question: Asked,
  plan: Plan,
  fields: readonly Field[],
  data: Record<string, unknown>,
): readonly GraphQLError[] {
  const below = fields.flatMap((field) => {
    const inner = data[field.key];
    return field.kind === 'embedded' && isObject(inner) ? fillIn(schema, question, plan, field.fields, inner) : [];
  });
  const selections = fields.flatMap((field) => (field.kind === 'introspection' ? field.nodes : []));
  if (selections.length === 0) return below;
  const operation = { ...plan.operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const fragments = question.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const answer = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues: question.variables ?? {},
  });
  for (const field of fields) if (field.kind === 'introspection') data[field.key] = answer.data?.[field.key] ?? null;
  return [...below, ...(answer.errors ?? [])];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
