import { Kind, executeSync } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import type { Plan } from '../plan/plan.js';

/** Fills in what is asked of the schema itself (`__schema`, `__type`), by graphql-js; their keys are there already, in the order of the document. */
export function introspect(
  schema: GraphQLSchema,
  { document, variables }: { readonly document: DocumentNode; readonly variables?: Readonly<Record<string, unknown>> | null | undefined },
  plan: Plan,
  data: Record<string, unknown>,
): { data: Record<string, unknown>; errors: readonly GraphQLError[] } {
  const asked = plan.fields.filter((field) => field.kind === 'introspection');
  if (asked.length === 0) return { data, errors: [] };
  const selections = plan.fields.flatMap((field) => (field.kind === 'introspection' ? field.nodes : []));
  const operation = { ...plan.operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const answer = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    variableValues: variables ?? {},
  });
  for (const field of asked) data[field.key] = answer.data?.[field.key] ?? null;
  return { data, errors: answer.errors ?? [] };
}
