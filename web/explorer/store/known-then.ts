import type { Ask } from '../../../src/view/ask.js';
import { loadKnownThen } from '../../../src/view/changes/load-changes.js';
import type { KnownThen } from '../../../src/view/graph-data.js';
import { ALL_KINDS, EMPTY_FILTER } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';

/** Finds out what of a view was known on the day with which it is compared. What was asked last is kept. */
export class ThenKnown {
  private key = '';
  private known: KnownThen | null = null;

  /** @param askNow asks what is known now */
  constructor(private readonly askNow: Ask) {}

  /**
   * @returns null where the view is compared with no day
   * @throws AskError
   */
  async find({ things, filter, then }: View): Promise<KnownThen | null> {
    if (then === null || things.length === 0) return null;
    const ids = things.map(({ id }) => id);
    const { documents, saidBy } = filter;
    const key = JSON.stringify([then, [...ids].sort(), documents, saidBy]);
    if (key === this.key && this.known !== null) return this.known;
    const known = await loadKnownThen(ids, { ...EMPTY_FILTER, kinds: ALL_KINDS, documents, saidBy }, then, this.askNow);
    [this.key, this.known] = [key, known];
    return known;
  }
}
