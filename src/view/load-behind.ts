import type { Ask } from './ask.js';
import { readView } from './address.js';
import { ClaimDocument, LineDocument } from './gen/graphql.js';
import type { ClaimPartsFragment } from './gen/graphql.js';
import { buildGraphModel } from './graph-model.js';
import type { ModelLine, ModelStub } from './graph-model.js';
import { askForLinks } from './load-filter.js';
import { loadSubject } from './load-subject.js';
import type { GraphShown, SubjectData } from './subject-data.js';
import type { ViewFilter } from './view.js';

/** Most links between two things that are asked for at once. */
const MOST_LINKS = 100;

/** Most lines and open ends of one graph that are looked behind unasked. */
const MOST_PARTS = 60;

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

/**
 * Asks all that a reader can unfold in what is shown, so that a recording has it: what is behind the lines and the open ends of a graph,
 * the nearest first, and the views of the steps of a story.
 * @throws AskError
 */
export async function unfold(data: SubjectData, ask: Ask, signal?: AbortSignal): Promise<void> {
  if (data.kind === 'graph') await unfoldGraph(data, ask, signal);
  if (data.kind !== 'story') return;
  for (const { view } of data.story.steps) {
    await loadSubject({ kind: 'view', view: readView(view.replace(/^[^?]*/, '')).view }, ask, signal);
  }
}

/** One after another: whoever freezes waits anyhow, and others ask as well. */
async function unfoldGraph({ data, view }: GraphShown, ask: Ask, signal?: AbortSignal): Promise<void> {
  const { lines, stubs } = buildGraphModel(data, view);
  const hasClaims = lines.filter(({ links }) => links.some(({ __typename }) => __typename !== 'Membership'));
  for (const line of hasClaims.slice(0, MOST_PARTS)) await loadBehindLine(line, view.filter, ask, signal);
  for (const stub of stubs.slice(0, MOST_PARTS)) await loadBehindStubs([stub], ask, signal);
}
