import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { Kind } from 'graphql';
import type { Model } from '../model/model.js';
import { planFields, planFieldsByType } from './plan-fields.js';
import type { Plan } from './plan.js';
import type { Planning } from './planning.js';
import { makeRow } from './row-builder.js';

/**
 * Plans one operation of a valid document: which columns its one statement returns and how the answer is made from them.
 * @param variables coerced values; only those behind @include and @skip matter here
 */
export function planOperation(
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Plan {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const planning: Planning = {
    model,
    schema: model.schema,
    fragments,
    variables,
    asOf: null,
    instances: [],
    asked: { origin: false },
    planFields,
    planFieldsByType,
  };
  const row = makeRow(['Query']);
  const query = model.schema.getQueryType();
  if (!query) throw new Error('the schema has no Query');
  const fields = planFields(planning, row, query, [operation.selectionSet]);
  return Object.freeze({ operation, instances: planning.instances, row, fields, origin: planning.asked.origin });
}
