import type { BenchOperation, Input } from '../operation.js';

/** What is compared: bare node:http with hand-written Cypher, the library that a user would take instead, and Demarche. */
export const TARGET_NAMES = ['limit', 'rival', 'demarche'] as const;
export type TargetName = (typeof TARGET_NAMES)[number];

/** The database that all targets answer from. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What is sent to a target. */
export interface TargetRequest {
  readonly path: string;
  readonly body: string;
}

/** A server that runs as a process of its own. */
export interface Target {
  readonly name: TargetName;
  /** Base address, without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** Ends it, and waits for its end. */
  stop(): Promise<void>;
}

/** @returns why the target cannot be asked this; null where it can */
export function findGap(name: TargetName, { rival }: BenchOperation): string | null {
  return name === 'rival' && 'missing' in rival ? rival.missing : null;
}

/** @returns whether a target takes so long for this that it is asked of few hubs, and that what the database ends counts as not answered */
export function isSlow(name: TargetName, { rival }: BenchOperation): boolean {
  return name === 'rival' && 'hubs' in rival;
}

/** @returns the questions that a target is asked: all, but for a rival that takes too long for those that start from hubs */
export function pickInputs(name: TargetName, { rival }: BenchOperation, inputs: readonly Input[]): readonly Input[] {
  if (name !== 'rival' || 'missing' in rival || rival.hubs === undefined) return inputs;
  const hubs = new Set(inputs.filter(({ hub }) => hub).slice(0, rival.hubs));
  return inputs.filter((input) => !input.hub || hubs.has(input));
}

/** Writes the request by which a target is asked. @throws Error where it cannot be asked this */
export function writeRequest(name: TargetName, operation: BenchOperation, { variables }: Input): TargetRequest {
  if (name === 'limit') return { path: `/${operation.name}`, body: JSON.stringify(variables) };
  if (name === 'demarche') return { path: '/graphql', body: JSON.stringify({ query: operation.demarche, variables }) };
  if ('missing' in operation.rival) throw new Error(operation.rival.missing);
  const { document, variables: translate } = operation.rival;
  return { path: '/graphql', body: JSON.stringify({ query: document, variables: translate(variables) }) };
}

/** Brings the data of an answer into the form of Demarche's. */
export function readData(name: TargetName, { rival }: BenchOperation, data: unknown): unknown {
  return name === 'rival' && !('missing' in rival) ? rival.toData(data) : data;
}
