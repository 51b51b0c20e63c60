import type { Ask } from '../../../src/view/ask.js';
import { SayingsDocument } from '../gen/graphql.js';
import type { LinkRow } from './rows.js';

/** Links in one answer: more would cost more than the API allows. */
const MOST_LINKS = 900;
/** Links that are asked for at once, so that those among their ends fit into the answer. */
const AT_ONCE = 250;

/** Who says each claim, as far as it was asked for. */
export class Sayings {
  private readonly names = new Map<string, readonly string[]>();

  constructor(private readonly ask: Ask) {}

  /** @returns names; undefined where they are not loaded */
  namesOf(claim: string): readonly string[] | undefined {
    return this.names.get(claim);
  }

  /** Whether nothing of these rows is left to ask for. */
  has(rows: readonly LinkRow[]): boolean {
    return this.missingOf(rows).length === 0;
  }

  /**
   * Loads who says the claims of these rows. An answer holds what joins their ends, and so often more than was asked for.
   * @throws AskError
   */
  async load(rows: readonly LinkRow[], signal?: AbortSignal): Promise<void> {
    let size = AT_ONCE;
    let missing = this.missingOf(rows);
    while (missing.length > 0) {
      await this.loadSome(missing.slice(0, size), signal);
      const left = this.missingOf(missing);
      const isStuck = left.length === missing.length;
      // Where too much lies between the ends for one answer, fewer of them are asked for at once; what is alone too much is passed over.
      missing = isStuck && size === 1 ? left.slice(1) : left;
      if (isStuck) size = Math.max(1, Math.floor(size / 4));
    }
  }

  private missingOf(rows: readonly LinkRow[]): readonly LinkRow[] {
    return rows.filter(({ claim }) => claim !== null && !this.names.has(claim));
  }

  private async loadSome(rows: readonly LinkRow[], signal?: AbortSignal): Promise<void> {
    const of = [...new Set(rows.flatMap(({ from, to }) => [from, to].flatMap((end) => end?.id ?? [])))];
    const { neighbourhood } = await this.ask(SayingsDocument, { of, limit: MOST_LINKS }, signal);
    const claims = [...neighbourhood.links.flatMap((link) => ('claim' in link ? [link.claim] : [])), ...neighbourhood.openEnds];
    for (const { id, saidBy } of claims) this.names.set(id, Object.freeze(saidBy.map(({ name }) => name)));
  }
}

const kept = new WeakMap<Ask, Sayings>();

/** Those of this page. */
export function sayingsOf(ask: Ask): Sayings {
  const sayings = kept.get(ask) ?? new Sayings(ask);
  kept.set(ask, sayings);
  return sayings;
}
