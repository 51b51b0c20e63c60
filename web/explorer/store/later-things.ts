import type { Ask } from '../../../src/view/ask.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { findThings } from '../../../src/view/load-graph.js';

/** Most ids in one question at depth 0. */
const MOST_OF = 1000;

/** Tells things that become known later from ids that nothing has. What was found out once is not asked again. */
export class LaterThings {
  private readonly things = new Map<string, Thing>();
  private readonly unknown = new Set<string>();

  /** @param askNow asks what is known now */
  constructor(private readonly askNow: Ask) {}

  has(id: string): boolean {
    return this.things.has(id);
  }

  /** Those of the ids that become known later. */
  of(ids: readonly string[]): Thing[] {
    return ids.flatMap((id) => this.things.get(id) ?? []);
  }

  /**
   * Asks for the ids of which nothing is known yet, neither that they are there nor that they are not.
   * @throws AskError
   */
  async find(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.things.has(id) && !this.unknown.has(id)).slice(0, MOST_OF);
    const found = await findThings(wanted, this.askNow);
    for (const id of wanted) {
      const thing = found.get(id);
      if (thing === undefined) this.unknown.add(id);
      else this.things.set(id, thing);
    }
  }
}
