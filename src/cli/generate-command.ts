import { Command, InvalidArgumentError } from 'commander';
import { IMPORT_ARGUMENTS } from '../cases/generate/csv/write-csv.js';
import type { Written } from '../cases/generate/csv/write-csv.js';
import { writeCsvAtOnce } from '../cases/generate/csv/write-csv-at-once.js';
import { generateGraph } from '../cases/generate/generate-graph.js';
import { storeParts } from '../cases/load/store-parts.js';
import type { PartedGraph, StoredParts, StorePartsOptions } from '../cases/load/store-parts.js';
import { setupDatabase } from '../cases/setup-database.js';
import type { Model } from '../model/model.js';
import type { CommandContext } from './command-context.js';
import { printProgress } from './print-progress.js';

interface GenerateFlags {
  readonly actors: number;
  readonly claims: number;
  readonly seed: number;
  readonly csv?: string;
  readonly allowRemoval?: boolean;
}

/** Builds `demarche generate`. */
export function buildGenerateCommand(context: CommandContext): Command {
  return new Command('generate')
    .summary('make a large invented graph, to try how things go at size')
    .description(
      'Makes an invented graph with the shape of real ones and puts it in the place of what the database holds: few things with very many links, many with few; documents of 5 to 200 claims over thirty years; demands with histories. The same numbers give the same graph. "demarche load" makes the database that of the case files again.',
    )
    .option('--actors <number>', 'how many people, groups, bodies and states', parseNumber, 10_000)
    .option('--claims <number>', 'how many claims; everything else is in proportion', parseNumber, 50_000)
    .option('--seed <number>', 'another number makes another graph of the same shape', parseNumber, 1)
    .option('--csv <folder>', 'write tables for the import tool of Neo4j into this folder instead, which is much faster for millions')
    .option('--allow-removal', 'even where the database holds a collection of case files, which goes')
    .action((flags: GenerateFlags) => runGenerate(context, flags));
}

async function runGenerate(context: CommandContext, { actors, claims, seed, csv, allowRemoval = false }: GenerateFlags): Promise<void> {
  const model = context.loadModel();
  const graph = generateGraph({ actors, claims, seed }, model.relationTypes);
  const tell = printProgress();
  const onProgress = (nodes: number, relationships: number): void =>
    tell(`Writing: ${String(nodes)} nodes and ${String(relationships)} relationships`, true);
  if (csv === undefined) await storeOnline(context, model, graph, { allowRemoval, onProgress });
  else context.print(describeCsv(csv, graph.description, await writeCsvAtOnce(graph, model.relationTypes, csv, onProgress)));
}

async function storeOnline(context: CommandContext, model: Model, graph: PartedGraph, options: StorePartsOptions): Promise<void> {
  const database = await context.openDatabase();
  try {
    await setupDatabase(database, model);
    const stored = await storeParts(database, graph, options);
    context.print(describeStored(graph.description, stored));
  } finally {
    await database.close();
  }
}

/** Says in a sentence or two what was done. */
export function describeStored(description: string, { nodes, relationships, wrote, removed }: StoredParts): string {
  if (!wrote) return `The database holds this graph already (${description}). Nothing was written.`;
  const gone = removed === 0 ? '' : ` ${String(removed)} nodes that were there before are gone.`;
  return `Generated ${description}: ${String(nodes)} nodes and ${String(relationships)} relationships.${gone} "demarche load" makes it the case again.`;
}

/** Says what was written, and how it comes into a database. */
export function describeCsv(folder: string, description: string, { nodes, relationships }: Written): string {
  return [
    `Generated ${description}: ${String(nodes)} nodes and ${String(relationships)} relationships, as tables in ${folder}.`,
    'Into the Neo4j that Demarche runs, while it stands still:',
    `  npx demarche neo4j import ${folder}`,
    'Into another one, on its machine:',
    `  cd ${folder} && neo4j-admin database import full @${IMPORT_ARGUMENTS}`,
  ].join('\n');
}

function parseNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}
