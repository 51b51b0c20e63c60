import type { Model } from '../../model/model.js';
import type { Needs } from '../derive.js';

/** The registry of verbs, as the API shows it. Needs nothing. */
export function listRelationTypes(_needs: Needs, model: Model): readonly Record<string, unknown>[] {
  return model.relationTypes.map((type) => ({
    ...type,
    type: type.name,
    label: type.base,
    pastLabel: type.past,
    inverseLabel: type.inverse,
  }));
}
