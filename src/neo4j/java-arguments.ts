import path from 'node:path';
import type { Layout } from './layout.js';
import type { Lock } from './lock.js';
import type { Memory } from './memory.js';

/** What Neo4j reaches into; the list is that of its own start script. */
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/**
 * The arguments that start Neo4j. The serial collector takes a quarter less processor time to start than G1;
 * the heap begins small and grows to its bound; a heap that is full ends the process, and the supervisor starts it anew. An exception that comes often keeps its message, without which Neo4j answers nothing.
 */
export function listServerArguments(lock: Lock, jars: string, layout: Layout, memory: Memory): string[] {
  const heap = [
    `-Xms${String(Math.min(256, memory.heap))}m`,
    `-Xmx${String(memory.heap)}m`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
  ];
  const system = [
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
  ];
  return [
    ...heap,
    '-Xss1m',
    ...OPENS,
    ...system,
    '-cp',
    path.join(jars, '*'),
    lock.mainClass,
    `--home-dir=${layout.home}`,
    `--config-dir=${layout.conf}`,
  ];
}

/** How the administration tool runs: most commands live for a second or two; an import goes on for minutes and uses all processors. */
export type AdminKind = 'short' | 'long';

const ADMIN_ARGUMENTS: Readonly<Record<AdminKind, readonly string[]>> = Object.freeze({
  short: ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  long: ['-Xmx2g', '-XX:+UseParallelGC'],
});

/** The arguments that run a command of Neo4j's administration tool. */
export function listAdminArguments(jars: string, command: readonly string[], kind: AdminKind = 'short'): string[] {
  return [...ADMIN_ARGUMENTS[kind], ...OPENS, '-cp', path.join(jars, '*'), 'org.neo4j.cli.AdminTool', ...command];
}
