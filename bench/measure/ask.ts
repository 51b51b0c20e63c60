import { Pool } from 'undici';
import type { BenchOperation, Input } from '../operation.js';
import { isSlow, writeRequest } from '../targets/target.js';
import type { Target, TargetRequest } from '../targets/target.js';
import type { Shot } from './window.js';

/** Milliseconds until an answer must be there. */
const DEADLINE = 120_000;
const CONNECTIONS = 16;
/** What an answer of GraphQL has where something failed. */
const FAILED = '"errors":[';

/** What Neo4j says of what it ended because it took too long, or too much memory. */
const ENDED = /The transaction has been terminated|threshold reached/;

/** A client of one target, with connections that stay. */
export interface Client {
  /** Asks once. @returns what stands under `data` @throws where it is no answer */
  ask(operation: BenchOperation, input: Input): Promise<unknown>;
  /** Makes questions ready to be sent, in the order of the inputs. */
  load(operation: BenchOperation, inputs: readonly Input[]): readonly Shot[];
  close(): Promise<void>;
}

/** Opens a client with sixteen connections. */
export function openClient({ name, url }: Pick<Target, 'name' | 'url'>): Client {
  const pool = new Pool(url, { connections: CONNECTIONS, headersTimeout: DEADLINE, bodyTimeout: DEADLINE });
  const send = async ({ path, body }: TargetRequest): Promise<Buffer> => {
    const response = await pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    if (response.statusCode !== 200 || bytes.includes(FAILED))
      throw new Error(`${name} answered with status ${String(response.statusCode)}: ${bytes.toString('utf8').slice(0, 500)}`);
    return bytes;
  };
  return {
    ask: async (operation, input) =>
      (JSON.parse((await send(writeRequest(name, operation, input))).toString('utf8')) as { readonly data: unknown }).data,
    load: (operation, inputs) =>
      inputs.map((input) => {
        const request = writeRequest(name, operation, input);
        const fire = async (): Promise<number> => (await send(request)).byteLength;
        return { hub: input.hub, fire: isSlow(name, operation) ? () => fire().catch(forgiveEnded) : fire };
      }),
    close: () => pool.close(),
  };
}

function forgiveEnded(error: unknown): null {
  if (error instanceof Error && ENDED.test(error.message)) return null;
  throw error;
}
