import { fail } from '../errors.js';
import type { Program } from './admin-tool.js';
import { restoreAside } from './dump-files.js';
import { layOut } from './layout.js';
import type { Layout } from './layout.js';
import { readLock } from './lock.js';
import { sizeMemory } from './memory.js';
import { takeOwnership } from './owner.js';
import { prepareProgram } from './prepare.js';
import { findRunning } from './process-file.js';
import { SILENT } from './progress.js';
import type { ProgramOptions } from './start-options.js';
import { stopProcess } from './stop-process.js';
import { writeConf } from './write-conf.js';

/**
 * Does work on the files of the database, while Neo4j stands still and no other process uses them.
 * @throws DemarcheError NEO4J_LOCKED when it runs
 */
export async function whileStopped<T>(options: ProgramOptions, work: (layout: Layout, program: Program) => Promise<T>): Promise<T> {
  const { signal, onProgress = SILENT } = options;
  const layout = layOut(options.home);
  const release = await takeOwnership(layout.owner, { onProgress, signal });
  try {
    const found = await findRunning(layout);
    if (found?.detached === true)
      throw fail('NEO4J_LOCKED', `Neo4j runs (process ${String(found.pid)}). Stop it first: demarche neo4j stop`, {
        details: { pid: found.pid },
      });
    if (found !== null) await stopProcess(found);
    const program = await prepareProgram(readLock(), options);
    await writeConf(layout, found?.port ?? 0, sizeMemory());
    await restoreAside(layout);
    return await work(layout, program);
  } finally {
    await release();
  }
}

/** The line of what the administration tool said that tells why it failed. */
export function findReason(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |--verbose/.test(line));
  return lines.find((line) => /fail|error|exception/i.test(line)) ?? lines.at(-1) ?? 'the tool does not say why';
}
