import type { CaseFault, CaseFile } from './case-file.js';
import type { CaseRecord } from './case-data.js';
import { checkShape } from './check-shape.js';
import { LIST_NAMES } from './collection.js';
import type { Collection, ListName, Located } from './collection.js';
import { faultAt } from './locate.js';
import { normaliseRecord } from './normalise-record.js';

type Raw = Readonly<Record<string, unknown>>;

/** What is gathered so far. */
interface Gathered {
  readonly lists: Record<ListName, Located[]>;
  readonly ids: Map<string, ListName>;
  /** Where each id was written first. */
  readonly places: Map<string, CaseFault>;
  readonly faults: CaseFault[];
}

/**
 * Gathers the records of all files, each checked against the schema and its short forms written out.
 * @param faults gets faults of shape and ids that are used twice
 */
export function gatherCollection(files: readonly CaseFile[], faults: CaseFault[]): Collection {
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as Record<ListName, Located[]>;
  const gathered: Gathered = { lists, ids: new Map(), places: new Map(), faults };
  for (const file of files) gatherFile(file, gathered);
  return Object.freeze({ files, lists: Object.freeze(lists) as unknown as Collection['lists'], ids: gathered.ids });
}

function gatherFile(file: CaseFile, gathered: Gathered): void {
  const { contents } = file;
  const broken = checkShape(file, gathered.faults);
  if (!isRaw(contents)) return;
  const defaults = isRaw(contents['defaults']) ? contents['defaults'] : {};
  for (const list of LIST_NAMES) {
    const records = contents[list];
    if (!Array.isArray(records)) continue;
    records.forEach((record: unknown, index) => {
      // A merge goes by the id of the thing that it takes up, a dismissal by that of its dispute: both stand elsewhere.
      const isFirst =
        isRaw(record) && (list === 'merges' || list === 'dismissals' || registerId(list, file, record['id'], index, gathered));
      if (!isFirst || broken.has(`${list}/${String(index)}`)) return;
      const value = normaliseRecord(list, record, defaults) as unknown as CaseRecord;
      gathered.lists[list].push(Object.freeze({ list, value, file, path: Object.freeze([list, index]) }));
    });
  }
}

/** @returns false where there is no id, or one that another record has: the first keeps it */
function registerId(list: ListName, file: CaseFile, id: unknown, index: number, { ids, places, faults }: Gathered): boolean {
  if (typeof id !== 'string') return false;
  const first = places.get(id);
  if (first !== undefined) {
    faults.push(
      faultAt(
        file,
        [list, index, 'id'],
        `expected an id of its own, came "${id}", which ${first.file}:${String(first.line)} has already. Choose another.`,
      ),
    );
    return false;
  }
  places.set(id, faultAt(file, [list, index, 'id'], ''));
  ids.set(id, list);
  return true;
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
