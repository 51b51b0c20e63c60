import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Lock } from '../../src/neo4j/lock.js';

/** How the repository answers one request. */
export type Behaviour = 'well' | 'cut' | 'corrupt' | 'ignore-range' | 'too-long' | 'reset' | number;

/** A Maven repository on this machine that can misbehave. */
export interface FakeMaven {
  readonly base: string;
  readonly lock: Lock;
  /** Each request: its path, or for a part of a file also where it begins. */
  readonly requests: string[];
  /** How the next requests of a file are answered, in turn; then well. */
  misbehave(name: string, ...behaviours: Behaviour[]): void;
  close(): Promise<void>;
}

/** Serves files of random bytes, named a-1.jar, b-1.jar, … */
export async function startFakeMaven(sizes: readonly number[]): Promise<FakeMaven> {
  const contents = new Map(sizes.map((size, i) => [`x/${String.fromCharCode(97 + i)}-1.jar`, randomBytes(size)]));
  const files = [...contents].map(([path, bytes]) => ({ path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
  const planned = new Map<string, Behaviour[]>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/maven2/', '');
    requests.push(`${path.slice(2)} ${request.headers.range ?? ''}`.trim());
    const bytes = contents.get(path) ?? Buffer.alloc(0);
    answer(request, response, bytes, planned.get(path.slice(2))?.shift() ?? 'well');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/maven2`;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { base, lock: { version: '5.26.30', mainClass: 'a.Main', files }, requests, misbehave: (name, ...list) => void planned.set(name, list), close };
}

function answer(request: IncomingMessage, response: ServerResponse, bytes: Buffer, behaviour: Behaviour): void {
  if (typeof behaviour === 'number') return void response.writeHead(behaviour).end('no');
  if (behaviour === 'reset') return void request.socket.resetAndDestroy();
  const start = behaviour === 'ignore-range' ? 0 : Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const rest = Buffer.from(bytes.subarray(start));
  if (behaviour === 'corrupt') rest[rest.length - 1] = (rest.at(-1) ?? 0) ^ 1;
  const sent = behaviour === 'too-long' ? Buffer.concat([rest, rest]) : rest;
  const range = start > 0 ? { 'content-range': `bytes ${String(start)}-${String(bytes.length - 1)}/${String(bytes.length)}` } : {};
  const length = behaviour === 'too-long' ? {} : { 'content-length': sent.length };
  response.writeHead(start > 0 ? 206 : 200, { ...length, ...range });
  if (behaviour !== 'cut') return void response.end(sent);
  response.write(sent.subarray(0, Math.ceil(sent.length / 2)), () => setTimeout(() => response.destroy(), 20));
}
