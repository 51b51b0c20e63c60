import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { fail } from '../errors.js';
import type { Database } from './database.js';
import { readOnce } from './read.js';
import { translateError } from './translate-error.js';
import { writeAll } from './write.js';

/** Where the database is and who asks. */
export interface Address {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const OLDEST = [5, 26] as const;

/**
 * Makes the pool of connections to a Neo4j server. Nothing is sent before the first use.
 * A `neo4j://` address is routed: reads go to the readers of a cluster.
 */
export function connect(address: Address): Database {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 20,
    connectionAcquisitionTimeout: 3000,
    connectionTimeout: 2000,
    maxTransactionRetryTime: 5000,
    connectionLivenessCheckTimeout: 5000,
    userAgent: 'demarche',
    telemetryDisabled: true,
  });
  const { database } = address;
  return Object.freeze({
    read: (statement, options = {}) => readOnce(driver, database, statement, options),
    write: (work, options = {}) => writeAll(driver, database, work, options.timeoutMs ?? 60_000),
    ping: () => ping(driver, database),
    close: () => driver.close(),
  } satisfies Database);
}

async function ping(driver: Driver, database: string): Promise<string> {
  const info = await driver.getServerInfo({ database }).catch((error: unknown) => {
    throw translateError(error);
  });
  const agent = info.agent ?? 'an unknown server';
  const match = /^Neo4j\/(\d+)\.(\d+)(\S*)/.exec(agent);
  const [major, minor] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw fail(
      'NEO4J_WRONG_VERSION',
      `Expected Neo4j 5.26 or newer, came ${agent}. Update the server at NEO4J_URI, or unset NEO4J_URI for a Neo4j that Demarche runs itself.`,
    );
  }
  return agent.replace('Neo4j/', '');
}
