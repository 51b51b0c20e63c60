import { describeParameter } from '../parameters/describe-parameter.js';
import type { ParameterDescription } from '../parameters/describe-parameter.js';
import type { SavedQuery } from './saved-query.js';

/** What `/queries` says of each. */
export type QueryDescription =
  | {
      readonly name: string;
      readonly title: string;
      readonly description: string;
      readonly address: string;
      readonly parameters: readonly ParameterDescription[];
    }
  | { readonly name: string; readonly faults: readonly string[] };

/** Describes the saved queries: what they tell, and what their addresses take. */
export function describeQueries(queries: readonly SavedQuery[]): readonly QueryDescription[] {
  return queries.map((query) => {
    if (query.kind === 'faulty') return { name: query.name, faults: query.faults };
    const { name, title, description, parameters } = query;
    return { name, title, description, address: `/queries/${name}`, parameters: parameters.map(describeParameter) };
  });
}
