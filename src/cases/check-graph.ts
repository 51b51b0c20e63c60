import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Model } from '../model/model.js';
import type { Database } from '../run/database.js';
import type { Graph } from './graph/graph.js';
import { findDifference } from './load/find-difference.js';
import { fillTypes, loadStatement } from './load/load-statement.js';
import { findProjectFile } from './project-file.js';

/** Something in the stored graph that should not be, or is missing. */
export interface GraphFault {
  /** The rule that is broken: the name of its file in cypher/check/, or `files`. */
  readonly check: string;
  readonly id: string;
  /** What is wrong. */
  readonly message: string;
}

const TIMEOUT = { timeoutMs: 300_000 } as const;

/**
 * Checks the stored graph: by the statements of cypher/check/, and against the graph that the files make.
 * Neo4j Community cannot enforce that something exists, so this does.
 * @param graph null where the stored graph was generated, and so is of no files
 */
export async function checkGraph(
  database: Database,
  graph: Graph | null,
  model: Pick<Model, 'relationTypes'>,
): Promise<readonly GraphFault[]> {
  const types = model.relationTypes.map(({ name }) => name);
  const faults: GraphFault[] = [];
  for (const { name, purpose, text } of readChecks(types)) {
    const rows = await database.read({ text, parameters: {} }, TIMEOUT);
    faults.push(...rows.map(([id, found]) => ({ check: name, id: String(id), message: `${purpose} (${String(found)})` })));
  }
  return Object.freeze([...faults, ...(graph === null ? [] : await compareWithFiles(database, graph))]);
}

/** Every check, with `:RELATION` standing for all relation types. */
function readChecks(types: readonly string[]): readonly { readonly name: string; readonly purpose: string; readonly text: string }[] {
  const folder = findProjectFile('cypher/check');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  return files.map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { name: path.basename(file, '.cypher'), purpose: /^\/\/ purpose: (.*)$/m.exec(text)?.[1] ?? file, text: fillTypes(text, types) };
  });
}

async function compareWithFiles(database: Database, graph: Graph): Promise<readonly GraphFault[]> {
  const rows = (await database.read({ text: loadStatement('read-records'), parameters: {} }, TIMEOUT)) as [string, string, string | null][];
  const { added, changed, removed } = findDifference(
    graph,
    rows.map(([id, hash, relation]) => ({ id, hash, relation })),
    true,
  );
  const fault = (id: string, message: string): GraphFault => ({ check: 'files', id, message });
  return [
    ...added.map((id) => fault(id, 'stands in the files and is not stored: load the case')),
    ...changed.map(({ id }) => fault(id, 'is stored otherwise than the files say: load the case')),
    ...removed.map(({ id }) => fault(id, 'is stored and no longer in the files: load the case')),
  ];
}
