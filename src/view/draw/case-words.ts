import type { CaseState } from '../case-layout.js';
import type { CaseStateKind, CaseTrack } from '../gen/enums.js';
import { count } from './words.js';

/** The English words of the line of a case. A translation is a file with the same names. */
export const CASE_TRACK_WORDS: Readonly<Record<CaseTrack, string>> = {
  CUSTODY: 'Custody',
  PROCEDURE: 'Procedure',
  RESTRICTION: 'Bans and limits',
};

export const CASE_STATE_WORDS: Readonly<Record<CaseStateKind, string>> = {
  SOUGHT: 'Sought',
  DETAINED: 'Detained',
  IMPRISONED: 'Imprisoned',
  RELEASED_ON_PAROLE: 'Released on parole',
  RELEASED: 'Released',
  AT_LIBERTY: 'At liberty',
  CHARGED: 'Charged',
  ON_TRIAL: 'On trial',
  CONVICTED: 'Convicted',
  ACQUITTED: 'Acquitted',
  PARDONED: 'Pardoned',
  BANNED: 'Banned',
  RESTRICTED: 'Limited',
  UNRESTRICTED: 'No longer limited',
};

export const CASE_WORDS = {
  disputed: 'disputed',
  /** Behind the label of a state about which sources differ; the key says what it is. */
  sign: '≠',
  signKey: '≠ sources differ',
  fadeKey: 'fading: no source in this graph says when it began or ended',
  paleKey: 'pale: it began at some time within',
  none: 'No source in this graph tells of a case.',
  undated: (states: string): string => `When is not said: ${states}.`,
};

/** What stands below a bar: "Detained, 17 May 2016 ≠". */
export function labelState({ state, since, disputed }: CaseState): string {
  return `${CASE_STATE_WORDS[state]}, ${since.label}${disputed ? ` ${CASE_WORDS.sign}` : ''}`;
}

/** A state in one sentence without a full stop: "Detained since 17 May 2016, until 28 November 2016; 12 claims; disputed". */
export function wordState({ state, since, until, current, claims, disputed }: CaseState): string {
  const end = until === null ? (current ? '' : ', no source in this graph says until when') : `, until ${until.label}`;
  const when = since.basis === 'UNSTATED' ? ', when is not said' : `: ${since.label}`;
  return `${CASE_STATE_WORDS[state]}${when}${end}; ${count(claims.length, 'claim')}${disputed ? '; disputed' : ''}`;
}
