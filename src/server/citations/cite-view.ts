import type { Citation } from '../../answer/derived/citation/make-citation.js';
import { makeCitation } from '../../answer/derived/citation/make-citation.js';
import type { CitedWork } from '../../answer/derived/citation/cited-work.js';
import { describeState } from '../../answer/derived/citation/describe-state.js';
import { labelDate } from '../../answer/derived/date-label.js';

/** A view as it is cited. */
export interface CitedView {
  /** Name of the entry. */
  readonly id: string;
  readonly title: string;
  readonly revision: string;
  /** When the collection was loaded that it is taken from, in ISO 8601. */
  readonly loadedAt: string;
  /** The day on which it was frozen; null: it is live. */
  readonly frozenOn: string | null;
  /** Whole address of its page. */
  readonly address: string;
}

/** Cites a view. What is frozen has the day on which it was; a live view has the day of the collection. */
export function citeView({ id, title, revision, loadedAt, frozenOn, address }: CitedView): Citation {
  const state = describeState({ revision, loadedAt, cases: [], baseUrl: '' }, address);
  const day = frozenOn ?? loadedAt.slice(0, 10);
  const note = frozenOn === null ? state : `Frozen on ${labelDate({ edtf: frozenOn })}. ${state}`;
  const work: CitedWork = {
    id,
    kind: 'page',
    title,
    authors: [],
    publisher: 'Demarche',
    date: { edtf: day, label: labelDate({ edtf: day }), isReckoned: false },
    url: address,
    language: 'en',
    genre: frozenOn === null ? 'view' : 'frozen view',
    note,
  };
  return makeCitation([work], `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”. ${note}.`);
}
