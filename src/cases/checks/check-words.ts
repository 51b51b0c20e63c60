import { ROLES } from '../case-data.js';
import type { CasePath } from '../case-file.js';
import type { Located } from '../collection.js';
import type { CheckContext } from './check.js';

const MOST = 8;

/** What is taken from a text to the letter holds at most eight words, so that no case holds the text. */
export function checkWords(context: CheckContext): void {
  const check = (record: Located, path: CasePath, words: string | null): void => {
    const count = words === null ? 0 : countWords(words);
    if (count > MOST)
      context.fault(record, path, `expected at most eight words of the text, came ${String(count)}. Keep the words that matter.`);
  };
  const { lists } = context.collection;
  for (const record of lists.documents) check(record, ['published', 'phrase'], record.value.published.phrase);
  for (const record of [...lists.instruments, ...lists.events, ...lists.opportunities])
    check(record, ['date', 'phrase'], record.value.date.phrase);
  for (const record of lists.claims) {
    const claim = record.value;
    check(record, ['date', 'phrase'], claim.date.phrase);
    for (const role of ROLES) claim[role].forEach(({ mention }, index) => check(record, [role, index, 'mention'], mention));
    claim.passages.forEach(({ phrase }, index) => check(record, passagePath(record, index, 'phrase'), phrase));
  }
  for (const record of lists.demands) {
    record.value.addressedTo.forEach(({ mention }, index) => check(record, ['addressedTo', index, 'mention'], mention));
    record.value.history.forEach(({ date }, index) => check(record, ['history', index, 'date', 'phrase'], date?.phrase ?? null));
  }
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).filter(Boolean).length;
}

/** Where the n-th passage of a claim stands: a claim has `passage`, or `passages`, or both. */
export function passagePath(record: Located, index: number, ...rest: CasePath): CasePath {
  const hasOne = record.file.document.hasIn([...record.path, 'passage']);
  if (hasOne && index === 0) return ['passage', ...rest];
  return ['passages', hasOne ? index - 1 : index, ...rest];
}
