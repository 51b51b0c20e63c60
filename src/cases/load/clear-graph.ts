import type { Database } from '../../run/database.js';
import { loadStatement } from './load-statement.js';

const LIMIT = 20_000n;
const TIMEOUT = { timeoutMs: 600_000 } as const;

/** Takes away all records in many transactions; the mark of the collection stays. The graph must be marked unfinished before. */
export async function clearGraph(database: Database, signal?: AbortSignal): Promise<void> {
  for (const name of ['clear-links', 'clear-nodes']) {
    for (let gone = Infinity; gone > 0;) {
      signal?.throwIfAborted();
      const rows = await database.write((transaction) => transaction.run(loadStatement(name), { limit: LIMIT }), TIMEOUT);
      gone = Number(rows[0]?.[0] ?? 0);
    }
  }
}
