import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { generateGraph } from '../src/cases/generate/generate-graph.js';
import { readCollection } from '../src/cases/load/mark-collection.js';
import { setupDatabase } from '../src/cases/setup-database.js';
import type { Model } from '../src/model/model.js';
import { startNeo4j } from '../src/neo4j/manage.js';
import type { ManagedNeo4j } from '../src/neo4j/manage.js';
import { connect } from '../src/run/connect.js';
import { GRAPHS } from './places.js';
import { runDemarche } from './run-demarche.js';

/** What is asked of the generator. */
export interface GraphSize {
  readonly actors: number;
  readonly claims: number;
}

/** A generated graph in a Neo4j that runs. */
export interface BenchGraph extends GraphSize {
  readonly neo4j: ManagedNeo4j;
}

const SEED = 1;
/** MiB, as in all measurements of this project. */
export const MEMORY: Memory = Object.freeze({ heap: 2048, pageCache: 1024 });

/** What Neo4j may take. MiB. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

/** Says what the bench does now. */
export type Tell = (text: string) => void;

/**
 * Starts the Neo4j of a generated graph. The graph is made by tables and import where it is not there from an earlier run, or where
 * the generator would make another one now.
 * @throws DemarcheError of generating, importing or starting
 */
export async function openGraph(size: GraphSize, model: Model, tell: Tell, memory: Memory = MEMORY): Promise<BenchGraph> {
  const home = path.join(GRAPHS, `graph-${String(size.actors)}-${String(size.claims)}-${String(SEED)}`);
  const { revision } = generateGraph({ ...size, seed: SEED }, model.relationTypes);
  if (!hasDatabase(home)) await importGraph(home, size, tell);
  const first = await startGraph(home, model, tell, memory);
  if ((await readRevision(first)) === revision) return { ...size, neo4j: first };
  tell(`The graph in ${home} is not what the generator makes now; it is made again.`);
  await first.stop();
  await importGraph(home, size, tell);
  return { ...size, neo4j: await startGraph(home, model, tell, memory) };
}

function hasDatabase(home: string): boolean {
  const folder = path.join(home, 'neo4j', 'data', 'databases', 'neo4j');
  return existsSync(folder) && readdirSync(folder).length > 0;
}

async function importGraph(home: string, { actors, claims }: GraphSize, tell: Tell): Promise<void> {
  const tables = path.join(home, 'tables');
  await rm(tables, { recursive: true, force: true });
  tell(`Making the tables of ${String(actors)} actors and ${String(claims)} claims`);
  const order = ['--actors', String(actors), '--claims', String(claims), '--seed', String(SEED)];
  await runDemarche(['generate', ...order, '--csv', tables], home);
  tell('Importing them');
  await runDemarche(['neo4j', 'import', tables, '--allow-removal'], home);
  await rm(tables, { recursive: true, force: true });
}

async function startGraph(home: string, model: Model, tell: Tell, memory: Memory): Promise<ManagedNeo4j> {
  const neo4j = await startNeo4j({ home, memory, onProgress: tell });
  const database = connect(neo4j);
  const made = await setupDatabase(database, model);
  if (made > 0) tell(`Made ${String(made)} constraints and indexes`);
  await database.close();
  return neo4j;
}

async function readRevision(neo4j: ManagedNeo4j): Promise<string | null> {
  const database = connect(neo4j);
  const { revision } = await readCollection((text) => database.read({ text, parameters: {} }), 'read-collection');
  await database.close();
  return revision;
}
