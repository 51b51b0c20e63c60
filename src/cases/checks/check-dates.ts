import type { CaseDate } from '../case-data.js';
import type { CasePath } from '../case-file.js';
import type { Located } from '../collection.js';
import { readDateBounds } from '../date-bounds.js';
import type { CheckContext } from './check.js';

/** Every date is EDTF, or says that it is unstated; a document has a day by which it was said. */
export function checkDates(context: CheckContext): void {
  const { lists } = context.collection;
  for (const record of lists.documents) checkDocument(context, record);
  for (const record of [...lists.instruments, ...lists.events, ...lists.claims, ...lists.opportunities])
    checkDate(context, record, ['date'], record.value.date);
  for (const record of [...lists.demands, ...lists.opportunities]) {
    record.value.history.forEach(({ date }, index) => date && checkDate(context, record, ['history', index, 'date'], date));
  }
}

function checkDocument(context: CheckContext, record: Located<Parameters<typeof describeSaidOn>[0]>): void {
  if (!checkDate(context, record, ['published'], record.value.published)) return;
  const message = describeSaidOn(record.value);
  if (message !== null) context.fault(record, ['saidOn'], message);
}

function describeSaidOn({
  published,
  saidOn,
}: {
  readonly id: string;
  readonly published: CaseDate;
  readonly saidOn?: string;
}): string | null {
  const { start, end } = published.edtf === null ? { start: null, end: null } : readDateBounds(published.edtf);
  if (saidOn === undefined && end === null)
    return 'expected saidOn, since the publication date has no latest day. Add the day on which the page was stored or seen.';
  if (saidOn !== undefined && start !== null && saidOn < start)
    return `expected a day from ${start} on, the earliest day of publication; came ${saidOn}.`;
  return null;
}

function checkDate(context: CheckContext, record: Located, path: CasePath, date: CaseDate): boolean {
  const message = describeDate(date);
  if (message !== null) context.fault(record, path, message);
  return message === null;
}

function describeDate({ edtf, basis }: CaseDate): string | null {
  if (edtf === null)
    return basis === 'unstated' ? null : `expected an edtf date, since its basis is ${basis}; came none. Add it, or leave the date out.`;
  if (basis === 'unstated') return `expected no edtf date, since its basis is unstated; came "${edtf}". Say where the date is known from.`;
  try {
    readDateBounds(edtf);
    return null;
  } catch (error) {
    return `expected a date in EDTF, came "${edtf}": ${(error as Error).message}.`;
  }
}
