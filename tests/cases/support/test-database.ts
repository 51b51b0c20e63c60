import { inject } from 'vitest';
import { connect } from '../../../src/run/connect.js';
import type { Graph } from '../../../src/cases/graph/graph.js';
import type { Database } from '../../../src/run/database.js';

/** Connects to the database of the test run and empties it. */
export async function openEmptyDatabase(): Promise<Database> {
  const database = connect(inject('neo4j'));
  await emptyDatabase(database);
  return database;
}

export async function emptyDatabase(database: Database): Promise<void> {
  await database.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
}

/** Everything that is stored but the mark of the collection, as text to compare. */
export async function readWholeGraph(database: Database): Promise<readonly string[]> {
  const nodes = await database.read({ text: 'MATCH (n) WHERE NOT n:Collection RETURN labels(n), properties(n)', parameters: {} });
  const links = await database.read({ text: 'MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)', parameters: {} });
  return [
    ...nodes.map(([labels, props]) => writeNode(labels as string[], props)),
    ...links.map((row) => JSON.stringify(row, readably)),
  ].sort();
}

/** What should be stored for a graph, in the same form. */
export function writeWholeGraph({ nodes, relationships }: Graph): readonly string[] {
  const links = relationships.map(({ type, from, to, props }) => JSON.stringify([type, from, to, props], readably));
  return [...nodes.map(({ labels, props }) => writeNode(labels, props)), ...links].sort();
}

function writeNode(labels: readonly string[], props: unknown): string {
  return JSON.stringify([[...labels].sort(), props], readably);
}

/** Days as text, and properties in the order of their names. */
function readably(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { year, month, day } = value as Record<string, number>;
  if (year !== undefined && month !== undefined && day !== undefined)
    return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
