import { quoteName } from '../compile/quote-name.js';
import type { Model } from '../model/model.js';
import type { Database } from '../run/database.js';

/** Links that are not of the registry and are found by their id as well. */
const OTHER_LINKS = ['CONCERNS', 'PART_OF'];
const NAME = /CREATE\s+(?:[A-Z]+\s+)?(?:INDEX|CONSTRAINT)\s+`?(\w+)`?\s+IF\s+NOT\s+EXISTS/i;
/** Millions of claims take minutes. */
const TIMEOUT = { timeoutMs: 3_600_000 } as const;

/**
 * Makes the constraints and indexes that are missing: those of cypher/setup/, and one for the ids of each relation type.
 * Safe to run at each start: where all are there, it only reads their names.
 * @returns how many were made
 */
export async function setupDatabase(database: Database, model: Pick<Model, 'setup' | 'relationTypes'>): Promise<number> {
  const statements = listSetupStatements(model);
  const present = new Set((await Promise.all([readNames(database, 'CONSTRAINTS'), readNames(database, 'INDEXES')])).flat());
  const missing = statements.filter((statement) => !present.has(NAME.exec(statement)?.[1] ?? ''));
  if (missing.length === 0) return 0;
  await database.write(async (transaction) => {
    for (const statement of missing) await transaction.run(statement);
  }, TIMEOUT);
  await database.read({ text: 'CALL db.awaitIndexes(3600)', parameters: {} }, TIMEOUT);
  return missing.length;
}

/** Every statement of the setup, one each, in order. */
function listSetupStatements(model: Pick<Model, 'setup' | 'relationTypes'>): readonly string[] {
  const written = model.setup.flatMap(splitStatements);
  const types = [...model.relationTypes.map(({ name }) => name), ...OTHER_LINKS];
  return [
    ...written,
    ...types.map(
      (type) => `CREATE CONSTRAINT link_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${quoteName(type)}]-() REQUIRE r.id IS UNIQUE`,
    ),
  ];
}

/** A file may hold several statements, each ended by a semicolon. */
function splitStatements(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  return lines
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter(Boolean);
}

async function readNames(database: Database, what: 'CONSTRAINTS' | 'INDEXES'): Promise<readonly string[]> {
  const rows = await database.read({ text: `SHOW ${what} YIELD name RETURN name`, parameters: {} }, TIMEOUT);
  return rows.map(([name]) => String(name));
}
