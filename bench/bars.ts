import { MOST_RATIO } from './cost/measure-cost.js';
import { ratioOf, spread } from './measure/statistics.js';
import type { Spread } from './measure/statistics.js';
import type { BenchResult, FirstRequest, OperationResult, RoundFigures, Verdict } from './result.js';
import type { TargetName } from './targets/target.js';

/** One line of the table: what is measured for what, and what it must be. */
interface Bar {
  readonly figure: string;
  readonly sense: 'at least' | 'at most';
  readonly value: number;
  readonly unit: string;
  /** Operations for each of which it holds; null: it holds for the run as a whole. */
  readonly operations: readonly string[] | null;
  readonly measure: (result: BenchResult, operation: OperationResult | undefined) => Spread | null;
}

const FIRST_FOUR = ['Q1', 'Q2', 'Q3', 'Q4'];
const REST = ['Q5', 'Q6', 'Q7', 'Q8', 'Q9', 'Q10', 'Q11', 'Q12'];

const THROUGHPUT_RIVAL = 'ops/s at 16 against @neo4j/graphql';
const TIME_LIMIT = 'p50 at 1 against the limit';
const THROUGHPUT_LIMIT = 'ops/s at 16 against the limit';
const GROWTH = 'p50 with ten times the data';
const MIB = 'memory of the server';

/** Every bar, in the order of the table. */
const BARS: readonly Bar[] = [
  against(THROUGHPUT_RIVAL, 'rival', 'ops16', 'at least', 3, ['Q1', 'Q2', 'Q4', 'Q6']),
  against(THROUGHPUT_RIVAL, 'rival', 'ops16', 'at least', 20, ['Q3']),
  against(THROUGHPUT_RIVAL, 'rival', 'ops16', 'at least', 1.5, ['Q5']),
  against(TIME_LIMIT, 'limit', 'p50', 'at most', 1.15, FIRST_FOUR),
  against(TIME_LIMIT, 'limit', 'p50', 'at most', 1.3, REST),
  against(THROUGHPUT_LIMIT, 'limit', 'ops16', 'at least', 0.9, FIRST_FOUR),
  against(THROUGHPUT_LIMIT, 'limit', 'ops16', 'at least', 0.8, REST),
  {
    ...{ figure: 'p95 with hubs against p95 without', sense: 'at most', value: 3, unit: 'x' },
    operations: [...FIRST_FOUR, 'Q8', 'Q12'],
    measure: (_, operation) => compareRounds(operation, 'demarche', 'hubP95', 'demarche', 'plainP95'),
  },
  against('database CPU per operation against the limit', 'limit', 'databaseCpu', 'at most', 1.1, [...FIRST_FOUR, ...REST]),
  {
    ...{ figure: 'round trips per operation', sense: 'at most', value: 1, unit: '' },
    operations: [...FIRST_FOUR, ...REST],
    measure: (_, operation) => one(operation?.targets.demarche.traffic?.roundTrips),
  },
  {
    ...{ figure: 'statements planned anew once all was asked', sense: 'at most', value: 0, unit: '' },
    operations: [...FIRST_FOUR, ...REST],
    measure: (_, operation) => one(operation?.targets.demarche.planCache?.misses),
  },
  asOf('last'),
  asOf('middle'),
  growth(1.3, ['Q1', 'Q2', 'Q4', 'Q6', 'Q8']),
  growth(1.5, ['Q7']),
  whole('load online', 'at least', 5000, ' claims/s', ({ load }) => one(load?.online.perSecond)),
  whole('load offline', 'at least', 50_000, ' claims/s', ({ load }) => one(load?.offline.perSecond)),
  whole('server start until ready, Neo4j already up', 'at most', 1000, ' ms', ({ start }) => (start === null ? null : spread(start.ready))),
  whole('first request after start and its warm-up against a warm one, worst example', 'at most', 2, 'x', ({ start }) =>
    findWorst(start?.examples),
  ),
  whole('first request at the moment of ready against a warm one, worst example', 'at most', 2, 'x', ({ start }) =>
    findWorst(start?.atOnce),
  ),
  whole('time of an accepted operation against the median of its class of cost, worst', 'at most', MOST_RATIO, 'x', ({ cost }) =>
    one(cost?.worst[0]?.ratio),
  ),
  whole(`${MIB}, idle`, 'at most', 150, ' MiB', ({ memory }) => one(memory?.idle.demarche)),
  whole(`${MIB}, after the run`, 'at most', 300, ' MiB', ({ memory }) => one(memory?.after.demarche)),
];

