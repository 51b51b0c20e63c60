import { setTimeout as wait } from 'node:timers/promises';
import type { Runner } from '../run-cypher.js';

/** Milliseconds without a statement after which servers have ended what they do after their start, and the longest that is waited for it. */
const QUIET = 3000;
const LONGEST = 180_000;
const PAUSE = 100;

/** Waits until the database has had nothing to do for some seconds: until the servers over it have asked all that they ask of themselves. */
export async function awaitIdle({ run }: Runner): Promise<void> {
  const begin = Date.now();
  let last = begin;
  while (Date.now() - last < QUIET && Date.now() - begin < LONGEST) {
    const [[others] = []] = await run("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)");
    if (others !== 0) last = Date.now();
    await wait(PAUSE);
  }
}
