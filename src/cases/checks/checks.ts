import type { Check } from './check.js';
import { checkDates } from './check-dates.js';
import { checkDisputes } from './check-disputes.js';
import { checkEnds } from './check-ends.js';
import { checkHistories } from './check-histories.js';
import { checkMemberships } from './check-memberships.js';
import { checkMerges } from './check-merges.js';
import { checkNames } from './check-names.js';
import { checkPassages } from './check-passages.js';
import { checkReferences } from './check-references.js';
import { checkRepeats } from './check-repeats.js';
import { checkSources } from './check-sources.js';
import { checkStories } from './check-stories.js';
import { checkVerbs } from './check-verbs.js';
import { checkWords } from './check-words.js';

/** Every rule about the meaning of case files. */
export const CHECKS: readonly Check[] = Object.freeze([
  checkReferences,
  checkVerbs,
  checkNames,
  checkMemberships,
  checkDates,
  checkEnds,
  checkSources,
  checkWords,
  checkPassages,
  checkHistories,
  checkStories,
  checkMerges,
  checkRepeats,
  checkDisputes,
]);
