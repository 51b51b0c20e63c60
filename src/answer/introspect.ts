import { Kind, executeSync } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Plan } from '../plan/plan.js';

/** Fills in what is asked of the schema itself (`__schema`, `__type`), by graphql-js; the other fields stay as they are, in the order of the document. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  plan: Plan,
  data: Record<string, unknown>,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const asked = plan.fields.filter((field) => field.kind === 'introspection');
  if (asked.length === 0) return data;
  const selections = plan.fields.flatMap((field) => (field.kind === 'introspection' ? field.nodes : []));
  const operation = { ...plan.operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const answer = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues: variables,
  });
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, answer.data && key in answer.data ? answer.data[key] : value]),
  );
}
