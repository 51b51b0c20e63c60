import { inject } from 'vitest';
import { parse, validate } from 'graphql';
import { loadCase } from '../../src/cases/load-case.js';
import { createEngine } from '../../src/execute.js';
import type { Answer, Engine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';
import type { Model } from '../../src/model/model.js';
import { connect } from '../../src/run/connect.js';
import type { Database } from '../../src/run/database.js';

/** The first case in the real database, with an engine over it. */
export interface OpenCase {
  readonly model: Model;
  readonly database: Database;
  readonly engine: Engine;
  /** Validates and answers; throws what the engine throws. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

/** The revision of the collection in `data/`, once it was loaded by this process. */
let known: unknown;

/**
 * Makes the shared database equal to the collection in `data/` and opens it.
 * @param uri another way to the same server, such as a proxy that counts
 */
export async function openCase(
  options: { readonly uri?: string; readonly folder?: string; readonly model?: Model } = {},
): Promise<OpenCase> {
  const address = inject('neo4j');
  const model = options.model ?? loadModel({ schema: 'schema', cypher: 'cypher' });
  const direct = connect(address);
  if (options.folder !== undefined || options.model !== undefined) {
    await loadCase(options.folder ?? 'data', direct, model, { allowRemoval: true });
  } else if (known === undefined || (await readRevision(direct)) !== known) {
    await loadCase('data', direct, model, { allowRemoval: true });
    known = await readRevision(direct);
  }
  await direct.close();
  const database = connect({ ...address, uri: options.uri ?? address.uri });
  const engine = createEngine(model, database, { cursorKey: 'test-cursor-key' });
  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const document = parse(query);
    const errors = validate(model.schema, document);
    if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
    return engine.answer({ document, variables });
  };
  return { model, database, engine, ask, close: () => database.close() };
}

async function readRevision(database: Database): Promise<unknown> {
  const [row] = await database.read({ text: 'MATCH (c:Collection) RETURN c.revision', parameters: {} });
  return row?.[0];
}
