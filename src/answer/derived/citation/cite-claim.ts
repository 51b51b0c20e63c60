import type { Needs, Origin } from '../../derive.js';
import { labelDate } from '../date-label.js';
import { readWork } from './cite-document.js';
import { describeState } from './describe-state.js';
import { makeCitation } from './make-citation.js';
import type { Citation } from './make-citation.js';
import { writeFootnote } from './write-footnote.js';

/** Cites a claim by the passages that show it. Needs: id, retracted { on }, evidence { phrase paragraph document { as for a document } }. */
export function citeClaim(needs: Needs, origin: Origin): Citation {
  const id = String(needs['id']);
  const state = `${describeWithdrawal(needs)}${describeState(origin, `/claims/${id}`)}`;
  const works = listSources(needs).map(({ document, place }, i) => ({
    place,
    work: readWork(document, i === 0 ? id : `${id}.${String(i + 1)}`, `${capitalise(place)}. ${state}`),
  }));
  const sources = works.map(({ work, place }) => writeFootnote(work, place)).join('; ');
  return makeCitation(
    works.map(({ work }) => work),
    `${sources}. ${state}.`,
  );
}

/** A document with the places in it that show a claim. */
export interface CitedSource {
  readonly document: Needs;
  /** para. 25: “arrested the activists” */
  readonly place: string;
}

/** Lists the documents that show a claim, each with its places. Needs: evidence. */
export function listSources(claim: Needs): readonly CitedSource[] {
  const passages = claim['evidence'] as readonly Needs[];
  const documents = new Map(passages.map(({ document }) => [(document as Needs)['id'], document as Needs]));
  return [...documents].map(([id, document]) => {
    const own = passages.filter((passage) => (passage['document'] as Needs)['id'] === id);
    return { document, place: own.map(describePlace).join('; ') };
  });
}

function describePlace({ paragraph, phrase }: Needs): string {
  const words = `“${String(phrase)}”`;
  return typeof paragraph === 'number' ? `para. ${String(paragraph)}: ${words}` : words;
}

function describeWithdrawal({ retracted }: Needs): string {
  if (typeof retracted !== 'object' || retracted === null) return '';
  return `Withdrawn on ${labelDate({ edtf: (retracted as Needs)['on'] })}. `;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
