import type { CaseChange, CaseClaim, CaseDemand, CaseOpportunity } from '../case-data.js';
import type { Located } from '../collection.js';
import { readDateBounds } from '../date-bounds.js';
import type { CheckContext } from './check.js';
import { describeDemandChange, describeOpportunityChange } from './status-claims.js';

/** A demand begins with MADE, and every change of a status is shown by a claim that can show it. */
export function checkHistories(context: CheckContext): void {
  const claims = new Map(context.collection.lists.claims.map(({ value }) => [value.id, value]));
  for (const record of context.collection.lists.demands) checkDemand(context, record, claims);
  for (const record of context.collection.lists.opportunities) {
    checkChanges(context, record, claims, describeOpportunityChange);
    checkShown(context, record, claims);
  }
}

function checkDemand(context: CheckContext, record: Located<CaseDemand>, claims: ReadonlyMap<string, CaseClaim>): void {
  const { history } = record.value;
  if (!history.some(({ to }) => to === 'made'))
    context.fault(record, ['history'], 'expected a change to made, came none: no claim shows that the demand was made.');
  checkChanges(context, record, claims, describeDemandChange);
  history.forEach(({ to, part }, index) => {
    if (to === 'partly_met' && part.length === 0)
      context.fault(record, ['history', index], 'expected part, since the demand is partly met: for whom or what? Add it.');
    if (to === 'met' && part.length > 0)
      context.fault(
        record,
        ['history', index, 'part'],
        'expected no part, since the demand is met as a whole. Make it partly_met, or leave the part out.',
      );
  });
}

/** What an opportunity is shown by must stand, since its edges carry no claim's label that hides them. */
function checkShown(context: CheckContext, record: Located<CaseOpportunity>, claims: ReadonlyMap<string, CaseClaim>): void {
  for (const list of ['couldRaise', 'raised'] as const) {
    record.value[list].forEach(({ claim }, index) => {
      if (claims.get(claim)?.retracted === undefined) return;
      context.fault(
        record,
        [list, index, 'claim'],
        `expected a claim that stands, came "${claim}", which is retracted. Name another claim, or remove the entry.`,
      );
    });
  }
}

function checkChanges(
  context: CheckContext,
  record: Located<CaseDemand> | Located<CaseOpportunity>,
  claims: ReadonlyMap<string, CaseClaim>,
  describe: (to: string, claim: CaseClaim) => string | null,
): void {
  const used = new Set<string>();
  record.value.history.forEach(({ to, claim: id }, index) => {
    const claim = claims.get(id);
    const message = claim === undefined ? null : describe(to, claim);
    if (message !== null) context.fault(record, ['history', index, 'claim'], message);
    if (used.has(`${to} ${id}`))
      context.fault(record, ['history', index], `expected each change once, came ${to} by "${id}" a second time. Remove one of the two.`);
    used.add(`${to} ${id}`);
    const counts = !['made', 'repeated', 'acknowledged'].includes(to) && record.value.history.length > 1;
    if (claim !== undefined && counts && !hasLatestDay(record.value.history[index], claim))
      context.warn(record, ['history', index], `The change to ${to} has no latest day, so it counts as the last of all. Give it a date.`);
  });
}

/** The status goes by the latest day of its changes. A date that is no EDTF is reported elsewhere. */
function hasLatestDay(change: CaseChange | undefined, claim: CaseClaim): boolean {
  const { edtf } = change?.date ?? claim.date;
  try {
    return edtf !== null && readDateBounds(edtf).end !== null;
  } catch {
    return true;
  }
}
