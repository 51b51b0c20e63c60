import type { Ask } from '../../../src/view/ask.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { PathsDocument } from '../../../src/view/gen/graphql.js';
import { ALL_KINDS } from '../../../src/view/view.js';
import { EntryQuestionsDocument, VerbClaimsDocument } from '../gen/graphql.js';
import type { ClaimEndsFragment, EntryQuestionsQuery } from '../gen/graphql.js';
import { loadVerbs } from '../store/verbs.js';
import type { Verb, Verbs } from '../store/verbs.js';
import { askDemandsOf, askDemandsTo, askHowLinked, askUnstated, askWhatHappened, askWho } from './entry-question.js';
import type { EntryQuestion } from './entry-question.js';

/** Groups of verbs that are done to somebody, the gravest first. */
const GROUPS = ['Liberty and justice', 'Restriction'];
const MOST_CLAIMS = 100;
const LONGEST_WAY = 4;

/**
 * Finds good first questions to whatever the collection holds: the commonest verbs of its gravest groups, those to whom it was done most often,
 * those who demand most and of whom most is demanded, a way between two of them, and what is left open. Each has an answer.
 * @throws AskError
 */
export async function loadEntryQuestions(ask: Ask, signal: AbortSignal): Promise<readonly EntryQuestion[]> {
  const [{ claimCounts, demands, open }, verbs] = await Promise.all([ask(EntryQuestionsDocument, {}, signal), loadVerbs(ask)]);
  const chosen = chooseVerbs(verbs, claimCounts);
  const claims = chosen.length === 0 ? [] : await askForClaims(chosen, ask, signal);
  const [person] = rank(claims.flatMap(({ targets }) => targets.map(({ thing }) => thing)).filter(isPerson));
  const [maker] = rankBodiesFirst(demands.nodes.flatMap(({ madeBy }) => madeBy));
  const [addressee] = rankBodiesFirst(demands.nodes.flatMap(({ addressedTo }) => addressedTo.map(({ thing }) => thing)));
  const questions = [
    ...chosen.map((verb) =>
      askWho(
        verb,
        claims.filter(({ relation }) => relation === verb.type),
      ),
    ),
    person === undefined ? null : askWhatHappened(person),
    maker === undefined ? null : askDemandsOf(maker),
    addressee === undefined ? null : askDemandsTo(addressee),
    maker === undefined || person === undefined ? null : await findWay(maker, person, ask, signal),
    askUnstated(open.totalCount, open.nodes),
  ];
  return questions.filter((question) => question !== null);
}

/** The verb with most claims of each group, if one can ask by whom it was done. */
function chooseVerbs(verbs: Verbs, counts: EntryQuestionsQuery['claimCounts']): Verb[] {
  const byCount = counts.flatMap(({ key }) => [...verbs.values()].filter(({ type }) => type === key));
  const isAskable = ({ pastLabel, inverseLabel }: Verb): boolean => inverseLabel === `${pastLabel} by`;
  return GROUPS.flatMap((group) => byCount.filter((verb) => verb.group === group && isAskable(verb)).slice(0, 1));
}

async function askForClaims(verbs: readonly Verb[], ask: Ask, signal: AbortSignal): Promise<readonly ClaimEndsFragment[]> {
  const { claims } = await ask(VerbClaimsDocument, { types: verbs.map(({ type }) => type), first: MOST_CLAIMS }, signal);
  return claims.nodes;
}

async function findWay(from: Thing, to: Thing, ask: Ask, signal: AbortSignal): Promise<EntryQuestion | null> {
  const variables = { from: from.id, to: to.id, maxLength: LONGEST_WAY, filter: null, through: ALL_KINDS, first: 1 };
  const { paths } = await ask(PathsDocument, variables, signal);
  const [way] = paths;
  return way === undefined ? null : askHowLinked(from, to, way);
}

/** Things from the most frequent down; among equals, the first named first. */
function rank(things: readonly Thing[]): Thing[] {
  const counts = new Map<string, number>();
  for (const { id } of things) counts.set(id, (counts.get(id) ?? 0) + 1);
  const different = [...new Map(things.map((thing) => [thing.id, thing])).values()];
  return different.sort((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0));
}

/** What a body demands weighs more for a beginning than what single persons do. */
function rankBodiesFirst(things: readonly Thing[]): Thing[] {
  const ranked = rank(things);
  return [...ranked.filter((thing) => !isPerson(thing)), ...ranked.filter(isPerson)];
}

function isPerson({ __typename }: Thing): boolean {
  return __typename === 'Person';
}
