import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../errors.js';
import { runAdminTool } from './admin-tool.js';
import type { Program } from './admin-tool.js';
import type { Layout } from './layout.js';

export const USERNAME = 'neo4j';

/**
 * Reads the password of the managed Neo4j; makes one, and gives it to the database, where there is no database yet.
 * @throws DemarcheError NEO4J_AUTH_FAILED when there is a database and no password, NEO4J_START_FAILED when it cannot be set
 */
export async function readPassword(layout: Layout, program: Program, signal?: AbortSignal): Promise<string> {
  const hasUsers = existsSync(path.join(layout.data, 'databases', 'system'));
  const known = (await readFile(layout.password, 'utf8').catch(() => '')).trim();
  if (hasUsers && known === '') throw refusePassword(layout);
  // In hex: the tool would take a password that begins with a hyphen for an option.
  const password = known === '' ? randomBytes(24).toString('hex') : known;
  if (known === '') await writeFile(layout.password, `${password}\n`, { mode: 0o600 });
  if (!hasUsers) await setInitialPassword(layout, program, signal);
  return password;
}

/** What to say when the database does not take the password of the file. */
export function refusePassword(layout: Layout, cause?: unknown): Error {
  const message = `The Neo4j of Demarche does not take the password in ${layout.password}. Put the file back that belongs to the data, or move ${layout.home} away to begin with an empty database.`;
  return fail('NEO4J_AUTH_FAILED', message, { cause, details: { file: layout.password } });
}

/** The tool reads the password from the file by `@`, so that no list of processes shows it. */
async function setInitialPassword(layout: Layout, program: Program, signal?: AbortSignal): Promise<void> {
  const { code, said } = await runAdminTool(program, layout, ['dbms', 'set-initial-password', `@${layout.password}`], { signal });
  if (code !== 0)
    throw fail('NEO4J_START_FAILED', `The password of the new database could not be set: ${said.split('\n')[0] ?? ''}`, {
      details: { said },
    });
}
