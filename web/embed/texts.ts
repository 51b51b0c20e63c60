/** The English texts that the embeds have besides those they share with the explorer: a translation is a file with the same names. */
import type { Certainty, Voice } from '../../src/view/gen/enums.js';
import type { SubjectKind } from '../../src/view/subject.js';
import type { MissingShown } from '../../src/view/subject-data.js';

export const frameTexts = {
  loading: 'Loading …',
  away: 'The server does not answer at the moment. This goes on by itself when it is back.',
  awayKept: 'The server does not answer at the moment. What is here stays, and this goes on by itself.',
  failed: 'This cannot be shown.',
  open: 'Open in Demarche',
  opens: 'opens a new page',
  state: (name: string, revision: string, day: string): string => `${name}, revision ${revision}, as of ${day}.`,
  frozen: (day: string): string => `Frozen on ${day}.`,
  frozenHint: 'It does not change any more.',
  live: 'See it as it is now',
  dropped: 'Left out, since it cannot be read: ',
  unfinished: (needs: string): string => `This element needs ${needs}.`,
  otherKind: (kind: SubjectKind): string => `This snapshot is of another kind. Expected <demarche-${kind}> to show it.`,
  withdrawn: 'What was frozen here has been withdrawn.',
  noSnapshot: 'Nothing was frozen under this address.',
  documents: (count: number): string => `${String(count)} documents.`,
} as const;

/** What an element cannot do without. */
export const neededTexts: Partial<Record<SubjectKind, string>> = {
  graph: 'a focus: the id of the thing in its middle',
  timeline: 'a focus: the id of the thing that it is about',
  path: 'a from and a to: the ids of its two ends',
};

export const missingTexts: Record<MissingShown['what'], (id: string) => string> = {
  thing: (id) => `There is no thing with the id ${id} in this collection.`,
  claim: (id) => `There is no claim with the id ${id} in this collection.`,
  demand: (id) => `There is no demand with the id ${id} in this collection.`,
  document: (id) => `There is no document with the id ${id} in this collection.`,
  story: (id) => `There is no story with the id ${id} in this collection.`,
};

/** Who says it, and in which voice. */
export const sayingTexts: Record<Voice, (names: string) => string> = {
  AUTHOR_FACT: (names) => `Told as a fact by ${names}`,
  AUTHOR_OPINION: (names) => `Judged so by ${names}`,
  REPORTED: (names) => `Said by ${names}, as the document reports`,
};

export const surenessTexts: Record<Certainty, string> = {
  STATED: 'said without reserve',
  HEDGED: 'said with a reserve',
  OPINION: 'an opinion, which no record could prove',
  UNKNOWN: 'how surely was not assessed',
};

export const claimTexts = {
  nobody: 'an author who is not named',
  claims: 'Backed by',
  one: 'claim',
  many: 'claims',
  read: 'Read it in the source',
  readWhole: 'Read it at its publisher',
  paragraph: (number: number): string => `paragraph ${String(number)}`,
  noPassage: 'No passage is recorded.',
  retracted: (day: string, reason: string): string => `Retracted on ${day}: ${reason}`,
} as const;

export const thingTexts = {
  alsoWritten: 'Also written',
  belongsTo: 'Belongs to',
  does: 'Acts',
  undergoes: 'Acted upon',
  made: 'Demands made',
  faced: 'Demands faced',
} as const;

export const demandTexts = {
  none: 'No demand in this collection fits.',
  open: 'open',
  closed: 'closed',
  one: 'demand',
  many: 'demands',
  openOnes: (count: number): string => `${String(count)} open`,
  title: (by: string | null, to: string | null, about: string | null): string =>
    `Demands${by === null ? '' : ` by ${by}`}${to === null ? '' : ` on ${to}`}${about === null ? '' : ` about ${about}`}`,
  by: (names: string): string => `by ${names}`,
  to: (names: string): string => `to ${names}`,
  more: (rest: number): string => `${String(rest)} more in Demarche`,
  history: 'What came of it',
  raise: 'Where it can be raised',
} as const;

export const pathTexts = {
  title: (from: string, to: string): string => `From ${from} to ${to}`,
  none: (length: number): string => `No way of at most ${String(length)} links joins them.`,
  way: (number: number, length: number): string => `Way ${String(number)}, ${String(length)} ${length === 1 ? 'link' : 'links'}`,
} as const;

export const documentTexts = {
  by: (names: string): string => `By ${names}`,
  claims: (count: string): string => `What is taken from it: ${count}`,
} as const;

export const collectionTexts = {
  actors: 'actors',
  claims: 'claims',
  relations: 'relations',
  demands: 'demands',
  opportunities: 'opportunities',
  documents: 'documents',
} as const;

export const storyTexts = {
  step: (number: number, count: number): string => `Step ${String(number)} of ${String(count)}`,
  controls: 'Steps of the story',
  back: 'Back',
  next: 'Next',
  begin: 'Begin',
  keys: 'or the arrow keys',
  all: 'All steps and their sources as text',
} as const;

export const graphTexts = {
  line: (one: string, other: string): string => `${one} and ${other}`,
  implied: 'one end is only implied',
  list: (links: string): string => `The same as a list: ${links}`,
  one: 'link',
  many: 'links',
  thing: (name: string, kind: string, links: string): string => `${name}, ${kind}, ${links}`,
  keys: 'Arrow keys move along the lines, Enter opens.',
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'All of it',
  close: 'Close',
  more: 'More in Demarche',
  truncated: 'Only the nearest are shown: there is more in Demarche.',
  legend: 'How it is drawn',
  open: (missing: 'agent' | 'target'): string => (missing === 'agent' ? 'by whom is not said' : 'to whom is not said'),
} as const;

/** What each way to draw a line means. */
export const strokeTexts = {
  solid: 'happened',
  dashed: 'planned, possible or called for',
  dotted: 'hedged or an opinion',
  faint: 'what it is about, or belongs to',
  implied: 'an end is only implied',
  stub: 'by or to whom is not said',
} as const;
