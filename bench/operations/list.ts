import type { BenchOperation } from '../operation.js';
import { ACTOR } from './q01-actor.js';
import { DEEDS } from './q02-deeds.js';
import { TWO_STEPS } from './q03-two-steps.js';
import { VERB } from './q04-verb.js';

/** Every question of the bench, in the order of the table. */
export const OPERATIONS: readonly BenchOperation[] = Object.freeze([ACTOR, DEEDS, TWO_STEPS, VERB]);
