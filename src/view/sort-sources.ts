import type { PassageState } from './gen/enums.js';
import type { SourceListed } from './subject-data.js';
import type { SourceSort, ViewSources } from './view.js';

/** In the order in which they are told: what needs a look last. */
export const PASSAGE_STATES: readonly PassageState[] = Object.freeze(['EXACT', 'MOVED', 'CHANGED', 'GONE', 'UNCHECKED'] as const);

/** The documents that fit, in the order that was asked for; those that are equal in it by day, then id. */
export function sortSources(documents: readonly SourceListed[], asked: ViewSources): readonly SourceListed[] {
  const turn = asked.descending ? -1 : 1;
  const compare = COMPARE[asked.sort];
  return documents.filter((document) => fits(document, asked)).sort((one, other) => turn * compare(one, other) || byDay(one, other));
}

/** Whether a document is of the publisher, the genre and so on that were asked for, and has a passage in the state. */
function fits({ publisher, genre, held, passageStates }: SourceListed, asked: ViewSources): boolean {
  return (
    (asked.publisher === null || publisher?.id === asked.publisher) &&
    (asked.genre === null || genre === asked.genre) &&
    (asked.held === null || held === asked.held) &&
    (asked.passages === null || passageStates.some(({ state }) => state === asked.passages))
  );
}

type Compare = (one: SourceListed, other: SourceListed) => number;

const byText =
  (read: (document: SourceListed) => string): Compare =>
  (one, other) =>
    read(one).localeCompare(read(other), 'en');

const byDay: Compare = (one, other) => compareTexts(one.saidOn, other.saidOn) || compareTexts(one.id, other.id);

const COMPARE: Readonly<Record<SourceSort, Compare>> = {
  DATE: byDay,
  TITLE: byText(({ title }) => title),
  PUBLISHER: byText(({ publisher }) => publisher?.name ?? '\uffff'),
  GENRE: byText(({ genre }) => genre ?? '\uffff'),
  CLAIMS: (one, other) => one.claims.totalCount - other.claims.totalCount,
  PASSAGES: (one, other) =>
    countState(one, 'CHANGED') + countState(one, 'GONE') - (countState(other, 'CHANGED') + countState(other, 'GONE')),
};

/** How many passages of a document stand in a state. */
export function countState({ passageStates }: Pick<SourceListed, 'passageStates'>, state: PassageState): number {
  return passageStates.find((each) => each.state === state)?.count ?? 0;
}

/** How many passages of all documents stand in each state, those left out in which none does. */
export function countStates(documents: readonly SourceListed[]): readonly { readonly state: PassageState; readonly count: number }[] {
  const counts = PASSAGE_STATES.map((state) => ({
    state,
    count: documents.reduce((sum, document) => sum + countState(document, state), 0),
  }));
  return counts.filter(({ count }) => count > 0);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
