import type { Derive } from './derive.js';
import { CITATIONS } from './derived/citation/cite.js';
import { labelCount } from './derived/claim-count-label.js';
import { makeStatementText } from './derived/claim-statement.js';
import { labelDate } from './derived/date-label.js';
import { isDemandOpen } from './derived/demand-is-open.js';
import {
  labelConcern,
  labelConcernInverse,
  labelMembership,
  labelMembershipInverse,
  labelRelation,
  labelRelationInverse,
} from './derived/link-labels.js';
import { linkPassage } from './derived/passage-url.js';
import { labelPenalty } from './derived/penalty-label.js';
import { listRelationTypes } from './derived/relation-types.js';

/** Every derived field, by `Type.field`. Each is one pure function; what it needs is fetched by the same statement. */
export const DERIVED: ReadonlyMap<string, Derive> = new Map<string, Derive>([
  ['FuzzyDate.label', labelDate],
  ['Penalty.label', labelPenalty],
  ['Claim.statement', makeStatementText],
  ['ClaimCount.label', labelCount],
  ['Relation.label', labelRelation],
  ['Relation.inverseLabel', labelRelationInverse],
  ['Concern.label', labelConcern],
  ['Concern.inverseLabel', labelConcernInverse],
  ['Membership.label', labelMembership],
  ['Membership.inverseLabel', labelMembershipInverse],
  ['Passage.url', linkPassage],
  ['Demand.isOpen', isDemandOpen],
  ['Query.relationTypes', listRelationTypes],
  ...CITATIONS,
]);
