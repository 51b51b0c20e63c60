import { OPERATIONS } from '../operations/list.js';
import type { BenchResult, FirstRequest, OperationResult } from '../result.js';
import { TARGET_NAMES } from '../targets/target.js';
import { showNumber } from './show-number.js';

/** Lists in sentences what was measured beside the operations, and what must be known to read them. */
export function listFacts(result: BenchResult): readonly string[] {
  return [
    ...listFailures(result.operations),
    ...listMemory(result),
    ...listStart(result),
    ...listLoad(result),
    ...listAsOf(result),
    ...listPlanCache(result.operations),
    ...listCost(result),
    ...listShare(result.operations),
    ...result.faults.map((fault) => `Not measured: ${fault}`),
  ];
}

/** Says why a server has no figure. */
function listFailures(operations: readonly OperationResult[]): readonly string[] {
  return operations.flatMap(({ name, targets }) =>
    TARGET_NAMES.flatMap((target) => {
      const { failure } = targets[target];
      return failure === null ? [] : [`${name}, ${target}: no figure. ${failure}`];
    }),
  );
}

function listMemory({ memory }: BenchResult): readonly string[] {
  if (memory === null) return [];
  const { idle, after, database } = memory;
  return [
    `Memory, MiB, idle and after the run: Demarche ${showNumber(idle.demarche)} and ${showNumber(after.demarche)}, limit ${showNumber(idle.limit)} and ${showNumber(after.limit)}, rival ${showNumber(idle.rival)} and ${showNumber(after.rival)}; Neo4j ${showNumber(database)}.`,
  ];
}

function listStart({ start }: BenchResult): readonly string[] {
  if (start === null) return [];
  const { ready, warmUp, examples, atOnce } = start;
  const times = `Start until ready, ms: ${ready.map(showNumber).join(', ')}`;
  if (warmUp === null) return [`${times}. First requests are measured by the full run.`];
  return [
    `${times}; known operations asked ${showNumber(warmUp)} ms later, of a database that had forgotten its plans.`,
    `First request of an example once these were asked: ${describeFirst(examples)}.`,
    `First request of an example at the moment of ready, of a database that knew the operations, each by a server of its own: ${describeFirst(atOnce)}. The warm-up runs beside it.`,
  ];
}

function describeFirst(requests: readonly FirstRequest[]): string {
  if (requests.length === 0) return 'none was asked';
  const sorted = [...requests].sort((one, other) => one.first / one.warm - other.first / other.warm);
  const say = ({ name, first, warm }: FirstRequest): string =>
    `${showNumber(first / warm)} times a warm one (${name}: ${showNumber(first)} ms, warm ${showNumber(warm)} ms)`;
  const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return `of ${String(requests.length)} the worst ${worst ? say(worst) : ''}, the middle ${middle ? say(middle) : ''}`;
}

function listLoad({ load }: BenchResult): readonly string[] {
  if (load === null) return [];
  const { online, offline } = load;
  return [
    `Load, claims a second: online ${showNumber(online.perSecond)}; offline ${showNumber(offline.perSecond)} (making tables ${showNumber(offline.tables)}, importing them ${showNumber(offline.import)}).`,
  ];
}

function listAsOf({ asOf }: BenchResult): readonly string[] {
  if (asOf === null) return [];
  return [
    `As of a day: ${asOf.middle}, by which half of all claims were public, so that answers are others, and ${asOf.last}, by which all were. Each question was asked without a day and as of both, in turns.`,
  ];
}

function listPlanCache(operations: readonly OperationResult[]): readonly string[] {
  const caches = operations.flatMap(({ targets }) => targets.demarche.planCache ?? []);
  if (caches.length === 0) return [];
  const sum = (key: 'texts' | 'plans' | 'invocations' | 'misses'): number => caches.reduce((total, cache) => total + cache[key], 0);
  const firsts = caches.map(({ first }) => first);
  const later = caches.map((cache) => cache.later);
  return [
    `Plan cache: ${showNumber(sum('texts'))} texts, planned ${showNumber(sum('plans'))} times while every question was asked once, in ${showNumber(Math.min(...firsts))} to ${showNumber(Math.max(...firsts))} ms; of ${showNumber(sum('invocations'))} later runs ${showNumber(sum('misses'))} were planned anew, at most ${showNumber(Math.max(...later))} ms by the median. The Community edition does not count hits: this is by the time that it took to plan, in its own record of each run (db.stats), and a run counts as planned anew where that is at least half of what the first one of its text took. It plans a text once more for words and lists of quite another length.`,
  ];
}

function listCost({ cost }: BenchResult): readonly string[] {
  if (cost === null) return [];
  const { accepted, refused, rankWithHits, rankWithMs, worst, failed } = cost;
  const [first] = worst;
  const underestimate = first === undefined ? '' : `; worst underestimate ${showNumber(first.ratio)} times the median of its class`;
  return [
    `Estimate of the cost: ${String(accepted)} operations accepted, ${String(refused)} refused, ${String(failed.length)} ended by Neo4j; rank correlation with database hits ${showNumber(rankWithHits)}, with time ${showNumber(rankWithMs)}${underestimate}.`,
  ];
}

/** Says where the rival was asked less than the others. */
function listShare(operations: readonly OperationResult[]): readonly string[] {
  return operations.flatMap(({ name, hubs, targets }) => {
    const rival = OPERATIONS.find((operation) => operation.name === name)?.rival;
    if (rival === undefined || 'missing' in rival || rival.hubs === undefined) return [];
    const unanswered = targets.rival.rounds.reduce((sum, round) => sum + round.unanswered, 0);
    const ended =
      unanswered === 0
        ? ''
        : ` Sixteen at a time, Neo4j ended ${String(unanswered)} of its questions for their time or memory; they count as not answered.`;
    return [
      `${name}: the rival was asked of ${String(Math.min(hubs, rival.hubs))} of the ${String(hubs)} hubs alone, because it takes so long for each; its figures are the better for it. What takes longer than a window is measured once, by one turn through its questions.${ended}`,
    ];
  });
}
