import { Command, InvalidArgumentError } from 'commander';

/** What a run is asked for. */
export interface Options {
  /** A small graph and short windows. */
  readonly quick: boolean;
  /** Growth up to a million actors, which takes long and much room on the disk. */
  readonly growth: boolean;
  /** Names of the operations to measure; empty: all. */
  readonly only: readonly string[];
  /** Rounds in which all take turns; undefined: as many as the run has by itself. */
  readonly rounds: number | undefined;
  /** File for all that was measured; undefined: one in the cache. */
  readonly json: string | undefined;
  /** Whether the measured section of docs/performance.md is written anew. */
  readonly docs: boolean;
}

/** Reads the command line. Ends the process with a message where it is wrong. */
export function readOptions(argv: readonly string[]): Options {
  const command = new Command('bench')
    .description(
      'Measures Demarche beside hand-written Cypher and beside @neo4j/graphql, on one generated graph, over HTTP. Ends with code 1 where a bar is missed.',
    )
    .option('--quick', 'a small graph and short windows: under five minutes', false)
    .option('--growth', 'measure growth up to a million actors, too', false)
    .option('--only <names...>', 'only these operations, such as Q3; and nothing beside them', [] as string[])
    .option('--rounds <number>', 'how often all take turns; fewer are quicker and less sure', readCount)
    .option('--json <file>', 'where to write all that was measured')
    .option('--docs', 'write the measured section and the picture of docs/performance.md anew', false)
    .parse([...argv], { from: 'user' });
  return command.opts<Options>();
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('Expected a whole number from 1 on.');
}
