import type { DemandsQuery } from './gen/graphql.js';

/** A demand as a list of demands has it. */
export type DemandListed = DemandsQuery['demands']['nodes'][number];
