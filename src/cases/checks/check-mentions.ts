import type { CaseThing } from '../case-data.js';
import { THING_LISTS } from '../collection.js';
import type { Located } from '../collection.js';
import { findSaidOn } from '../graph/find-said-on.js';
import { LAST_DAY } from '../graph/graph.js';
import type { CheckContext } from './check.js';

/** Warns of things that nothing names: no day is known on which they were spoken of. Wants a collection without faults. */
export function checkMentions(context: CheckContext): void {
  const saidOn = findSaidOn(context.collection);
  for (const list of THING_LISTS) {
    for (const record of context.collection.lists[list] as readonly Located<CaseThing>[]) {
      const { id } = record.value;
      if (saidOn.of(id) === LAST_DAY) context.warn(record, ['id'], `"${id}" is named by no document, claim, demand or opportunity.`);
    }
  }
}
