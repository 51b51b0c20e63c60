import type { Needs, Origin } from '../../derive.js';
import { labelDate } from '../date-label.js';
import { kindOfGenre, readName, readText } from './cited-work.js';
import type { CitedDate, CitedWork } from './cited-work.js';
import { describeState } from './describe-state.js';
import { writeFootnote } from './write-footnote.js';
import { makeCitation } from './make-citation.js';
import type { Citation } from './make-citation.js';

/** Cites a document. Needs: id title url genre language saidOn published publisher { name } authors { __typename name }. */
export function citeDocument(needs: Needs, origin: Origin): Citation {
  const state = describeState(origin, `/documents/${String(needs['id'])}`);
  const work = readWork(needs, String(needs['id']), state);
  return makeCitation([work], `${writeFootnote(work)}. ${state}.`);
}

/**
 * Reads a document as a work.
 * @param id of the entry
 * @param note what else is to be said of it there
 */
export function readWork(document: Needs, id: string, note: string): CitedWork {
  const publisher = document['publisher'] as Needs | null;
  return {
    id,
    kind: kindOfGenre(document['genre']),
    title: String(document['title']),
    authors: ((document['authors'] ?? []) as readonly Needs[]).map(readName),
    publisher: publisher === null ? null : readText(publisher['name']),
    date: readDate(document['published'] as Needs, readText(document['saidOn'])),
    url: readText(document['url']),
    language: readText(document['language']),
    genre: readText(document['genre']),
    note,
  };
}

/** A date that is not said has the day by which the work was public. */
function readDate(date: Needs, saidOn: string | null): CitedDate {
  const edtf = readText(date['edtf']);
  if (edtf !== null && date['basis'] !== 'UNSTATED') return { edtf, label: labelDate(date), isReckoned: date['basis'] !== 'EXPLICIT' };
  const label = saidOn === null ? 'n.d.' : `n.d., public by ${labelDate({ edtf: saidOn })}`;
  return { edtf: null, label, isReckoned: false };
}
