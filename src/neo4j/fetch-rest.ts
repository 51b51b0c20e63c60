import type { Hash } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { open, rm, stat } from 'node:fs/promises';
import { fetch } from 'undici';
import type { Dispatcher, Response } from 'undici';
import { fail } from '../errors.js';
import { hashFile } from './hash-file.js';
import type { LockedFile } from './lock.js';

/** Where to fetch files from, and how. */
export interface Source {
  /** Base address of the repository. */
  readonly base: string;
  readonly dispatcher: Dispatcher;
  /** Milliseconds to wait after a failed attempt, about; doubled for each that follows. */
  readonly backoff: number;
  readonly signal?: AbortSignal | undefined;
  /** Hears the size of each piece that came; negative for pieces that were of no use. */
  readonly onBytes: (count: number) => void;
}

/**
 * Makes one attempt to complete a `.part`, hashing all of it on the way.
 * @throws DemarcheError NEO4J_FETCH_FAILED when asking again cannot help; any other error when it may
 */
export async function fetchRest(file: LockedFile, part: string, source: Source): Promise<void> {
  const had = await sizeOf(part);
  let start = had < file.size ? had : 0;
  const address = `${source.base}/${file.path}`;
  const signal = source.signal ?? null;
  const response = await fetch(address, {
    headers: start > 0 ? { range: `bytes=${String(start)}-` } : {},
    dispatcher: source.dispatcher,
    signal,
  });
  if (start > 0 && !continuesAt(response, start)) start = 0;
  try {
    checkStatus(response, address, file);
  } catch (cause) {
    await response.body?.cancel();
    if (response.status === 416) await rm(part, { force: true });
    throw cause;
  }
  const hash = start > 0 ? await hashFile(part, source.signal) : createHash('sha256');
  const handle = await open(part, start > 0 ? 'a' : 'w');
  try {
    await appendBody(response, handle, hash, file.size - start, source.onBytes);
  } finally {
    await handle.close();
  }
  if (hash.digest('hex') === file.sha256) return;
  await rm(part, { force: true });
  source.onBytes(start - file.size);
  throw new Error('its SHA-256 is not the one in the lock');
}

/** @returns 0 where there is no such file */
export async function sizeOf(file: string): Promise<number> {
  const facts = await stat(file).catch(() => undefined);
  return facts?.size ?? 0;
}

function continuesAt(response: Response, start: number): boolean {
  return response.status === 206 && (response.headers.get('content-range') ?? '').startsWith(`bytes ${String(start)}-`);
}

function checkStatus(response: Response, address: string, file: LockedFile): void {
  const { status } = response;
  const came = Number(response.headers.get('content-length') ?? file.size);
  if (status === 206 || (status === 200 && came === file.size)) return;
  if (status === 200) throw new Error(`expected ${String(file.size)} bytes, came ${String(came)}`);
  if (status >= 500 || [408, 416, 425, 429].includes(status)) throw new Error(`the answer was ${String(status)}`);
  throw fail(
    'NEO4J_FETCH_FAILED',
    `${address} answered ${String(status)}. Check DEMARCHE_MAVEN, which names a mirror of Maven Central, and HTTPS_PROXY.`,
    { details: { address, status } },
  );
}

async function appendBody(response: Response, handle: FileHandle, hash: Hash, expected: number, onBytes: Source['onBytes']): Promise<void> {
  let came = 0;
  for await (const piece of response.body ?? []) {
    const bytes = piece as Uint8Array;
    came += bytes.length;
    if (came > expected) throw new Error(`more than the expected bytes came`);
    await handle.write(bytes);
    hash.update(bytes);
    onBytes(bytes.length);
  }
  if (came < expected) throw new Error(`the connection ended ${String(expected - came)} bytes early`);
}
