import type { CaseClaim, CaseDocument } from '../case-data.js';
import type { Records } from '../collection.js';
import type { SaidOn } from './find-said-on.js';

/** Who first said a claim: an id of an actor, or of the document where nobody is known. */
export type Origins = (claim: CaseClaim, document: CaseDocument | undefined) => string;

/** Words that a passage must have for its wording to show that one text repeats another. */
const LEAST_WORDS = 5;

/** Who is behind a claim, looking at its own document alone: the speaker of what is reported, else the publisher, else the first author. */
export const findPlainOrigin: Origins = (claim, document) =>
  speakerOf(claim) ?? document?.publisher ?? document?.authors[0] ?? claim.document;

/**
 * Finds who first said each claim. The speaker of what is reported; where an earlier document has a passage to the letter, the one behind that;
 * where the document repeats another, or the text of an agency, the one behind that; else the publisher, else the first author.
 * Nothing later than a claim decides on its origin.
 */
export function findOrigins({ lists }: Records, saidOn: SaidOn): Origins {
  const documents = new Map(lists.documents.map(({ value }) => [value.id, value]));
  const ofDocument = (id: string, seen: ReadonlySet<string> = new Set()): string => {
    const document = documents.get(id);
    if (document === undefined) return id;
    const { repeats, publisher, authors } = document;
    if (repeats !== undefined && !seen.has(id)) return ofDocument(repeats, new Set([...seen, id]));
    return publisher ?? authors[0] ?? id;
  };
  const first = findFirstWordings(
    lists.claims.map(({ value }) => value),
    saidOn,
  );
  return (claim) => {
    const said = saidOn.of(claim.document);
    const earlier = listWordings(claim)
      .flatMap((wording) => first.get(wording) ?? [])
      .filter(({ document }) => saidOn.of(document) < said)
      .sort((a, b) => compare(a, b, saidOn))[0];
    const source = earlier ?? claim;
    return speakerOf(claim) ?? speakerOf(source) ?? ofDocument(source.document);
  };
}

/** The earliest claim that rests on each wording. */
function findFirstWordings(claims: readonly CaseClaim[], saidOn: SaidOn): ReadonlyMap<string, CaseClaim> {
  const first = new Map<string, CaseClaim>();
  for (const claim of claims.filter(({ retracted }) => retracted === undefined))
    for (const wording of listWordings(claim)) {
      const known = first.get(wording);
      if (known === undefined || compare(claim, known, saidOn) < 0) first.set(wording, claim);
    }
  return first;
}

function listWordings({ passages }: CaseClaim): readonly string[] {
  return passages.filter(({ phrase }) => phrase.trim().split(/\s+/).length >= LEAST_WORDS).map(({ sha256 }) => sha256);
}

function compare(a: CaseClaim, b: CaseClaim, saidOn: SaidOn): number {
  const [left, right] = [saidOn.of(a.document), saidOn.of(b.document)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function speakerOf({ voice, saidBy }: CaseClaim): string | undefined {
  return voice === 'reported' ? saidBy[0] : undefined;
}