/** Holds what was measured against the bars. What a spread says is judged by its middle. */
export function judge(result: BenchResult): readonly Verdict[] {
  return BARS.flatMap((bar) =>
    (bar.operations ?? [null]).map((name) => {
      const measured = bar.measure(
        result,
        result.operations.find((operation) => operation.name === name),
      );
      const text = `${bar.sense} ${String(bar.value)}${bar.unit}`;
      return { figure: bar.figure, on: name ?? '', bar: text, measured, outcome: holdAgainst(bar, measured) };
    }),
  );
}

function holdAgainst({ sense, value }: Bar, measured: Spread | null): Verdict['outcome'] {
  if (measured === null || Number.isNaN(measured.median)) return 'not measured';
  return (sense === 'at least' ? measured.median >= value : measured.median <= value) ? 'met' : 'missed';
}

/** A bar on the ratio of Demarche's figure to that of another target, round by round. */
function against(
  figure: string,
  other: TargetName,
  key: keyof RoundFigures,
  sense: Bar['sense'],
  value: number,
  operations: readonly string[],
): Bar {
  const measure: Bar['measure'] = (_, operation) => compareRounds(operation, 'demarche', key, other, key);
  return { figure, sense, value, unit: 'x', operations, measure };
}

function whole(figure: string, sense: Bar['sense'], value: number, unit: string, measure: Bar['measure']): Bar {
  return { figure, sense, value, unit, operations: null, measure };
}

/** The ratio of a question as of a day to the same one without, round by round. */
function asOf(day: 'last' | 'middle'): Bar {
  const measure = (result: BenchResult, operation: OperationResult | undefined): Spread | null => {
    const figures = result.asOf?.operations.find(({ name }) => name === operation?.name);
    return figures === undefined ? null : ratioOf(figures[day], figures.without);
  };
  const figure = `p50 at 1 as of the ${day} day against the same without`;
  return { figure, sense: 'at most', value: 1.5, unit: 'x', operations: [...FIRST_FOUR, ...REST], measure };
}

/** The ratio of each graph to the one before it, a tenth of its size; of several the largest counts. */
function growth(value: number, operations: readonly string[]): Bar {
  const measure = ({ growth: sizes }: BenchResult, operation: OperationResult | undefined): Spread | null => {
    const steps = sizes.slice(1).flatMap((size, i) => {
      const name = operation?.name ?? '';
      const ratio = ratioOf(size.p50[name] ?? [], sizes[i]?.p50[name] ?? []);
      return ratio === null ? [] : [ratio];
    });
    return steps.reduce<Spread | null>((worst, step) => (worst === null || step.median > worst.median ? step : worst), null);
  };
  return { figure: GROWTH, sense: 'at most', value, unit: 'x', operations, measure };
}

/** @returns null where either target has no figures */
export function compareRounds(
  operation: OperationResult | undefined,
  over: TargetName,
  overKey: keyof RoundFigures,
  under: TargetName,
  underKey: keyof RoundFigures,
): Spread | null {
  if (operation === undefined) return null;
  const read = (name: TargetName, key: keyof RoundFigures): (number | null)[] => operation.targets[name].rounds.map((round) => round[key]);
  return ratioOf(read(over, overKey), read(under, underKey));
}

function findWorst(requests: readonly FirstRequest[] | undefined): Spread | null {
  return requests === undefined || requests.length === 0 ? null : one(Math.max(...requests.map(({ first, warm }) => first / warm)));
}

function one(value: number | undefined): Spread | null {
  return value === undefined ? null : spread([value]);
}
