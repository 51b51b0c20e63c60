import type { Parameter } from './address/parameter.js';
import { PARAMETERS } from './address/parameters.js';
import type { ValueKind } from './address/values.js';
import { EMPTY_VIEW } from './view.js';
import type { View } from './view.js';

/** What the address of a subject is read into: what it shares with views, as a view, and what is its own. */
export interface SubjectDraft {
  readonly view: View;
  readonly id: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly depth: number;
  readonly length: number;
}

export const EMPTY_DRAFT: SubjectDraft = Object.freeze({ view: EMPTY_VIEW, id: null, from: null, to: null, depth: 1, length: 4 });

type Own = Exclude<keyof SubjectDraft, 'view'>;

/**
 * A parameter that views have, too, and that means the same.
 * @param name of the parameter of views
 * @param as its name here, where the other is taken
 */
export function shared(name: string, as: string = name): Parameter<SubjectDraft> {
  const parameter = PARAMETERS.find((known) => known.name === name);
  if (parameter === undefined) throw new Error(`Views have no parameter ${name}.`);
  return {
    name: as,
    read: (draft, text, drop) => ({ ...draft, view: parameter.read(draft.view, text, drop) }),
    write: (draft) => parameter.write(draft.view),
  };
}

/** A parameter that views do not have, left out where it says what is so anyway. */
export function own<K extends Own>(name: K, kind: ValueKind<NonNullable<SubjectDraft[K]>>): Parameter<SubjectDraft> {
  return {
    name,
    read(draft, text, drop) {
      const value = kind.read(text, drop);
      return value === null ? draft : { ...draft, [name]: value };
    },
    write(draft) {
      const value = draft[name];
      return value === null || value === EMPTY_DRAFT[name] ? '' : kind.write(value);
    },
  };
}
