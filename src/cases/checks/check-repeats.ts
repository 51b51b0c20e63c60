import type { CaseDocument } from '../case-data.js';
import { findSaidOn } from '../graph/find-said-on.js';
import type { CheckContext } from './check.js';

/** What a document repeats was public by its own day, and does not repeat it in turn. */
export function checkRepeats(context: CheckContext): void {
  const { documents } = context.collection.lists;
  if (documents.every(({ value }) => value.repeats === undefined)) return;
  const byId = new Map(documents.map(({ value }) => [value.id, value]));
  const saidOn = findSaidOn(context.collection);
  for (const record of documents) {
    const { id, repeats = '' } = record.value;
    if (!byId.has(repeats)) continue;
    if (saidOn.of(repeats) > saidOn.of(id))
      context.fault(
        record,
        ['repeats'],
        `expected a document that is not later than ${saidOn.of(id)}, came "${repeats}" of ${saidOn.of(repeats)}. Turn it round, or name the actor whose text it is.`,
      );
    else if (comesBack(id, byId))
      context.fault(
        record,
        ['repeats'],
        `expected a document that does not rest on this one, came "${repeats}", which does. Leave one of them out.`,
      );
  }
}

function comesBack(id: string, byId: ReadonlyMap<string, CaseDocument>): boolean {
  const seen = new Set<string>();
  for (let next = byId.get(id)?.repeats; next !== undefined && !seen.has(next); next = byId.get(next)?.repeats) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
