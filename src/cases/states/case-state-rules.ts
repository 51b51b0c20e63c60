/** Sides of a person's case that go on next to each other. */
export type CaseTrack = 'CUSTODY' | 'PROCEDURE' | 'RESTRICTION';

/** A rule: what a verb says of the case of a person to whom it is done. */
export interface CaseStateRule {
  /** The verb, as case files write it. */
  readonly verb: string;
  /** Kinds of penalties with which the rule holds, `none` where the claim names no penalty; absent: any or none. */
  readonly penalties?: readonly string[];
  /** Holds only where the length of the penalty is counted in days (true), or is not (false); absent: either. */
  readonly inDays?: boolean;
  /** Holds only where the content of the claim has one of these words: conditions of a release stand there. */
  readonly words?: readonly string[];
  readonly track: CaseTrack;
  /** A CaseStateKind, or HELD: kept in custody, be it detention or prison, as what came before tells. */
  readonly state: string;
}

const PRISON = ['imprisonment'];
const LIMITS = ['restriction'];
const PAROLE = ['parole'];
/** Words of an end of what limits a person at large. */
const ENDED = ['restricted freedom', 'ran out'];

/**
 * What each verb says of a person's case. Of the rules of a verb on one track the first that fits holds.
 * A suspended sentence is a conviction and no prison; a stay of days in a cell is detention and no criminal conviction.
 */
export const CASE_STATE_RULES: readonly CaseStateRule[] = Object.freeze([
  { verb: 'arrested', track: 'CUSTODY', state: 'DETAINED' },
  { verb: 'imprisoned', track: 'CUSTODY', state: 'HELD' },
  { verb: 'sentenced', penalties: PRISON, inDays: true, track: 'CUSTODY', state: 'DETAINED' },
  { verb: 'sentenced', penalties: PRISON, inDays: false, track: 'CUSTODY', state: 'IMPRISONED' },
  { verb: 'commuted_sentence', penalties: PRISON, inDays: false, track: 'CUSTODY', state: 'IMPRISONED' },
  { verb: 'released', words: PAROLE, track: 'CUSTODY', state: 'RELEASED_ON_PAROLE' },
  { verb: 'released', words: ENDED, track: 'RESTRICTION', state: 'UNRESTRICTED' },
  { verb: 'released', track: 'CUSTODY', state: 'RELEASED' },
  { verb: 'charged', track: 'PROCEDURE', state: 'CHARGED' },
  { verb: 'prosecuted', track: 'PROCEDURE', state: 'ON_TRIAL' },
  { verb: 'convicted', track: 'PROCEDURE', state: 'CONVICTED' },
  { verb: 'sentenced', inDays: false, track: 'PROCEDURE', state: 'CONVICTED' },
  { verb: 'commuted_sentence', words: ['pardon'], track: 'PROCEDURE', state: 'PARDONED' },
  { verb: 'released', words: ['pardon'], track: 'PROCEDURE', state: 'PARDONED' },
  { verb: 'banned', track: 'RESTRICTION', state: 'BANNED' },
  { verb: 'sentenced', penalties: ['ban'], track: 'RESTRICTION', state: 'BANNED' },
  { verb: 'restricted', words: ENDED, track: 'RESTRICTION', state: 'UNRESTRICTED' },
  { verb: 'restricted', penalties: [...LIMITS, 'none'], track: 'RESTRICTION', state: 'RESTRICTED' },
  { verb: 'sentenced', penalties: LIMITS, track: 'RESTRICTION', state: 'RESTRICTED' },
  { verb: 'commuted_sentence', penalties: LIMITS, track: 'RESTRICTION', state: 'RESTRICTED' },
  { verb: 'released', words: ['house arrest'], track: 'RESTRICTION', state: 'RESTRICTED' },
]);
