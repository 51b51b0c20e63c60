import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { listAdminArguments } from './java-arguments.js';
import type { AdminKind } from './java-arguments.js';
import type { Layout } from './layout.js';

/** A Java program and the folder of Neo4j's files. */
export interface Program {
  readonly java: string;
  readonly jars: string;
}

/** Streams to connect with the tool. */
export interface AdminStreams {
  readonly input?: Readable;
  readonly output?: Writable;
  /** Folder that relative paths start at; default: that of Neo4j. */
  readonly folder?: string;
  /** Default: short. */
  readonly kind?: AdminKind;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a command of Neo4j's administration tool, such as `database dump`.
 * @returns its exit code and the end of what it said
 */
export async function runAdminTool(
  program: Program,
  layout: Layout,
  command: readonly string[],
  streams: AdminStreams = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(program.java, listAdminArguments(program.jars, command, streams.kind), {
    cwd: streams.folder ?? layout.home,
    env: { NEO4J_HOME: layout.home, NEO4J_CONF: layout.conf },
    stdio: 'pipe',
    ...(streams.signal ? { signal: streams.signal } : {}),
  });
  let said = '';
  const hear = (bytes: Buffer): void => void (said = (said + bytes.toString()).slice(-8000));
  child.stderr.on('data', hear);
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const copies: Promise<void>[] = [];
  // A tool that fails closes its input early; its exit code then says more than the broken pipe.
  if (streams.input) copies.push(pipeline(streams.input, child.stdin).catch(() => undefined));
  else child.stdin.end();
  if (streams.output) copies.push(pipeline(child.stdout, streams.output));
  else child.stdout.on('data', hear);
  const [code] = await Promise.all([exit, ...copies]);
  return { code, said: said.trim() };
}
