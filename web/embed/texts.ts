/** The English texts that the embeds have besides those they share with the explorer: a translation is a file with the same names. */
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
  dropped: 'Left out, since it cannot be read: ',
  unfinished: (needs: string, came: string): string => `This element needs ${needs}.${came === '' ? '' : ` Came ${came}.`}`,
  documents: (count: number): string => `${String(count)} documents.`,
  rest: (count: number): string => `${String(count)} more`,
  more: (rest: number): string => `${String(rest)} more in Demarche`,
} as const;

export const knownTexts = {
  on: (day: string): string => `As known on ${day}.`,
  notYet: (day: string): string => `Not known on ${day}: no document published by then tells of it.`,
  now: 'See what is known today',
} as const;

export const frozenTexts = {
  on: (day: string): string => `Frozen on ${day}.`,
  hint: 'It does not change any more.',
  live: 'See it as it is now',
  same: (day: string): string => `The collection has changed since, last on ${day}; this shows the same as it would now.`,
  different: (day: string): string => `The collection has changed since, last on ${day}: this would look different now.`,
  gone: (day: string): string => `The collection has changed since, last on ${day}: what this shows is no longer there.`,
  withdrawn: 'What was frozen here has been withdrawn by those who publish it.',
  none: 'Nothing was frozen under this hash. Check the attribute “frozen”, or leave it out for what is so now.',
  later: 'The server does not answer.',
  notKept: 'What was frozen is the picture, and not what is behind this part of it.',
} as const;

/** What an element cannot do without. */
export const neededTexts: Partial<Record<SubjectKind, string>> = {
  graph: 'a focus: the id of the thing in its middle',
  timeline: 'a focus: the id of the thing that it is about',
  path: 'a from and a to: the ids of its two ends',
};

export const missingTexts: Record<MissingShown['what'], (id: string) => string> = {
  case: (id) => `There is no person with the id ${id} in this collection.`,
  thing: (id) => `There is no thing with the id ${id} in this collection.`,
  claim: (id) => `There is no claim with the id ${id} in this collection.`,
  dispute: (id) => `There is no dispute with the id ${id} in this collection.`,
  demand: (id) => `There is no demand with the id ${id} in this collection.`,
  document: (id) => `There is no document with the id ${id} in this collection.`,
  story: (id) => `There is no story with the id ${id} in this collection.`,
};

export const claimTexts = {
  claims: 'Backed by',
  one: 'claim',
  many: 'claims',
  readWhole: 'Read it at its publisher',
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
  one: 'demand',
  many: 'demands',
  openOnes: (count: number): string => `${String(count)} open`,
  title: (by: string | null, to: string | null, about: string | null): string =>
    `Demands${by === null ? '' : ` by ${by}`}${to === null ? '' : ` on ${to}`}${about === null ? '' : ` about ${about}`}`,
  by: (names: string): string => `by ${names}`,
  to: (names: string): string => `to ${names}`,
  moreThan: (listed: number): string => `There are more than these ${String(listed)}: see them in Demarche`,
  history: 'What came of it',
  raise: 'Where it can be raised',
} as const;

export const raisingTexts = {
  none: 'No occasion in this collection fits.',
  coming: (day: string): string => `Coming up from ${day}`,
  open: 'open demand can be raised there',
  opens: 'open demands can be raised there',
  moreThan: (count: number): string => `More than ${String(count)} open demands can be raised there`,
} as const;

export const sourcesTexts = {
  one: 'document',
  many: 'documents',
  claim: 'claim',
  claims: 'claims',
  passages: (count: number): string => `${String(count)} ${count === 1 ? 'passage' : 'passages'}:`,
} as const;

export const disputesTexts = {
  one: 'dispute',
  many: 'disputes',
  none: 'No source in this collection contradicts another here.',
} as const;

export const pathTexts = {
  title: (from: string, to: string): string => `From ${from} to ${to}`,
  none: (length: number): string => `No path of at most ${String(length)} links joins them.`,
  way: (number: number, length: number): string => `Path ${String(number)}, ${String(length)} ${length === 1 ? 'link' : 'links'}`,
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
  picture: 'Things and what joins them. Arrow keys lead from one to the next, Enter tells more.',
  graph: 'graph',
  line: (one: string, other: string): string => `${one} and ${other}`,
  implied: 'one end is only implied',
  list: (links: string): string => `The same as a list: ${links}`,
  one: 'link',
  many: 'links',
  oneLine: 'line',
  manyLines: 'lines',
  thing: (name: string, kind: string, lines: string): string => `${name}, ${kind}, ${lines}`,
  further: (count: number): string => `and ${String(count)} more`,
  zoom: 'Nearer or farther',
  nearer: 'Nearer',
  farther: 'Farther',
  close: 'Close',
  more: 'More in Demarche',
  truncated: 'Only the nearest are shown: there is more in Demarche.',
  legend: 'How it is drawn',
  noAgent: 'By whom: not said',
  noTarget: 'To whom: not said',
} as const;

export const timelineTexts = {
  title: (name: string): string => `${name} by date`,
  none: 'No claim in this collection fits.',
  today: 'today',
  hint: 'A full bar is known to the day or sure; a faint one is some time within it; one that fades has no known end.',
} as const;
