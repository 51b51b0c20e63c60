import { existsSync } from 'node:fs';
import { totalmem } from 'node:os';
import path from 'node:path';
import { fail } from '../errors.js';
import { runAdminTool } from './admin-tool.js';
import { DATABASE, forgetAside, moveAside, removeDatabase, restoreAside } from './dump-files.js';
import type { ProgramOptions } from './start-options.js';
import { findReason, whileStopped } from './while-stopped.js';

export interface ImportOptions extends ProgramOptions {
  /** Whether a database that is there may go. */
  readonly allowRemoval?: boolean;
}

/** The arguments of the tool, beside the tables that they name. */
const ARGUMENTS = 'import.args';
const MIB = 2 ** 20;

/**
 * Makes the database from the tables of a folder, while Neo4j stands still. Constraints and indexes are made at the next start.
 * @throws DemarcheError NEO4J_LOCKED when it runs, REMOVAL_NOT_ALLOWED, NEO4J_IMPORT_FAILED; the database is as it was then
 */
export async function importNeo4j(folder: string, options: ImportOptions): Promise<void> {
  if (!existsSync(path.join(folder, ARGUMENTS)))
    throw fail('NEO4J_IMPORT_FAILED', `There is no ${ARGUMENTS} in ${folder}. Give a folder that "demarche generate --csv" wrote.`);
  await whileStopped(options, async (layout, program) => {
    if (existsSync(path.join(layout.data, 'databases', DATABASE)) && options.allowRemoval !== true)
      throw fail(
        'REMOVAL_NOT_ALLOWED',
        `There is a database in ${layout.home}, and the tables would take its place. Set DEMARCHE_HOME to another folder, or add --allow-removal.`,
      );
    await moveAside(layout);
    try {
      const report = `--report-file=${path.join(layout.logs, 'import.report')}`;
      const { code, said } = await runAdminTool(
        program,
        layout,
        ['database', 'import', 'full', `--max-off-heap-memory=${String(sizeOffHeap())}m`, report, `@${ARGUMENTS}`],
        { folder: path.resolve(folder), kind: 'long', signal: options.signal },
      );
      if (code !== 0)
        throw fail('NEO4J_IMPORT_FAILED', `${folder} could not be imported, and the database is as it was: ${findReason(said)}`, {
          details: { said },
        });
      await forgetAside(layout);
    } catch (cause) {
      await removeDatabase(layout);
      await restoreAside(layout);
      throw cause;
    }
  });
}

/** What the tool takes beside its heap, in MiB: a quarter of the memory of the machine; it would take nine tenths of what is free. */
function sizeOffHeap(): number {
  return Math.round(Math.max(1024, totalmem() / MIB / 4));
}
