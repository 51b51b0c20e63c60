import type { Model, RelationType } from '../../model/model.js';

const indexes = new WeakMap<Model, Map<string, RelationType>>();

/** Finds a verb of the registry by its name in capitals. */
export function findVerb(model: Model, name: unknown): RelationType {
  const index = indexes.get(model) ?? new Map(model.relationTypes.map((type) => [type.name, type]));
  indexes.set(model, index);
  const verb = index.get(String(name));
  if (!verb) throw new Error(`the registry has no verb ${String(name)}`);
  return verb;
}
