import type { CheckContext } from './check.js';

/** Each claim comes from a document, and what is reported has a speaker. */
export function checkSources(context: CheckContext): void {
  const documents = new Map(context.collection.lists.documents.map(({ value }) => [value.id, value]));
  for (const record of context.collection.lists.claims) {
    const { document, voice, saidBy } = record.value;
    if (document === '') {
      context.fault(record, [], 'expected a document, came none. Name it in the claim, or in the defaults of the file.');
      continue;
    }
    if (voice === 'reported') {
      if (saidBy.length === 0)
        context.fault(
          record,
          ['voice'],
          'expected saidBy, since the claim is reported: whose words are passed on? Add it, or make it author_fact.',
        );
      continue;
    }
    if (saidBy.length > 0)
      context.fault(
        record,
        ['saidBy'],
        `expected no saidBy, since the voice is ${voice}: the document's authors speak. Leave it out, or make the claim reported.`,
      );
    const source = documents.get(document);
    if (source !== undefined && source.authors.length === 0 && source.publisher === undefined) {
      context.fault(
        record,
        ['document'],
        `expected a document with authors or a publisher, who would say this; "${document}" has neither. Add one of the two.`,
      );
    }
  }
}
