import { inject } from 'vitest';
import { connect } from '../../../src/run/connect.js';
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

/** Everything that is stored, as text to compare. */
export async function readWholeGraph(database: Database): Promise<readonly string[]> {
  const nodes = await database.read({ text: 'MATCH (n) RETURN labels(n), properties(n)', parameters: {} });
  const links = await database.read({ text: 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)', parameters: {} });
  const inOrder = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
  return [...nodes, ...links].map((row) => JSON.stringify(row.map(inOrder))).sort();
}
