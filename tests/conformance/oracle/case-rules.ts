import { text } from './graph.js';
import type { StoredNode } from './graph.js';

/** What one claim says of a person's case. */
export interface Told {
  readonly track: 'CUSTODY' | 'PROCEDURE' | 'RESTRICTION';
  /** A state, or HELD: in custody of either kind. */
  readonly state: string;
}

/** Reads what a claim says of the case of those to whom it is done, written from the descriptions of the states and not from the rules of the loader. */
export function readTold({ props }: StoredNode): readonly Told[] {
  if (text(props, 'polarity') !== 'AFFIRMED' || text(props, 'modality') !== 'ACTUAL' || text(props, 'certainty') === 'OPINION') return [];
  const says = (word: string): boolean => (text(props, 'content') ?? '').includes(word);
  const penalty = text(props, 'penaltyKind');
  const isTermOfDays = /^P[0-9]+D$/.test(text(props, 'penaltyDuration') ?? '');
  const custody = (state: string): Told => ({ track: 'CUSTODY', state });
  const procedure = (state: string): Told => ({ track: 'PROCEDURE', state });
  const restriction = (state: string): Told => ({ track: 'RESTRICTION', state });
  const isOver = says('restricted freedom') || says('ran out');
  const limits = penalty === 'RESTRICTION' ? [restriction('RESTRICTED')] : [];
  const prison = penalty === 'IMPRISONMENT' && !isTermOfDays ? [custody('IMPRISONED')] : [];
  switch (text(props, 'relation')) {
    case 'ARRESTED':
      return [custody('DETAINED')];
    case 'IMPRISONED':
      return [custody('HELD')];
    case 'CHARGED':
      return [procedure('CHARGED')];
    case 'PROSECUTED':
      return [procedure('ON_TRIAL')];
    case 'CONVICTED':
      return [procedure('CONVICTED')];
    case 'SENTENCED':
      if (isTermOfDays) return [...(penalty === 'IMPRISONMENT' ? [custody('DETAINED')] : []), ...limitsOf(penalty)];
      return [...prison, procedure('CONVICTED'), ...limitsOf(penalty)];
    case 'COMMUTED_SENTENCE':
      return [...prison, ...(says('pardon') ? [procedure('PARDONED')] : []), ...limits];
    case 'RELEASED':
      return [
        ...(isOver ? [] : [custody(says('parole') ? 'RELEASED_ON_PAROLE' : 'RELEASED')]),
        ...(says('pardon') ? [procedure('PARDONED')] : []),
        ...(isOver ? [restriction('UNRESTRICTED')] : says('house arrest') ? [restriction('RESTRICTED')] : []),
      ];
    case 'BANNED':
      return [restriction('BANNED')];
    case 'RESTRICTED':
      return isOver ? [restriction('UNRESTRICTED')] : penalty === null ? [restriction('RESTRICTED')] : limits;
    default:
      return [];
  }
}

function limitsOf(penalty: string | null): readonly Told[] {
  if (penalty === 'BAN') return [{ track: 'RESTRICTION', state: 'BANNED' }];
  return penalty === 'RESTRICTION' ? [{ track: 'RESTRICTION', state: 'RESTRICTED' }] : [];
}
