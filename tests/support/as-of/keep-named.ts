import { ROLES } from '../../../src/cases/case-data.js';
import { THING_LISTS } from '../../../src/cases/collection.js';
import { changeRecords, idsIn, listRecords, records } from './raw-case.js';
import type { Raw, RawFile } from './raw-case.js';

/** What names things, by the properties that do. */
const NAMING = Object.freeze({
  documents: ['publisher', 'authors', 'repeats'],
  claims: [...ROLES, 'saidBy'],
  demands: ['madeBy', 'addressedTo', 'concerns', 'mayConcern'],
  opportunities: ['heldBy', 'towards', 'over'],
} as const);

/** Takes out the things that nothing names, spellings that only later texts use, and what an editor says of things that are gone. */
export function keepNamed(files: readonly RawFile[], whole: readonly RawFile[]): readonly RawFile[] {
  const named = findNamed(files);
  const isNamed = (id: unknown): boolean => named.has(String(id));
  const isKnown = compareSpellings(files, whole);
  const things = THING_LISTS.reduce(
    (kept, list) =>
      changeRecords(kept, list, (thing) =>
        isNamed(thing['id']) ? { ...thing, aliases: records(thing['aliases']).filter((alias) => isKnown(thing, alias)) } : null,
      ),
    files,
  );
  const sources = new Set([...listRecords(files, 'claims'), ...listRecords(files, 'documents')].map(({ id }) => id));
  const merges = changeRecords(things, 'merges', (merge) =>
    isNamed(merge['thing']) ? { ...merge, sources: idsIn(merge['sources']).filter((id) => sources.has(id)) } : null,
  );
  return changeRecords(merges, 'stories', (story) => ({
    ...story,
    steps: records(story['steps']).map((step) =>
      step['lights'] === undefined ? step : { ...step, lights: idsIn(step['lights']).filter(isNamed) },
    ),
  }));
}

/** Everything that texts name, the places of events, the wholes of parts, and what a thing was found to be. */
function findNamed(files: readonly RawFile[]): ReadonlySet<string> {
  const open = Object.entries(NAMING).flatMap(([list, names]) =>
    listRecords(files, list as keyof typeof NAMING).flatMap((record) => names.flatMap((name) => idsIn(record[name]))),
  );
  const into = findInto(files);
  const further = new Map<unknown, readonly string[]>([
    ...listRecords(files, 'events')
      .filter(({ id }) => !into.has(id))
      .map(({ id, places }) => [id, idsIn(places)] as const),
    ...listRecords(files, 'actors').map(({ id, partOf }) => [id, records(partOf).map(({ whole }) => String(whole))] as const),
  ]);
  const named = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (named.has(id)) continue;
    named.add(id);
    open.push(...(further.get(id) ?? []), ...[into.get(id) ?? []].flat());
  }
  return named;
}

/** A spelling is known where no text of the whole uses it, or one that is left does. */
function compareSpellings(files: readonly RawFile[], whole: readonly RawFile[]): (thing: Raw, alias: Raw) => boolean {
  const into = findInto(whole);
  const [left, all] = [files, whole].map((some) => new Set(listRecords(some, 'claims').flatMap((claim) => spellingsIn(claim, into))));
  return (thing, alias) => {
    const key = keyOf(thing['id'], alias['text'], into);
    return !all?.has(key) || left?.has(key) === true;
  };
}

function spellingsIn(claim: Raw, into: ReadonlyMap<unknown, string>): readonly string[] {
  return ROLES.flatMap((role) =>
    ((claim[role] ?? []) as readonly (string | Raw)[]).flatMap((entry) =>
      typeof entry === 'string' || entry['mention'] === undefined ? [] : keyOf(entry['thing'], entry['mention'], into),
    ),
  );
}

function keyOf(thing: unknown, spelling: unknown, into: ReadonlyMap<unknown, string>): string {
  return `${into.get(thing) ?? String(thing)} ${String(spelling).toLowerCase()}`;
}

function findInto(files: readonly RawFile[]): ReadonlyMap<unknown, string> {
  return new Map(listRecords(files, 'merges').map(({ thing, into }) => [thing, String(into)]));
}
