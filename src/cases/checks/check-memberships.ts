import type { CheckContext } from './check.js';

/** Nobody is part of itself, by whatever way round, and of a whole only once. */
export function checkMemberships(context: CheckContext): void {
  const wholes = new Map(context.collection.lists.actors.map(({ value }) => [value.id, value.partOf.map(({ whole }) => whole)]));
  for (const record of context.collection.lists.actors) {
    const own = wholes.get(record.value.id) ?? [];
    own.forEach((whole, index) => {
      if (own.indexOf(whole) < index)
        context.fault(record, ['partOf', index], `expected each whole once, came "${whole}" a second time. Remove one of the two.`);
      else if (leadsTo(wholes, whole, record.value.id))
        context.fault(
          record,
          ['partOf', index],
          `expected a whole that "${record.value.id}" is not itself a whole of, came "${whole}": the two would be parts of each other.`,
        );
    });
  }
}

function leadsTo(wholes: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(wholes.get(id) ?? []));
  }
  return false;
}
