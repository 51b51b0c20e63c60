import type { CaseClaim } from '../case-data.js';
import { CASE_STATE_RULES } from './case-state-rules.js';
import type { CaseStateRule } from './case-state-rules.js';

const RULES: ReadonlyMap<string, readonly CaseStateRule[]> = groupRules();

/**
 * Says what a claim tells of the case of those to whom it is done: `CUSTODY.DETAINED`, at most one for each track.
 * Only what is affirmed, actual and no mere opinion tells something.
 * @returns an empty list where it tells nothing
 */
export function findCaseStates(claim: CaseClaim): readonly string[] {
  if (claim.polarity !== 'affirmed' || claim.modality !== 'actual' || claim.certainty === 'opinion' || claim.targets.length === 0)
    return [];
  const fitting = (RULES.get(claim.relation) ?? []).filter((rule) => holds(rule, claim));
  // The end of a restriction is no leaving of a prison.
  const ended = fitting.some(({ state }) => state === 'UNRESTRICTED');
  const tracks = new Map<string, string>();
  for (const { track, state } of fitting) if (!tracks.has(track) && !(ended && track === 'CUSTODY')) tracks.set(track, state);
  return [...tracks].map(([track, state]) => `${track}.${state}`);
}

function holds({ penalties, inDays, words }: CaseStateRule, { penalty, content }: CaseClaim): boolean {
  return (
    (penalties === undefined || penalties.includes(penalty?.kind ?? 'none')) &&
    (inDays === undefined || inDays === /^P\d+D$/.test(penalty?.duration ?? '')) &&
    (words === undefined || words.some((word) => content?.includes(word) === true))
  );
}

function groupRules(): ReadonlyMap<string, readonly CaseStateRule[]> {
  const rules = new Map<string, CaseStateRule[]>();
  for (const rule of CASE_STATE_RULES) rules.set(rule.verb, [...(rules.get(rule.verb) ?? []), rule]);
  return rules;
}
