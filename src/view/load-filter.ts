import type { ClaimFilter, RelationFilter } from './gen/graphql.js';
import type { ViewFilter } from './view.js';

/** Links at most in one answer of the operation Subgraph: with what it asks of each, more would cost more than the API allows. */
export const MOST_LINKS = 600;

/**
 * The filter of a view as the API takes it for links; null where it lets everything through.
 * Kinds of links go into `through`, and modalities are left to `passesFilter`, since the API does not filter links by them.
 */
export function askForLinks(filter: ViewFilter): RelationFilter | null {
  const { types, inferred } = filter;
  return orNull<RelationFilter>({ ...listed('types', types), ...askForSaying(filter), ...(inferred ? {} : { includeInferred: false }) });
}

/** The filter of a view as the API takes it for claims; null where it lets everything through. */
export function askForClaims(filter: ViewFilter): ClaimFilter | null {
  const { types, modalities } = filter;
  return orNull<ClaimFilter>({ ...listed('relations', types), ...listed('modalities', modalities), ...askForSaying(filter) });
}

function askForSaying({ voices, documents, saidBy, minCertainty, from, to }: ViewFilter) {
  return {
    ...listed('voices', voices),
    ...listed('documents', documents),
    ...listed('saidBy', saidBy),
    ...(minCertainty === null ? {} : { minCertainty }),
    ...(from === null && to === null ? {} : { between: { from, to } }),
  };
}

function listed<K extends string, T>(name: K, values: readonly T[]): { readonly [name in K]?: readonly T[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { readonly [name in K]: readonly T[] });
}

function orNull<T extends object>(filter: T): T | null {
  return Object.keys(filter).length === 0 ? null : filter;
}
