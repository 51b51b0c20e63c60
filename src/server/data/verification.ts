import type { PassageState } from '../../view/gen/enums.js';
import { loadSources } from '../../view/load-sources.js';
import { countStates, PASSAGE_STATES } from '../../view/sort-sources.js';
import type { SourceListed } from '../../view/subject-data.js';
import { EMPTY_SOURCES } from '../../view/view.js';
import type { AskForReader } from '../pages/serve-page.js';
import { viewAsk } from '../pages/view-ask.js';
import { PassagesOfDocumentDocument, RevisionDocument } from './gen/graphql.js';
import type { PassagesOfDocumentQuery } from './gen/graphql.js';

type Counts = Readonly<Partial<Record<PassageState, number>>>;

/** A passage that does not stand where it did, by the last check. */
interface Strayed {
  readonly id: string;
  readonly claim: string;
  readonly phrase: string;
  readonly paragraph: number | null;
  readonly state: PassageState;
  readonly checkedOn: string | null;
}

/** How the passages of the collection stand against the texts, by the last check of each. */
export interface VerificationReport {
  readonly revision: string;
  readonly loadedAt: string;
  /** How many documents there are, and how many of them are listed here: the first by date. */
  readonly totalCount: number;
  readonly passages: Counts;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly held: string;
    readonly claims: number;
    readonly passages: Counts;
    readonly strayed: readonly Strayed[];
    readonly url: string;
  }[];
}

const PAGE = 100;
const STRAYED: readonly PassageState[] = ['MOVED', 'CHANGED', 'GONE'];

/**
 * Reports on the passages of all documents, and names each that no longer stands where it did.
 * @param base of this server, without a slash at its end
 * @throws what asking throws
 */
export async function reportPassages(ask: AskForReader, base: string): Promise<VerificationReport> {
  const { revision, loadedAt } = (await ask(RevisionDocument, {})).data.statistics;
  const { documents, totalCount } = await loadSources({ kind: 'sources', ...EMPTY_SOURCES }, viewAsk(ask));
  const reports: VerificationReport['documents'][number][] = [];
  for (const document of documents) {
    const { id, title, held, claims } = document;
    const strayed = STRAYED.some((state) => document.passageStates.some((each) => each.state === state)) ? await listStrayed(id, ask) : [];
    const url = `${base}/documents/${encodeURIComponent(id)}`;
    reports.push({ id, title, held, claims: claims.totalCount, passages: toCounts([document]), strayed, url });
  }
  return { revision, loadedAt, totalCount, passages: toCounts(documents), documents: reports };
}

async function listStrayed(id: string, ask: AskForReader): Promise<readonly Strayed[]> {
  const found: Strayed[] = [];
  let after: string | null = null;
  for (;;) {
    const answered: { readonly data: PassagesOfDocumentQuery } = await ask(PassagesOfDocumentDocument, { id, first: PAGE, after });
    const { claims } = answered.data.document ?? {};
    for (const { id: claim, evidence } of claims?.nodes ?? [])
      found.push(...evidence.filter(({ state }) => STRAYED.includes(state)).map((passage) => ({ ...passage, claim })));
    if (claims?.pageInfo.hasNextPage !== true) return found;
    after = claims.pageInfo.endCursor;
  }
}

function toCounts(documents: readonly SourceListed[]): Counts {
  const counts = new Map(countStates(documents).map(({ state, count }) => [state, count]));
  return Object.fromEntries(PASSAGE_STATES.map((state) => [state, counts.get(state) ?? 0]));
}
