import { ROLES } from '../case-data.js';
import type { CaseAlias, CaseClaim, CaseDemand, CaseDocument, CaseOpportunity } from '../case-data.js';
import type { Collection } from '../collection.js';
import { readDateBounds } from '../date-bounds.js';
import { LAST_DAY } from './graph.js';
import { earliest } from './properties.js';

/** By which day each record was public: what `asOf(said:)` goes by. */
export interface SaidOn {
  /** Of a document, a claim, a thing, a demand or an opportunity. */
  of(id: string): string;
  /** Of a spelling: the first text that is known to use it, else the day of its thing. */
  ofAlias(thing: string, alias: CaseAlias): string;
}

/**
 * Finds the day of everything: of a document its latest day of publication, of a claim that of its document,
 * of a demand that of its first MADE, of an opportunity and of a thing the earliest of all that name it.
 */
export function findSaidOn({ lists }: Collection): SaidOn {
  const days = new Map<string, string>();
  const spellings = new Map<string, string>();
  const put = (map: Map<string, string>, key: string, day: string | undefined): void => {
    const first = earliest([map.get(key), day]);
    if (first !== undefined) map.set(key, first);
  };
  const of = (id: string): string => days.get(id) ?? LAST_DAY;
  const name = (ids: readonly (string | undefined)[], day: string): void => ids.forEach((id) => id !== undefined && put(days, id, day));

  for (const { value } of lists.documents) days.set(value.id, dayOfDocument(value));
  for (const { value } of lists.documents) name([value.publisher, ...value.authors], of(value.id));
  for (const { value } of lists.claims) days.set(value.id, of(value.document));
  for (const { value: claim } of lists.claims) {
    name(namesInClaim(claim), of(claim.id));
    for (const { thing, mention } of ROLES.flatMap((role) => claim[role]))
      if (mention !== null) put(spellings, keyOf(thing, mention), of(claim.id));
  }
  for (const { value } of lists.demands)
    days.set(value.id, earliest(value.history.filter(({ to }) => to === 'made').map(({ claim }) => of(claim))) ?? LAST_DAY);
  for (const { value } of lists.opportunities)
    days.set(value.id, earliest([...value.claims, ...value.history.map(({ claim }) => claim)].map(of)) ?? LAST_DAY);
  for (const { value } of lists.demands) name(namesInDemand(value), of(value.id));
  for (const { value } of lists.opportunities) name(namesInOpportunity(value), of(value.id));
  for (const { value } of lists.events) if (days.has(value.id)) name(value.places, of(value.id));
  nameWholes(
    lists.actors.map(({ value }) => [value.id, value.partOf.map(({ whole }) => whole)]),
    days,
    name,
  );
  return Object.freeze({ of, ofAlias: (thing: string, { text }: CaseAlias) => spellings.get(keyOf(thing, text)) ?? of(thing) });
}

/** A whole is known from its parts, at whatever remove. */
function nameWholes(
  parts: readonly (readonly [string, readonly string[]])[],
  days: ReadonlyMap<string, string>,
  name: (ids: readonly string[], day: string) => void,
): void {
  for (let before = ''; before !== [...days.values()].join();) {
    before = [...days.values()].join();
    for (const [part, wholes] of parts) {
      const day = days.get(part);
      if (day !== undefined)
        name(
          wholes.filter((whole) => !days.has(whole)),
          day,
        );
    }
  }
}

export function dayOfDocument({ saidOn, published }: CaseDocument): string {
  return saidOn ?? (published.edtf === null ? null : readDateBounds(published.edtf).end) ?? LAST_DAY;
}

function namesInClaim(claim: CaseClaim): readonly string[] {
  return [...ROLES.flatMap((role) => claim[role].map(({ thing }) => thing)), ...claim.saidBy];
}

function namesInDemand({ madeBy, addressedTo, concerns, mayConcern }: CaseDemand): readonly string[] {
  return [...madeBy, ...addressedTo.map(({ thing }) => thing), ...concerns, ...mayConcern];
}

function namesInOpportunity({ heldBy, towards, over }: CaseOpportunity): readonly string[] {
  return [...heldBy, ...towards, ...over];
}

function keyOf(thing: string, spelling: string): string {
  return `${thing} ${spelling.toLowerCase()}`;
}
