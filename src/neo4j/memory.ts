import { totalmem } from 'node:os';

/** How much memory the managed Neo4j may take, in MiB. */
export interface Memory {
  readonly heap: number;
  readonly pageCache: number;
}

const MIB = 2 ** 20;

/**
 * Sizes heap and page cache to the machine: a sixth and a sixteenth of its memory, within bounds.
 * @param asked sizes that the caller sets, in MiB
 * @param machine bytes of memory that this process may use
 */
export function sizeMemory(asked: Partial<Memory> = {}, machine: number = readMachineMemory()): Memory {
  const share = (part: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, machine / MIB / part)));
  return Object.freeze({ heap: asked.heap ?? share(6, 512, 2048), pageCache: asked.pageCache ?? share(16, 64, 1024) });
}

/** The memory of the machine, or of the container where that is less. */
function readMachineMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
