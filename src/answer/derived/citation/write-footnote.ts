import { joinNames } from '../join-names.js';
import type { CitedName, CitedWork } from './cited-work.js';

/**
 * Writes a work as a footnote names it, without a full stop: authors, title, publisher, date, place in it, address.
 * A day that was reckoned stands in square brackets, as the Chicago Manual of Style has it.
 * @param place where in it
 */
export function writeFootnote({ authors, title, publisher, date, url }: CitedWork, place: string | null = null): string {
  const names = authors.map(writeName);
  // A publisher that is its own author is named once.
  const rest = publisher !== null && !names.includes(publisher) ? [publisher] : [];
  const day = date.isReckoned ? `[${date.label}]` : date.label;
  return [...(names.length > 0 ? [joinNames(names)] : []), `“${quoteInside(title)}”`, ...rest, day, place, url]
    .filter((part) => part !== null)
    .join(', ');
}

function writeName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** Quotes within quotes are single ones. */
function quoteInside(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
