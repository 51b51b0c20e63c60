import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { createLogger } from '../../src/server/logger.js';
import { startServer } from '../../src/server/start-server.js';
import type { RunningServer, ServerParts } from '../../src/server/start-server.js';
import { loadModel } from '../../src/model/load-model.js';
import { fakeEngine } from './fake-engine.js';
import type { FakeBehaviour } from './fake-engine.js';

export interface TestServer extends RunningServer {
  /** The lines of the log so far. */
  readonly log: string[];
  /** Posts JSON to /graphql. */
  post(body: unknown, headers?: Record<string, string>): Promise<TestAnswer>;
  /** Sends any request. */
  send(path: string, options?: SendOptions): Promise<TestAnswer>;
}

export interface SendOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: ReturnType<typeof JSON.parse>;
}

export const { schema } = loadModel({ schema: 'schema', cypher: 'cypher' });

interface TestOptions extends FakeBehaviour {
  readonly parts?: Partial<ServerParts>;
  readonly config?: Partial<ServerParts['config']>;
}

/** Starts a server on a free port of loopback, over a fake engine unless told otherwise, and stops it after the tests of the file. */
export async function startTestServer(options: TestOptions = {}): Promise<TestServer> {
  const log: string[] = [];
  const logger = createLogger('info', { write: (line) => void log.push(line) });
  const config = {
    port: 0,
    host: '127.0.0.1',
    data: 'data',
    snapshots: path.join(tmpdir(), `demarche-snapshots-${randomUUID()}`),
    url: null,
    trustProxy: false,
    rateLimit: false,
    frameAncestors: ['http:', 'https:'],
    ...options.config,
  } as const;
  const server = await startServer({
    config,
    schema,
    engine: fakeEngine(schema, options),
    logger,
    web: 'no-such-folder',
    ...options.parts,
  });
  afterAll(async () => {
    await server.stop();
    await rm(config.snapshots, { recursive: true, force: true });
  });
  const send = (path: string, sent: SendOptions = {}): Promise<TestAnswer> => sendRequest(`${server.url}${path}`, sent);
  return {
    ...server,
    log,
    send,
    post: (body, headers = {}) =>
      send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }),
  };
}

/** One request over a connection of its own. */
export function sendRequest(url: string, { method = 'GET', headers = {}, body }: SendOptions = {}): Promise<TestAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method, headers: body === undefined ? headers : { 'content-length': String(Buffer.byteLength(body)), ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parseJson(text) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
