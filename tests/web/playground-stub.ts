import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { answerWithMocks, readSchema } from './mock-schema.js';

const BUILT = path.resolve('dist/web/playground');
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** What a client sent to /graphql. */
export interface SentRequest {
  readonly accept: string | undefined;
  readonly query: string;
  readonly variables: Record<string, unknown> | null;
  readonly extensions?: { readonly explain?: boolean };
}

export interface Stub {
  readonly url: string;
  /** The requests since the last time, without those for the schema. */
  readonly takeRequests: () => SentRequest[];
  /** What to answer instead of a result from now on, null for results. */
  readonly failWith: (status: number | null) => void;
  readonly stop: () => void;
}

/** The explanation that the stub gives of everything. */
export const EXPLANATION = {
  plan: 'one statement\n  connection Query.claims (page and count)',
  cypher: 'MATCH (c:Visible) RETURN c.id AS id',
  parameters: { p0: 21 },
  cost: 1234,
};

/** Serves the built playground under a strict policy, and an API that answers with invented values. */
export async function startStub(): Promise<Stub> {
  const schema = readSchema();
  const requests: SentRequest[] = [];
  let status: number | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = { ...(JSON.parse(await text(request)) as SentRequest), accept: request.headers.accept };
    if (!sent.query.includes('IntrospectionQuery')) requests.push(sent);
    if (status !== null) return void response.writeHead(status, { 'content-type': 'text/plain' }).end('out of order');
    const result = await answerWithMocks(schema, sent.query, sent.variables ?? {});
    const extensions = { cost: EXPLANATION.cost, ...(sent.extensions?.explain === true ? { explain: EXPLANATION } : {}) };
    response.writeHead(200, { 'content-type': 'application/graphql-response+json' }).end(JSON.stringify({ ...result, extensions }));
  }

  const server = createServer((request, response) => {
    if (request.url === '/graphql') void answer(request, response);
    else serveFile(request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    takeRequests: () => requests.splice(0),
    failWith: (next) => (status = next),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function serveFile(url: string, response: ServerResponse): void {
  const file = path.join(BUILT, url.replace(/^\/playground\/?/, '') || 'index.html');
  if (!url.startsWith('/playground') || !existsSync(file)) return void response.writeHead(404).end();
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-security-policy': CSP }).end(readFileSync(file));
}
