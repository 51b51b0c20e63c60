import type { Ask } from './ask.js';
import { readView } from './address.js';
import { ClaimDocument, LineDocument } from './gen/graphql.js';
import type { ClaimPartsFragment } from './gen/graphql.js';
import { buildGraphModel } from './graph-model.js';
import type { ModelLine, ModelStub } from './graph-model.js';
import { askForLinks } from './load-filter.js';
import { loadSubject } from './load-subject.js';
import { pinDay } from './pin-day.js';
import type { GraphShown, StoryShown } from './subject-data.js';
import type { Subject } from './subject.js';
import type { View, ViewFilter } from './view.js';

/** Most links between two things that are asked for at once. */
const MOST_LINKS = 100;

/** Most lines and open ends of one graph that are looked behind unasked. */
const MOST_PARTS = 60;

/** Most questions that are asked at once: others ask as well. */
const AT_ONCE = 6;

/**
 * Loads the claims behind a line, each once, in the order of its links. Memberships are an editor's and have none.
 * @throws AskError
 */
export async function loadBehindLine(
  line: Pick<ModelLine, 'from' | 'to' | 'links'>,
  filter: ViewFilter,
  ask: Ask,
  signal?: AbortSignal,
): Promise<readonly ClaimPartsFragment[]> {
  const of = [line.from, line.to].sort();
  const variables = { of, filter: askForLinks(filter), through: filter.kinds, limit: MOST_LINKS };
  const { neighbourhood } = await ask(LineDocument, variables, signal);
  const links = new Map(neighbourhood.links.map((link) => [link.id, link]));
  const claims = line.links.flatMap(({ id }) => {
    const link = links.get(id);
    return link !== undefined && 'claim' in link ? [link.claim] : [];
  });
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/**
 * Loads the claims behind open ends.
 * @throws AskError
 */
export async function loadBehindStubs(
  stubs: readonly Pick<ModelStub, 'claim'>[],
  ask: Ask,
  signal?: AbortSignal,
): Promise<readonly ClaimPartsFragment[]> {
  const answers = await Promise.all(stubs.map((stub) => ask(ClaimDocument, { id: stub.claim.id }, signal)));
  return answers.flatMap(({ claim }) => (claim === null ? [] : [claim]));
}

/** The view of a step of a story: as of its own day or, where it has none, that of the story. */
export function viewOfStep({ view }: Pick<StoryShown['steps'][number], 'view'>, said: string | null): View {
  const own = readView(view.replace(/^[^?]*/, '')).view;
  return own.said === null ? { ...own, said } : own;
}

/**
 * What a step of a story shows.
 * @param said the day as of which the story is shown; null: as it is known now
 * @param frozenOn the day on which it was frozen; null: it is live
 */
export function subjectOfStep(step: Pick<StoryShown['steps'][number], 'view'>, said: string | null, frozenOn: string | null): Subject {
  const subject: Subject = { kind: 'view', view: viewOfStep(step, said) };
  return frozenOn === null ? subject : pinDay(subject, frozenOn);
}

/**
 * Loads the views of all steps of a story.
 * @param said the day as of which the story is shown; null: as it is known now
 * @param frozenOn the day on which it is or was frozen; null: it is live
 * @throws AskError
 */
export async function loadSteps({ steps }: StoryShown, said: string | null, ask: Ask, frozenOn: string | null): Promise<void> {
  const subjects = steps.map((step) => subjectOfStep(step, said, frozenOn));
  await runSome(subjects.map((subject) => () => loadSubject(subject, ask)));
}

/**
 * Asks what a reader can unfold in a graph, so that a recording has it: what is behind its first 60 lines and its first 60 open ends.
 * @param signal ends it before its end
 * @throws AskError; what aborted the signal, where the Ask listens to it
 */
export async function unfold({ data, view }: GraphShown, ask: Ask, signal?: AbortSignal): Promise<void> {
  const { lines, stubs } = buildGraphModel(data, view);
  const hasClaims = lines.filter(({ links }) => links.some(({ __typename }) => __typename !== 'Membership'));
  const behindLines = hasClaims.slice(0, MOST_PARTS).map((line) => () => loadBehindLine(line, view.filter, ask, signal));
  const behindStubs = stubs.slice(0, MOST_PARTS).map((stub) => () => loadBehindStubs([stub], ask, signal));
  await runSome([...behindLines, ...behindStubs], signal);
}

/** Does some of the work at once, in its order, until it is done or the signal says so. */
async function runSome(work: readonly (() => Promise<unknown>)[], signal?: AbortSignal): Promise<void> {
  const left = work.values();
  const run = async (): Promise<void> => {
    for (const each of left) {
      if (signal?.aborted === true) return;
      await each();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
}
