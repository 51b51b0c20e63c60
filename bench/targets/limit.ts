/** The limit: each question has a path of its own, and is answered by its hand-written Cypher and nothing else. A program. */
import neo4j from 'neo4j-driver';
import { OPERATIONS } from '../operations/list.js';
import { readAddress, serve } from './serve.js';

const { uri, username, password, database } = readAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true, telemetryDisabled: true });
const sides = new Map(OPERATIONS.map(({ name, limit }) => [`/${name}`, limit]));

serve(async (path, body) => {
  const side = sides.get(path);
  if (side === undefined) return { type: 'text/plain', text: 'ready' };
  const variables = JSON.parse(body) as Record<string, unknown>;
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    const { records } = await session.run(side.text, side.parameters(variables));
    const data = side.toData(
      records.map((record) => [...record.values()] as unknown[]),
      variables,
    );
    return { type: 'application/json', text: JSON.stringify({ data }) };
  } finally {
    void session.close();
  }
});
