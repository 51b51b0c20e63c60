import type { Dataset } from './dataset.js';
import { CLAIM_COUNTS } from './datasets/claim-counts.js';
import { CLAIMS } from './datasets/claims.js';
import { DEMANDS } from './datasets/demands.js';
import { DOCUMENTS } from './datasets/documents.js';
import { OPPORTUNITIES } from './datasets/opportunities.js';
import { RELATIONS } from './datasets/relations.js';
import { THINGS } from './datasets/things.js';

/** Every table that is given out under `/data`. */
export const DATASETS: readonly Dataset[] = Object.freeze([
  CLAIMS,
  RELATIONS,
  CLAIM_COUNTS,
  DEMANDS,
  OPPORTUNITIES,
  THINGS,
  DOCUMENTS,
]);
