import { THING_LISTS } from '../collection.js';
import type { ListName } from '../collection.js';
import type { CheckContext } from './check.js';
import { listViewIds } from './list-view-ids.js';

/** Two things become one only once, of one list, in one step; and no view of a story still names the one that was taken up. */
export function checkMerges(context: CheckContext): void {
  const { ids, lists } = context.collection;
  const into = new Map<string, string>();
  for (const record of lists.merges) {
    const { thing, into: other } = record.value;
    if (into.has(thing))
      context.fault(record, ['thing'], `expected each thing to be merged once, came "${thing}" again. Remove one of the two.`);
    if (thing === other)
      context.fault(record, ['into'], `expected another thing than "${thing}", came the same. Name the thing that it is.`);
    else if (isThing(ids.get(thing)) && isThing(ids.get(other)) && ids.get(thing) !== ids.get(other))
      context.fault(
        record,
        ['into'],
        `expected one of the ${String(ids.get(thing))}, as "${thing}" is, came "${other}", which is one of the ${String(ids.get(other))}.`,
      );
    into.set(thing, other);
  }
  for (const record of lists.merges) {
    const further = into.get(record.value.into);
    if (further !== undefined && record.value.into !== record.value.thing)
      context.fault(
        record,
        ['into'],
        `expected a thing that stays, came "${record.value.into}", which is merged into "${further}". Name that one.`,
      );
  }
  for (const record of lists.stories)
    record.value.steps.forEach(({ view }, index) => {
      for (const { id } of listViewIds(view).filter((each) => into.has(each.id)))
        context.fault(
          record,
          ['steps', index, 'view'],
          `expected a thing that stays, came "${id}", which is merged into "${String(into.get(id))}". Name that one in the view.`,
        );
    });
}

function isThing(list: ListName | undefined): boolean {
  return list !== undefined && (THING_LISTS as readonly ListName[]).includes(list);
}
