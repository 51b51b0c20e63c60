import type { CheckContext } from './check.js';
import { listDisputes } from '../graph/list-disputes.js';
import { resolveMerges } from '../resolve-merges.js';
import { suggest } from '../suggest.js';

/** A claim gives one answer to an editor's question, and stands; what is dismissed is found by a rule, and once. */
export function checkDisputes(context: CheckContext): void {
  const { lists } = context.collection;
  const retracted = new Set(lists.claims.filter(({ value }) => value.retracted !== undefined).map(({ value }) => value.id));
  for (const record of lists.disputes) {
    const seen = new Map<string, string>();
    record.value.positions.forEach(({ answer, claims }, index) =>
      claims.forEach((claim, place) => {
        const path = ['positions', index, 'claims', place];
        const other = seen.get(claim);
        if (retracted.has(claim))
          context.fault(record, path, `expected a claim that stands, came "${claim}", which is retracted. Take it out.`);
        if (other !== undefined)
          context.fault(
            record,
            path,
            `expected each claim in one position, came "${claim}", which already answers "${other}". Choose one.`,
          );
        seen.set(claim, answer);
      }),
    );
  }
  if (lists.dismissals.length > 0) checkDismissals(context);
}

/** A dispute that is no longer found needs no dismissal: the claims were mended, or are not there on an earlier day. */
function checkDismissals(context: CheckContext): void {
  const { lists, ids } = context.collection;
  const found = new Set(listDisputes(resolveMerges(context.collection)).map(({ id }) => id));
  const seen = new Set<string>();
  for (const record of lists.dismissals) {
    const { dispute } = record.value;
    if (seen.has(dispute))
      context.fault(record, ['dispute'], `expected one dismissal of each dispute, came "${dispute}" again. Remove one.`);
    else if (ids.has(dispute))
      context.fault(
        record,
        ['dispute'],
        `expected the id of a dispute that a rule finds, came "${dispute}", which is one of the ${String(ids.get(dispute))}.`,
      );
    else if (!found.has(dispute))
      context.warn(
        record,
        ['dispute'],
        `expected the id of a dispute that a rule finds, came "${dispute}", which none finds.${suggest(dispute, found)} It can be taken out.`,
      );
    seen.add(dispute);
  }
}
