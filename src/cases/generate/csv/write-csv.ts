import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../../errors.js';
import type { Part } from '../../graph/build-things.js';
import type { GraphNode } from '../../graph/graph.js';
import { groupBy } from '../../load/group-by.js';
import type { PartedGraph, StorePartsOptions } from '../../load/store-parts.js';
import { openCsvTable } from './csv-table.js';
import type { CsvRow, CsvTable } from './csv-table.js';

/** Name of the file with the arguments of the import, beside the tables. */
export const IMPORT_ARGUMENTS = 'import.args';

/** How much was written. */
export interface Written {
  readonly nodes: number;
  readonly relationships: number;
}

/**
 * Writes a graph as tables for `neo4j-admin database import full`, and its arguments into a file beside them.
 * @param folder is made where it is missing
 * @returns how much was written
 * @throws DemarcheError CONFIG_INVALID where the folder holds something
 */
export function writeCsv(
  graph: PartedGraph,
  folder: string,
  { signal, onProgress }: Pick<StorePartsOptions, 'signal' | 'onProgress'> = {},
): Written {
  makeFolder(folder);
  const { lines, ...written } = writeTables(graph.parts(), folder, 'a', (nodes, relationships) => {
    signal?.throwIfAborted();
    onProgress?.(nodes, relationships);
  });
  writeArguments(graph, folder, lines);
  return written;
}

/**
 * Writes parts of a graph as tables into a folder that is there.
 * @param share begins the names of the files, since several may write into one folder
 * @returns how much was written, and the arguments of the import
 */
export function writeTables(
  parts: Iterable<Part>,
  folder: string,
  share: string,
  onProgress: (nodes: number, relationships: number) => void,
): Written & { readonly lines: readonly string[] } {
  const tables = openTables(folder, share);
  let [nodes, relationships] = [0, 0];
  for (const part of parts) {
    tables.addNodes(part.nodes);
    for (const [type, list] of groupBy(part.relationships, (each) => each.type))
      tables.add(
        'relationships',
        type,
        list.map(({ from, to, props }) => ({ ids: [from, to], props })),
      );
    nodes += part.nodes.length;
    relationships += part.relationships.length;
    onProgress(nodes, relationships);
  }
  return { nodes, relationships, lines: tables.close() };
}

/** Writes the arguments of the import, and the mark of the collection as a table of its own. */
export function writeArguments(graph: Pick<PartedGraph, 'revision' | 'description'>, folder: string, lines: readonly string[]): void {
  const mark = openTables(folder, 'mark');
  mark.addNodes([makeMark(graph)]);
  writeFileSync(path.join(folder, IMPORT_ARGUMENTS), `${[...mark.close(), ...lines, '--id-type=string', 'neo4j'].join('\n')}\n`);
}

interface Tables {
  addNodes(nodes: readonly Pick<GraphNode, 'labels' | 'id' | 'props'>[]): void;
  add(kind: 'nodes' | 'relationships', name: string, rows: readonly CsvRow[]): void;
  /** @returns an argument for each pair of files */
  close(): readonly string[];
}

function openTables(folder: string, share: string): Tables {
  const tables = new Map<string, CsvTable>();
  const add: Tables['add'] = (kind, name, rows) => {
    const key = `--${kind}=${name}`;
    const open = (): CsvTable =>
      openCsvTable(folder, `${share}-${kind}-${name.replaceAll(':', '-')}`, kind === 'nodes' ? ['id:ID'] : [':START_ID', ':END_ID']);
    const table = tables.get(key) ?? open();
    tables.set(key, table);
    table.add(rows);
  };
  return {
    add,
    addNodes: (nodes) => {
      for (const [labels, list] of groupBy(nodes, (node) => node.labels.join(':'))) {
        const rows = list.map(({ id, props: { id: _, ...props } }) => ({ ids: [id], props }));
        add('nodes', labels, rows);
      }
    },
    close: () => [...tables].flatMap(([key, table]) => table.close().map((pair) => `${key}=${pair}`)),
  };
}

/** The mark of the collection, as storing in a database sets it. */
function makeMark({ revision, description }: Pick<PartedGraph, 'revision' | 'description'>): Pick<GraphNode, 'labels' | 'id' | 'props'> {
  const props = { revision, generated: description, loadedAt: new Date().toISOString(), unfinished: false };
  return { labels: ['Collection'], id: 'collection', props };
}

/** Makes the folder for the tables. @throws DemarcheError CONFIG_INVALID where it holds something */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length === 0) return;
  throw fail('CONFIG_INVALID', `--csv: expected a new or an empty folder, came ${folder}, which holds something. Choose another.`);
}
