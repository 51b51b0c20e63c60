import type { PathShown } from '../../../src/view/subject-data.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { EMPTY_FILTER, EMPTY_LEDGER, EMPTY_VIEW, placeFreely } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';
import { questionTexts } from '../../shared/texts.js';
import { viewOfClaims, viewOfVerb } from '../find/open-choice.js';
import type { ClaimEndsFragment } from '../gen/graphql.js';
import type { Verb } from '../store/verbs.js';

/** A question that somebody new to the collection may have, and the view that answers it. */
export interface EntryQuestion {
  readonly text: string;
  /** How much there is behind it, in a few words. */
  readonly hint: string;
  readonly view: View;
  /** The thing that is opened with what surrounds it. */
  readonly thing: string | null;
}

/** Who was imprisoned, and by whom? Null where nobody takes part that can be shown. */
export function askWho(verb: Verb, claims: readonly ClaimEndsFragment[]): EntryQuestion | null {
  const view = viewOfVerb(verb.type, claims);
  if (view.things.length === 0) return null;
  return { text: questionTexts.verb(verb.pastLabel), hint: questionTexts.claims(claims.length), view, thing: null };
}

/** What happened to a person? */
export function askWhatHappened({ id, name }: Thing): EntryQuestion {
  const view: View = { ...EMPTY_VIEW, page: 'explore', things: [placeFreely(id)], focus: id };
  return { text: questionTexts.thing(name), hint: '', view, thing: id };
}

/** What does somebody demand? Answered by the ledger. */
export function askDemandsOf({ id, name }: Thing): EntryQuestion {
  const ledger = { ...EMPTY_LEDGER, madeBy: id };
  return { text: questionTexts.made(name), hint: '', view: { ...EMPTY_VIEW, page: 'demands', ledger }, thing: null };
}

/** What is demanded of somebody? Answered by the ledger. */
export function askDemandsTo({ id, name }: Thing): EntryQuestion {
  const ledger = { ...EMPTY_LEDGER, addressedTo: id };
  return { text: questionTexts.faced(name), hint: '', view: { ...EMPTY_VIEW, page: 'demands', ledger }, thing: null };
}

/** How is one thing linked with another? Shows the shortest way that was found. */
export function askHowLinked(from: Thing, to: Thing, { length, things }: PathShown): EntryQuestion {
  const paths = { from: from.id, to: to.id, maxLength: 4, chosen: 0 };
  const view: View = { ...EMPTY_VIEW, page: 'explore', things: things.map(({ id }) => placeFreely(id)), paths };
  return { text: questionTexts.path(from.name, to.name), hint: questionTexts.steps(length), view, thing: null };
}

/** What was done, and by whom is not said? Null where no such claim is about anybody. */
export function askUnstated(count: number, claims: readonly ClaimEndsFragment[]): EntryQuestion | null {
  const view: View = { ...viewOfClaims(claims), filter: EMPTY_FILTER };
  return view.things.length === 0 ? null : { text: questionTexts.unstated, hint: questionTexts.claims(count), view, thing: null };
}
