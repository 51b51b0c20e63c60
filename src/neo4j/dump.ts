import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../errors.js';
import { runAdminTool } from './admin-tool.js';
import { DATABASE, forgetAside, moveAside, removeDatabase, restoreAside } from './dump-files.js';
import type { ProgramOptions } from './start-options.js';
import { findReason, whileStopped } from './while-stopped.js';

/**
 * Writes the database into a dump file, while Neo4j stands still.
 * @returns the size of the dump
 * @throws DemarcheError NEO4J_LOCKED when it runs, NEO4J_DUMP_FAILED; an older dump of that name stays then
 */
export async function dumpNeo4j(file: string, options: ProgramOptions): Promise<number> {
  return whileStopped(options, async (layout, program) => {
    if (!existsSync(path.join(layout.data, 'databases', DATABASE)))
      throw fail('NEO4J_DUMP_FAILED', `There is no database in ${layout.home} yet. Start the server once, or set DEMARCHE_HOME.`);
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    const part = `${file}.part`;
    try {
      const { code, said } = await runAdminTool(program, layout, ['database', 'dump', DATABASE, '--to-stdout'], {
        output: createWriteStream(part),
        signal: options.signal,
      });
      if (code !== 0) throw explain('The dump could not be made', said);
      await rename(part, file);
    } finally {
      await rm(part, { force: true });
    }
    return (await stat(file)).size;
  });
}

/**
 * Puts the content of a dump file in the place of the database, while Neo4j stands still.
 * @throws DemarcheError NEO4J_LOCKED when it runs, NEO4J_DUMP_FAILED; the database is as it was then
 */
export async function loadDump(file: string, options: ProgramOptions): Promise<void> {
  if (!existsSync(file)) throw fail('NEO4J_DUMP_FAILED', `There is no file ${file}. Give the path of a dump that Neo4j 5 made.`);
  await whileStopped(options, async (layout, program) => {
    await moveAside(layout);
    try {
      const { code, said } = await runAdminTool(program, layout, ['database', 'load', DATABASE, '--from-stdin'], {
        input: createReadStream(file),
        signal: options.signal,
      });
      if (code !== 0) throw explain(`${file} could not be loaded, and the database is as it was`, said);
      await forgetAside(layout);
    } catch (cause) {
      await removeDatabase(layout);
      await restoreAside(layout);
      throw cause;
    }
  });
}

function explain(what: string, said: string): Error {
  return fail('NEO4J_DUMP_FAILED', `${what}: ${findReason(said)}`, { details: { said } });
}
