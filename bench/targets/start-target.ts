import path from 'node:path';
import { findFreePort } from '../../src/neo4j/free-port.js';
import { RIVAL, ROOT } from '../places.js';
import { bundle } from './bundle.js';
import { startChild } from './start-child.js';
import type { DatabaseAddress, Target, TargetName } from './target.js';

/** Where each says that it is ready. */
const READY: Readonly<Record<TargetName, string>> = { limit: '/', rival: '/', demarche: '/health/ready' };

/**
 * Starts a target as a process of its own on a free port of loopback, and waits until it is ready.
 * Demarche is started as a user starts it, over a server that it was given: with the defaults of all its settings, the log of requests
 * among them, which goes nowhere.
 * @throws Error with what it said where it does not become ready
 */
export async function startTarget(name: TargetName, database: DatabaseAddress): Promise<Target> {
  const port = String(await findFreePort(null));
  const url = `http://127.0.0.1:${port}`;
  const command = await findProgram(name);
  const env = {
    PORT: port,
    NEO4J_URI: database.uri,
    NEO4J_USERNAME: database.username,
    NEO4J_PASSWORD: database.password,
    NEO4J_DATABASE: database.database,
  };
  const { pid, stop } = await startChild(command, env, () => isReady(`${url}${READY[name]}`));
  return { name, url, pid, stop };
}

async function findProgram(name: TargetName): Promise<readonly string[]> {
  if (name === 'demarche') return [path.join(ROOT, 'scripts', 'demarche.js'), 'start'];
  return [await bundle(name, name === 'rival' ? RIVAL : ROOT)];
}

async function isReady(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  await response?.body?.cancel();
  return response?.ok === true;
}
