import type { DemandStatus } from './gen/enums.js';
import type { View, ViewFilter, ViewOpportunities, ViewSources } from './view.js';

/** As of which day a subject is shown. A subject without is shown as it is known now; a view has its day within it. */
export interface AsKnown {
  /** The last day of publication that counts. */
  readonly said?: string;
}

/** A subject that can be compared with what was known on another day. */
export interface Compared {
  readonly then?: string;
}

/** What one embed, one picture or one preview shows. */
export type Subject = AsKnown & Shown;

type Shown =
  | ({ readonly kind: 'graph'; readonly focus: string; readonly depth: 1 | 2; readonly filter: ViewFilter } & Compared)
  | { readonly kind: 'path'; readonly from: string; readonly to: string; readonly maxLength: number; readonly filter: ViewFilter }
  | { readonly kind: 'timeline'; readonly focus: string; readonly filter: ViewFilter; readonly today: string | null }
  | ({
      readonly kind: 'demands';
      readonly madeBy: string | null;
      readonly addressedTo: string | null;
      readonly concerns: string | null;
      readonly status: readonly DemandStatus[];
      readonly isOpen: boolean | null;
      readonly rollUp: boolean;
    } & Compared)
  /** `today`: the day that tells what is to come from what is over; null: the day as of which all is shown, or the day it is. */
  | ({ readonly kind: 'opportunities'; readonly today: string | null } & ViewOpportunities)
  | ({ readonly kind: 'sources' } & ViewSources)
  | { readonly kind: 'disputes'; readonly about: string | null; readonly dismissed: boolean }
  | { readonly kind: 'dispute'; readonly id: string }
  | { readonly kind: 'demand'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'story'; readonly id: string };

export type SubjectKind = Subject['kind'];

/** The day as of which a subject is shown; null: as it is known now. */
export function saidOf(subject: Subject): string | null {
  return (subject.kind === 'view' ? subject.view.said : subject.said) ?? null;
}

/** The day with which a subject is compared; null: with none. */
export function thenOf(subject: Subject): string | null {
  if (subject.kind === 'view') return subject.view.then;
  const { then }: Subject & Compared = subject;
  return then ?? null;
}

/** The same as it is known now, compared with nothing. */
export function asOfNow(subject: Subject): Subject {
  if (subject.kind === 'view') return { kind: 'view', view: { ...subject.view, said: null, then: null } };
  const { said: _, then: __, ...plain }: Subject & Compared = subject;
  return plain;
}

/** The day as of which a view is shown, as subjects have it. */
export function asKnown({ said }: Pick<View, 'said'>): AsKnown {
  return said === null ? {} : { said };
}

/** The days of a view, as subjects have them that can be compared. */
export function asCompared({ said, then }: Pick<View, 'said' | 'then'>): AsKnown & Compared {
  return { ...asKnown({ said }), ...(then === null ? {} : { then }) };
}
