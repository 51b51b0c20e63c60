import { fail } from '../../errors.js';
import { HASH } from '../snapshots/snapshot.js';
import type { Subject } from '../../view/subject.js';
import { readSubjectOf, SUBJECT_KINDS, writeSubjectSearch } from '../../view/subject-address.js';

/** Which picture is asked for, as one of its addresses says. */
export interface PictureWanted {
  /** What it shows: a subject, or what was frozen under a hash. */
  readonly shown: { readonly kind: 'live'; readonly subject: Subject } | { readonly kind: 'frozen'; readonly hash: string };
  readonly format: 'svg' | 'png';
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** The same for all addresses of this picture. */
  readonly key: string;
}

/** The size of pictures that pages show beside a link. */
export const PREVIEW = Object.freeze({ width: 1200, height: 630 });

const BOUNDS = { width: { least: 200, most: 2400 }, height: { least: 120, most: 2400 } } as const;

/**
 * Reads the address of a picture: `graph.png` and `focus=max-bokaev&width=800`.
 * @throws DemarcheError NOT_FOUND for a name that no picture has, BAD_USER_INPUT for what it cannot do without
 */
export function readPictureAddress(name: string, search: URLSearchParams): PictureWanted {
  const [, kind = '', format] = /^([a-z]+)\.(svg|png)$/.exec(name) ?? [];
  if (format !== 'svg' && format !== 'png')
    throw fail('NOT_FOUND', `Expected a picture such as graph.png or claim.svg; came ${JSON.stringify(name)}.`);
  const size = { width: readLength('width', search), height: readLength('height', search) };
  const theme = search.get('theme') === 'dark' ? 'dark' : 'light';
  for (const own of ['width', 'height', 'theme']) search.delete(own);
  const shown = kind === 'frozen' ? readFrozen(search) : readLive(kind, search);
  const what = shown.kind === 'frozen' ? shown.hash : `${shown.subject.kind}${writeSubjectSearch(shown.subject)}`;
  return { shown, format, ...size, theme, key: [what, format, size.width, size.height, theme].join(' ') };
}

function readFrozen(search: URLSearchParams): PictureWanted['shown'] {
  const hash = search.get('hash') ?? '';
  if (!HASH.test(hash)) throw fail('BAD_USER_INPUT', 'Expected the hash of a snapshot: /pictures/frozen.png?hash=…');
  return { kind: 'frozen', hash };
}

function readLive(name: string, search: URLSearchParams): PictureWanted['shown'] {
  const kind = SUBJECT_KINDS.find((known) => known === name);
  if (kind === undefined)
    throw fail('NOT_FOUND', `Expected a picture of one of ${SUBJECT_KINDS.join(', ')}; came ${JSON.stringify(name)}.`);
  const { subject } = readSubjectOf(kind, search.toString());
  if (subject === null)
    throw fail(
      'BAD_USER_INPUT',
      `The address says too little of what the ${kind} is to show. Give it what /embed/${kind} takes, such as focus, from and to, or id.`,
    );
  return { kind: 'live', subject };
}

function readLength(name: keyof typeof BOUNDS, search: URLSearchParams): number {
  const text = search.get(name);
  if (text === null || text === '') return PREVIEW[name];
  const { least, most } = BOUNDS[name];
  const length = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (length >= least && length <= most) return length;
  throw fail('BAD_USER_INPUT', `Expected a ${name} from ${least} to ${most}, came ${JSON.stringify(text.slice(0, 20))}.`);
}
