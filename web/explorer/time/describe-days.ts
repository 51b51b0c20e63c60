import { formatCount, formatDay } from '../../shared/format.js';
import { timeTexts } from '../../shared/texts.js';
import type { Bunch, DatedDocument, DocumentDay } from './document-days.js';

const MOST_NAMED = 6;

/** "12 claims". */
export function countClaims(claims: number): string {
  return formatCount(claims, timeTexts.oneClaim, timeTexts.manyClaims);
}

/** "3 documents". */
export function countDocuments(documents: number): string {
  return formatCount(documents, timeTexts.oneDocument, timeTexts.manyDocuments);
}

/** Where a document was published and what it is called: "EUobserver: EU needs to press Kazakhstan". */
export function nameDocument({ publisher, title }: DatedDocument): string {
  return publisher === null ? title : `${publisher}: ${title}`;
}

/** What stands in a bunch of days, one document a line. */
export function describeBunch({ days, documents }: Bunch): string {
  const lines = days.flatMap(({ documents: some }) => some.map(describeDocument));
  const more = lines.length - MOST_NAMED;
  const head = documents === 1 ? [] : [describeStretch(days)];
  return [...head, ...lines.slice(0, MOST_NAMED), ...(more > 0 ? [timeTexts.andMore(more)] : [])].join('\n');
}

function describeDocument(document: DatedDocument): string {
  return `${formatDay(document.day)}, ${nameDocument(document)} (${countClaims(document.claims)})`;
}

function describeStretch(days: readonly DocumentDay[]): string {
  const count = countDocuments(days.reduce((sum, { documents }) => sum + documents.length, 0));
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return first === last ? `${count}, ${formatDay(first)}` : timeTexts.bunch(count, formatDay(first), formatDay(last));
}
