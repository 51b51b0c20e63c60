import { createHash } from 'node:crypto';
import type { CaseClaim, CaseDocument, CasePassage } from '../case-data.js';
import type { Located } from '../collection.js';
import type { CheckContext } from './check.js';
import { passagePath } from './check-words.js';

/** Every claim has a passage, which has offsets where the whole document was at hand, and none where only a part was. */
export function checkPassages(context: CheckContext): void {
  const held = new Map(context.collection.lists.documents.map(({ value }) => [value.id, value.held]));
  for (const record of context.collection.lists.claims) {
    const { passages, document } = record.value;
    if (passages.length === 0)
      context.fault(record, [], 'expected a passage, came none: a claim stands on the words of its document. Add passage.');
    passages.forEach((passage, index) => checkPassage(context, record, passage, index, held.get(document)));
  }
}

function checkPassage(
  context: CheckContext,
  record: Located<CaseClaim>,
  passage: CasePassage,
  index: number,
  held: CaseDocument['held'] | undefined,
): void {
  const fault = (name: string, message: string): void => context.fault(record, passagePath(record, index, name), message);
  const { start, end, paragraph, phrase, sha256, state, checkedOn } = passage;
  if (held === 'part') {
    for (const name of ['start', 'end', 'paragraph'] as const)
      if (passage[name] !== undefined) fault(name, `expected no ${name}, since only a part of the document was at hand. Remove it.`);
    if (hash(phrase) !== sha256)
      fault('sha256', `expected ${hash(phrase)}, the hash of the phrase, since only a part of the document was at hand; came ${sha256}.`);
  }
  if (held === 'whole') {
    for (const name of ['start', 'end', 'paragraph'] as const)
      if (passage[name] === undefined) fault(name, `expected ${name}, since the whole document was at hand; came none. Add it.`);
    if (start !== undefined && end !== undefined && end - start < [...phrase].length)
      fault('end', `expected an end past ${String(start)} that leaves room for the phrase, came ${String(end)}.`);
  }
  if (paragraph === undefined && state === 'moved')
    fault('state', 'expected exact, changed, gone or unchecked for a passage without offsets, came moved.');
  if (state !== undefined && state !== 'unchecked' && checkedOn === undefined)
    fault('state', `expected checkedOn beside the state ${state}, came none. Let demarche verify --write add both.`);
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
