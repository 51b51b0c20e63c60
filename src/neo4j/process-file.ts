import { readFile } from 'node:fs/promises';
import { renameSync, writeFileSync } from 'node:fs';
import { isRunning } from './process-identity.js';
import type { ProcessIdentity } from './process-identity.js';
import type { Layout } from './layout.js';

/** The Neo4j that was started last, running or not, as the next start, or another command, finds it. */
export interface ProcessRecord extends ProcessIdentity {
  readonly port: number;
  readonly version: string;
  /** Whether it is to go on without the process that started it. */
  readonly detached: boolean;
}

/** Written at once, since a process that dies in between leaves a Neo4j that nobody knows. */
export function writeProcessRecord(layout: Layout, record: ProcessRecord): void {
  const part = `${layout.process}.part`;
  writeFileSync(part, JSON.stringify(record), { mode: 0o600 });
  renameSync(part, layout.process);
}

/** @returns the record, whether its process runs or not; null where there is none that can be read */
export async function readProcessRecord(layout: Layout): Promise<ProcessRecord | null> {
  try {
    const record = JSON.parse(await readFile(layout.process, 'utf8')) as Partial<ProcessRecord>;
    const isWhole =
      typeof record.pid === 'number' &&
      typeof record.started === 'string' &&
      typeof record.port === 'number' &&
      typeof record.version === 'string';
    return isWhole ? (record as ProcessRecord) : null;
  } catch {
    return null;
  }
}

/** @returns the record of a Neo4j that runs now, or null */
export async function findRunning(layout: Layout): Promise<ProcessRecord | null> {
  const record = await readProcessRecord(layout);
  return record !== null && (await isRunning(record)) ? record : null;
}
