import type { Layout } from './layout.js';
import { USERNAME, refusePassword } from './password.js';
import { ping } from './ping.js';
import { sleep } from './sleep.js';

const LOOK_EVERY = 100;
/** Neo4j opens its port when each database has been started, or has failed to; this long it may say that ours is not there. */
const UNAVAILABLE_FOR = 15_000;

/** The server to wait for. */
export interface Expected {
  readonly layout: Layout;
  readonly port: number;
  readonly database: string;
  readonly password: string;
  /** Milliseconds until it must answer. */
  readonly deadline: number;
}

/**
 * Waits until a Neo4j answers a query to our user.
 * @param ended settles when the process has ended
 * @returns that it is ready, or what happened instead
 * @throws DemarcheError NEO4J_AUTH_FAILED when it does not take the password; the signal's reason
 */
export async function waitReady(expected: Expected, ended: Promise<string>, signal?: AbortSignal): Promise<'ready' | { happened: string }> {
  const { port, database, password } = expected;
  const end = Date.now() + expected.deadline;
  let refusedSince = Infinity;
  const state: { gone?: string } = {};
  void ended.then((how) => {
    state.gone = how;
  });
  for (let last = 'it did not answer'; ;) {
    const pong = await ping({ port, username: USERNAME, password, database }, 5000, signal);
    if (state.gone !== undefined) return { happened: state.gone };
    if (pong.state === 'ready') return 'ready';
    if (pong.state === 'refused') {
      if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/.test(pong.code)) throw refusePassword(expected.layout);
      last = `it answered ${pong.code}`;
      refusedSince = Math.min(refusedSince, Date.now());
    }
    if (Date.now() - refusedSince > UNAVAILABLE_FOR) return { happened: last };
    if (Date.now() > end) return { happened: `${last} within ${String(Math.round(expected.deadline / 1000))} seconds` };
    await sleep(LOOK_EVERY, signal);
  }
}
