import { addDay, wrapInAsOf } from '../../src/view/as-of.js';
import type { BenchOperation, Input } from '../operation.js';
import type { AsOfFigures, AsOfResult } from '../result.js';
import type { Runner } from '../run-cypher.js';
import type { Client } from './ask.js';
import { takeTurns } from './rounds.js';
import type { Pace } from './rounds.js';
import { readPercentile, runWindow } from './window.js';
import type { Shot } from './window.js';

/** An operation and what it is asked of. */
export interface Asked {
  readonly operation: BenchOperation;
  readonly inputs: readonly Input[];
}

/** How an operation is asked: as it is, or as of a day. */
const WAYS = ['without', 'middle', 'last'] as const;
type Way = (typeof WAYS)[number];

/** The days by which half of all claims were public, and all of them: the middle one has other answers, the last one the same. */
const DAYS = `MATCH (c:Visible) WITH c.saidOn AS day ORDER BY day WITH collect(day) AS days
RETURN toString(days[size(days) / 2]), toString(days[-1])`;

/** Measures what looking back costs: the same questions without a day and as of two, one at a time, in turns. An operation that gets no answer has no figures. */
export async function measureAsOf(client: Client, runner: Runner, all: readonly Asked[], pace: Pace): Promise<AsOfResult> {
  const [[middle, last] = []] = (await runner.run(DAYS)) as [string, string][];
  if (middle === undefined || last === undefined) throw new Error('Expected claims, found none.');
  const operations: AsOfFigures[] = [];
  for (const asked of all) {
    const shots = {
      without: load(client, asked, null),
      middle: load(client, asked, middle),
      last: load(client, asked, last),
    };
    const figures = await measureWays(shots, pace).catch(() => null);
    if (figures !== null) operations.push({ name: asked.operation.name, ...figures });
  }
  return { middle, last, operations };
}

async function measureWays(shots: Readonly<Record<Way, readonly Shot[]>>, pace: Pace): Promise<Record<Way, (number | null)[]>> {
  const { rounds, alone: seconds, longest, warmUp } = pace;
  for (const way of WAYS) await runWindow(shots[way], { concurrency: 1, seconds: warmUp, longest });
  const figures: Record<Way, (number | null)[]> = { without: [], middle: [], last: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const way of takeTurns(WAYS, round)) {
      const { times } = await runWindow(shots[way], { concurrency: 1, seconds, longest });
      figures[way].push(readPercentile(times, 50));
    }
  return figures;
}

function load(client: Client, { operation, inputs }: Asked, day: string | null): readonly Shot[] {
  if (day === null) return client.load(operation, inputs);
  const below = { ...operation, demarche: wrapInAsOf(operation.demarche) };
  return client.load(
    below,
    inputs.map((input) => ({ ...input, variables: addDay(input.variables, day) as Input['variables'] })),
  );
}
