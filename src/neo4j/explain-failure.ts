import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../errors.js';
import type { DemarcheError, ErrorCode } from '../errors.js';
import type { Layout } from './layout.js';

/** How long the logs were before a start, so that only what the start wrote is read. */
export interface LogMark {
  readonly neo4j: number;
  readonly debug: number;
}

const TAIL = 6000;
/** The debug log says much, and among it why a database alone did not start. */
const DEBUG_TAIL = 400_000;

/** What Neo4j or Java says when it cannot start, and what to do; the first that fits counts. */
const CAUSES: readonly { readonly says: RegExp; readonly code: ErrorCode; readonly reason: string }[] = [
  {
    says: /UnsupportedClassVersionError/,
    code: 'NEO4J_JAVA_MISSING',
    reason: 'the Java is too old for it. Install a newer one, or set JAVA_HOME to one.',
  },
  {
    says: /Address already in use|BindException/,
    code: 'NEO4J_START_FAILED',
    reason: 'its port is taken by another program. Choose another port, or end that program.',
  },
  {
    says: /FileLockException|Lock file has been locked|Unable to obtain lock/,
    code: 'NEO4J_LOCKED',
    reason: 'another Neo4j has the same data open. End it first.',
  },
  {
    says: /Could not reserve enough space|insufficient memory|Cannot allocate memory|OutOfMemoryError/i,
    code: 'NEO4J_START_FAILED',
    reason: 'the machine has too little free memory for it. Free some, or ask for a smaller heap.',
  },
  { says: /No space left on device/, code: 'NEO4J_START_FAILED', reason: 'the disk is full. Free some of it and start again.' },
  {
    says: /\bstore ?version|StoreVersion|store format|MigrationException|UpgradeNotAllowed|Unknown kernel version|was created by (a )?(newer|later)/i,
    code: 'NEO4J_WRONG_VERSION',
    reason:
      'its data is damaged, or was written by another version of Neo4j. Load a dump made by this version, or set DEMARCHE_HOME to another folder.',
  },
];

export async function markLog(layout: Layout): Promise<LogMark> {
  const [neo4j, debug] = await Promise.all(
    ['neo4j', 'debug'].map(async (name) => (await stat(logOf(layout, name)).catch(() => undefined))?.size ?? 0),
  );
  return { neo4j: neo4j ?? 0, debug: debug ?? 0 };
}

/**
 * Makes one clear error of a start that failed. The end of what Neo4j wrote is in its details.
 * @param happened what came instead of a running server, as the end of a sentence
 */
export async function explainFailure(layout: Layout, mark: LogMark, happened: string): Promise<DemarcheError> {
  const printed = (await readFile(layout.console, 'utf8').catch(() => '')).slice(-TAIL);
  const log = await readFrom(logOf(layout), mark.neo4j, TAIL);
  const debug = await readFrom(logOf(layout, 'debug'), mark.debug, DEBUG_TAIL);
  const faults = debug.split('\n').filter((line) => /\bERROR\b.*Failed|^Caused by/.test(line));
  const said = `${faults.join('\n')}\n${log}\n${printed}`;
  const known = CAUSES.find(({ says }) => says.test(said));
  const line = said
    .split('\n')
    .find((text) => /\bERROR\b|^Error|Exception/.test(text))
    ?.trim();
  const reason = known?.reason ?? (line === undefined ? 'it does not say why.' : `it says: ${line.slice(0, 300)}`);
  const message = `Neo4j did not come up (${happened}): ${reason} Its log is ${logOf(layout)}.`;
  return fail(known?.code ?? 'NEO4J_START_FAILED', message, { details: { log: said.trim().slice(-TAIL), happened } });
}

function logOf(layout: Layout, name = 'neo4j'): string {
  return path.join(layout.logs, `${name}.log`);
}

/** The log may have been rotated since the mark; then all of it is new. */
async function readFrom(file: string, mark: number, tail: number): Promise<string> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return '';
  try {
    const { size } = await handle.stat();
    const start = Math.max(size >= mark ? mark : 0, size - tail);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(1, size - start)), 0, null, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
