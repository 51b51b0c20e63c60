import type { Needs, Origin } from '../../derive.js';
import { labelDate } from '../date-label.js';
import { joinNames } from '../join-names.js';
import { listSources } from './cite-claim.js';
import { readWork } from './cite-document.js';
import { readName, readText } from './cited-work.js';
import type { CitedDate, CitedWork } from './cited-work.js';
import { describeState } from './describe-state.js';
import { makeCitation } from './make-citation.js';
import type { Citation } from './make-citation.js';
import { writeFootnote } from './write-footnote.js';

/**
 * Cites a demand: who makes it, what is asked of whom, and the passage by which it was first made.
 * Needs: id object madeBy { __typename name } addressedTo { thing { name } } history { to date claim { evidence, as for a claim } }.
 */
export function citeDemand(needs: Needs, origin: Origin): Citation {
  const id = String(needs['id']);
  const [first] = needs['history'] as readonly Needs[];
  const state = describeState(origin, `/demands/${id}`);
  const source = describeSource(first);
  const work: CitedWork = {
    id,
    kind: 'entry',
    title: describeDemand(needs),
    authors: (needs['madeBy'] as readonly Needs[]).map(readName),
    publisher: 'Demarche',
    date: readDate(first),
    url: `${origin.baseUrl}/demands/${id}`,
    language: 'en',
    genre: 'demand',
    note: [source === '' ? '' : `Made in: ${source}. `, state].join(''),
  };
  const makers = joinNames((needs['madeBy'] as readonly Needs[]).map(({ name }) => String(name)));
  const made = first === undefined ? '' : `, made ${work.date.label}`;
  return makeCitation([work], `${makers}, ${work.title}${made}${source === '' ? '' : `, in ${source}`}. ${state}.`);
}

/** "demand to Kazakhstan: release all political prisoners", in the words of the case. */
function describeDemand({ object, addressedTo }: Needs): string {
  const names = (addressedTo as readonly Needs[]).map(({ thing }) => String((thing as Needs)['name']));
  return `Demand${names.length === 0 ? '' : ` to ${joinNames(names)}`}: ${String(object)}`;
}

function describeSource(step: Needs | undefined): string {
  const [source] = step === undefined ? [] : listSources(step['claim'] as Needs);
  return source === undefined ? '' : writeFootnote(readWork(source.document, '', ''), source.place);
}

function readDate(step: Needs | undefined): CitedDate {
  const date = (step?.['date'] ?? {}) as Needs;
  const edtf = date['basis'] === 'UNSTATED' ? null : readText(date['edtf']);
  return { edtf, label: labelDate(date), isReckoned: edtf !== null && date['basis'] !== 'EXPLICIT' };
}
