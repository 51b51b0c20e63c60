import type { BenchOperation } from '../operation.js';
import { ACTOR } from './q01-actor.js';
import { DEEDS } from './q02-deeds.js';
import { TWO_STEPS } from './q03-two-steps.js';
import { VERB } from './q04-verb.js';
import { SHORTEST_WAY } from './q05-shortest-way.js';
import { SEARCH } from './q06-search.js';
import { NEIGHBOURHOOD } from './q07-neighbourhood.js';
import { FILTERED } from './q08-filtered.js';
import { TYPING_ERROR } from './q09-typing-error.js';
import { DASHBOARD } from './q10-dashboard.js';
import { WAYS } from './q11-ways.js';
import { COUNT } from './q12-count.js';

/** Every question of the bench, in the order of the table. */
export const OPERATIONS: readonly BenchOperation[] = Object.freeze([
  ACTOR,
  DEEDS,
  TWO_STEPS,
  VERB,
  SHORTEST_WAY,
  SEARCH,
  NEIGHBOURHOOD,
  FILTERED,
  TYPING_ERROR,
  DASHBOARD,
  WAYS,
  COUNT,
]);
