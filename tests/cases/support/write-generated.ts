import { LIST_NAMES } from '../../../src/cases/collection.js';
import type { ListName } from '../../../src/cases/collection.js';
import { listHistories, listSources, listThings } from '../../../src/cases/generate/list-records.js';
import type { World } from '../../../src/cases/generate/world.js';

/** Writes a generated collection as the text of a case file. JSON is YAML. */
export function writeGenerated(world: World): string {
  const file: Partial<Record<ListName, unknown[]>> = {};
  const add = (list: ListName, records: readonly { readonly value: unknown }[]): void =>
    void (file[list] ??= []).push(...records.map(({ value }) => leaveOutEmpty(value)));
  for (const { lists } of [...listThings(world), ...listSources(world)]) for (const list of LIST_NAMES) add(list, lists[list]);
  for (const { lists } of listHistories(world)) for (const list of ['demands', 'opportunities'] as const) add(list, lists[list]);
  return JSON.stringify(file);
}

/** The short form of a record: nulls, empty lists and dates that are not stated are left out. */
function leaveOutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(leaveOutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, leaveOutEmpty(each)]));
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'edtf' in value && value.edtf === null;
}
