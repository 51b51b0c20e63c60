import { ROLES } from '../case-data.js';
import type { CaseClaim } from '../case-data.js';
import type { Located } from '../collection.js';
import type { CheckContext } from './check.js';

const ENDS = [
  { list: 'agents', status: 'agentStatus', word: 'agent' },
  { list: 'targets', status: 'targetStatus', word: 'target' },
] as const;

/** A claim without an agent or a target says whether there is none or whether the text does not say who; nobody has a role twice. */
export function checkEnds(context: CheckContext): void {
  for (const record of context.collection.lists.claims) {
    for (const end of ENDS) {
      const message = describeEnd(record.value, end);
      if (message !== null) context.fault(record, [end.status], message);
    }
    checkRepeats(context, record);
  }
}

function describeEnd(claim: CaseClaim, { list, status, word }: (typeof ENDS)[number]): string | null {
  const first = claim[list][0];
  const said = claim[status];
  if (first !== undefined) {
    return said === undefined || said === first.status
      ? null
      : `expected ${first.status}, the status of the first ${word}, came ${said}. Leave ${status} out.`;
  }
  if (said === undefined)
    return `expected ${status}, since there is no ${word}: unstated (there is one and the text does not say who) or none (the sentence has no such end).`;
  return said === 'unstated' || said === 'none'
    ? null
    : `expected unstated or none, since there is no ${word}; came ${said}. Name the ${word}, or correct the status.`;
}

function checkRepeats(context: CheckContext, record: Located<CaseClaim>): void {
  for (const role of ROLES) {
    const things = record.value[role].map(({ thing }) => thing);
    things.forEach((thing, index) => {
      if (things.indexOf(thing) < index)
        context.fault(record, [role, index], `expected each thing once in ${role}, came "${thing}" a second time. Remove one of the two.`);
    });
  }
  const targets = new Set(record.value.targets.map(({ thing }) => thing));
  record.value.agents.forEach(({ thing }, index) => {
    if (targets.has(thing)) context.warn(record, ['agents', index], `"${thing}" is agent and target of the same claim.`);
  });
}
