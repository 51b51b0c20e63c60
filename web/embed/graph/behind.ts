import type { Ask } from '../../../src/view/ask.js';
import { askForLinks } from '../../../src/view/load-filter.js';
import { ClaimDocument, LineDocument } from '../../../src/view/gen/graphql.js';
import type { ModelLine, ModelStub } from '../../../src/view/graph-model.js';
import type { ViewFilter } from '../../../src/view/view.js';
import type { QuotedClaim } from '../parts/claim.js';

/** Most links between two things that are asked for at once. */
const MOST = 100;

/**
 * Loads the claims behind a line, each once, in the order of its links. Memberships are an editor's and have none.
 * @throws AskError
 */
export async function loadBehindLine(line: ModelLine, filter: ViewFilter, ask: Ask, signal: AbortSignal): Promise<readonly QuotedClaim[]> {
  const of = [line.from, line.to].sort();
  const variables = { of, filter: askForLinks(filter), through: filter.kinds, limit: MOST };
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
export async function loadBehindStubs(stubs: readonly ModelStub[], ask: Ask, signal: AbortSignal): Promise<readonly QuotedClaim[]> {
  const answers = await Promise.all(stubs.map((stub) => ask(ClaimDocument, { id: stub.claim.id }, signal)));
  return answers.flatMap(({ claim }) => (claim === null ? [] : [claim]));
}
