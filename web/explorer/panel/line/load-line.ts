import type { Ask } from '../../../../src/view/ask.js';
import { passesFilter } from '../../../../src/view/filter-links.js';
import { LineDocument } from '../../../../src/view/gen/graphql.js';
import type { LineQuery, LineQueryVariables } from '../../../../src/view/gen/graphql.js';
import type { Thing } from '../../../../src/view/graph-data.js';
import { askForLinks } from '../../../../src/view/load-filter.js';
import { ALL_KINDS, EMPTY_FILTER, readLineKey } from '../../../../src/view/view.js';
import type { ViewFilter } from '../../../../src/view/view.js';

/** A link with the claim behind it, if it has one. */
export type LinkShown = LineQuery['neighbourhood']['links'][number];

/** All links of one claim between the two, or a membership. */
export interface Step {
  readonly id: string;
  readonly links: readonly LinkShown[];
}

/** What the panel of a line shows. */
export interface LineShown {
  /** null where there is no such thing. */
  readonly ends: readonly [Thing | null, Thing | null];
  readonly links: readonly LinkShown[];
  readonly truncated: boolean;
}

const MOST_LINKS = 100;

/** The question for all links between the two ends of a line, whatever the filter of the picture hides but documents and speakers. */
export function lineVariables(key: string, { documents, saidBy }: ViewFilter): LineQueryVariables {
  const filter = askForLinks({ ...EMPTY_FILTER, documents, saidBy });
  return { of: readLineKey(key), filter, through: ALL_KINDS, limit: MOST_LINKS };
}

/**
 * Loads both ends of a line and all links between them with their claims.
 * @throws AskError
 */
export async function loadLine(key: string, filter: ViewFilter, ask: Ask, signal: AbortSignal): Promise<LineShown> {
  const [one, other] = readLineKey(key);
  const { neighbourhood } = await ask(LineDocument, lineVariables(key, filter), signal);
  const { things, truncated } = neighbourhood;
  const find = (id: string): Thing | null => things.find((thing) => thing.id === id) ?? null;
  const links = neighbourhood.links.filter(({ from, to }) => from.id !== to.id);
  return { ends: [find(one), find(other)], links, truncated };
}

/** The links that the filter of the picture lets through, those of one claim together. */
export function gatherSteps(links: readonly LinkShown[], filter: ViewFilter): readonly Step[] {
  const steps = new Map<string, LinkShown[]>();
  for (const link of links.filter((one) => passesFilter(one, filter))) {
    const id = link.__typename === 'Membership' ? link.id : link.claim.id;
    steps.set(id, [...(steps.get(id) ?? []), link]);
  }
  return [...steps].map(([id, some]) => ({ id, links: some }));
}
