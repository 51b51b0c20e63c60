import type { Model } from '../src/model/model.js';
import { compareAnswers } from './compare.js';
import type { Verdicts } from './compare.js';
import type { BenchGraph, Tell } from './graphs.js';
import { drawIds, listLinkTypes } from './ids.js';
import { measureAsOf } from './measure/as-of.js';
import { openClient } from './measure/ask.js';
import type { Client } from './measure/ask.js';
import { awaitIdle } from './measure/await-idle.js';
import { watchPlanCache } from './measure/plan-cache.js';
import { readMemory } from './measure/process.js';
import { CROWD, measureRound, takeTurns } from './measure/rounds.js';
import type { Competitor, Pace } from './measure/rounds.js';
import { countTraffic } from './measure/traffic.js';
import { runWindow } from './measure/window.js';
import type { BenchOperation, Input } from './operation.js';
import type { AsOfResult, MemoryFigures, OperationResult, PlanCache, RoundFigures, TargetResult, Traffic } from './result.js';
import { openRunner } from './run-cypher.js';
import { TARGET_NAMES, pickInputs } from './targets/target.js';
import type { Target, TargetName } from './targets/target.js';
import { startTarget } from './targets/start-target.js';

/** One operation in a run: its questions, and what each target showed so far. */
interface Course {
  readonly operation: BenchOperation;
  readonly inputs: readonly Input[];
  readonly verdicts: Record<TargetName, string | null>;
  readonly rounds: Record<TargetName, RoundFigures[]>;
  /** Targets for which one turn through the questions takes longer than a window may: they are measured once, by a whole turn. */
  readonly slow: Set<TargetName>;
}

interface Field {
  readonly targets: Readonly<Record<TargetName, Target>>;
  readonly clients: Readonly<Record<TargetName, Client>>;
  readonly databasePid: number;
}

/** Seconds that a turn of slow questions may take. */
const WHOLE_TURN = 300;

/**
 * Measures operations side by side: starts the targets, compares their answers, lets them take turns, counts their traffic.
 * @returns what each showed for each operation, the memory that they take, and what looking back costs
 */
export async function runOperations(
  { neo4j }: BenchGraph,
  operations: readonly BenchOperation[],
  { model, pace, tell }: { readonly model: Model; readonly pace: Pace; readonly tell: Tell },
): Promise<{ readonly operations: readonly OperationResult[]; readonly memory: MemoryFigures; readonly asOf: AsOfResult }> {
  const runner = openRunner(neo4j);
  tell('Drawing the things to ask for');
  const ids = await drawIds(runner, listLinkTypes(model));
  const targets = await startTargets(neo4j, tell);
  const clients = mapTargets((name) => openClient(targets[name]));
  const field: Field = { targets, clients, databasePid: neo4j.pid };
  try {
    tell('Waiting until the servers have asked what they ask of themselves');
    await awaitIdle(runner);
    const idle = mapTargets((name) => readMemory(targets[name].pid));
    const courses: Course[] = [];
    for (const operation of operations) courses.push(await openCourse(field, operation, operation.inputs(ids), tell));
    for (const course of courses) await warmUp(field, course, pace);
    for (let round = 0; round < pace.rounds; round += 1) {
      tell(`Round ${String(round + 1)} of ${String(pace.rounds)}`);
      for (const course of courses) await runRound(field, course, round, pace);
    }
    const after = mapTargets((name) => readMemory(targets[name].pid));
    const memory = { idle, after, database: readMemory(neo4j.pid) };
    tell('Measuring what looking back costs');
    const answered = courses.filter(({ verdicts }) => verdicts.demarche === null);
    const asOf = await measureAsOf(clients.demarche, runner, answered, pace);
    const traffic = await countAll(field, neo4j, courses, tell);
    // The last, since it makes the database forget its plans.
    tell('Watching the plan cache');
    const caches = new Map<string, PlanCache>();
    for (const { operation, inputs, verdicts } of courses)
      if (verdicts.demarche === null) caches.set(operation.name, await watchPlanCache(runner, clients.demarche, operation, inputs));
    return { operations: courses.map((course) => summarise(course, traffic, caches)), memory, asOf };
  } finally {
    for (const name of TARGET_NAMES) await clients[name].close();
    for (const name of TARGET_NAMES) await targets[name].stop();
    await runner.close();
  }
}

async function startTargets(neo4j: BenchGraph['neo4j'], tell: Tell): Promise<Record<TargetName, Target>> {
  const started: Target[] = [];
  try {
    for (const name of TARGET_NAMES) {
      tell(`Starting the target ${name}`);
      started.push(await startTarget(name, neo4j));
    }
  } catch (error) {
    for (const target of started) await target.stop();
    throw error;
  }
  return Object.fromEntries(started.map((target) => [target.name, target])) as Record<TargetName, Target>;
}

async function openCourse({ clients }: Field, operation: BenchOperation, inputs: readonly Input[], tell: Tell): Promise<Course> {
  tell(`Comparing the answers to ${operation.name}`);
  const verdicts: Verdicts =
    inputs.length === 0 ? mapTargets(() => 'the graph has nothing to ask this of') : await compareAnswers(clients, operation, inputs);
  for (const name of TARGET_NAMES) if (verdicts[name] !== null) tell(`${operation.name}, ${name}: no figure: ${verdicts[name]}`);
  return { operation, inputs, verdicts: { ...verdicts }, rounds: { limit: [], rival: [], demarche: [] }, slow: new Set() };
}

async function warmUp(field: Field, { operation, inputs, verdicts, slow }: Course, { warmUp: seconds, longest }: Pace): Promise<void> {
  for (const name of TARGET_NAMES) {
    if (verdicts[name] !== null) continue;
    const shots = field.clients[name].load(operation, pickInputs(name, operation, inputs));
    await tryOrNote(verdicts, name, async () => {
      const window = await runWindow(shots, { concurrency: CROWD, seconds, longest: WHOLE_TURN });
      if (window.seconds > longest) slow.add(name);
    });
  }
}

async function runRound(field: Field, { operation, inputs, verdicts, rounds, slow }: Course, round: number, pace: Pace): Promise<void> {
  for (const name of takeTurns(TARGET_NAMES, round)) {
    if (verdicts[name] !== null || (slow.has(name) && round > 0)) continue;
    const competitor: Competitor = {
      shots: field.clients[name].load(operation, pickInputs(name, operation, inputs)),
      pid: field.targets[name].pid,
    };
    const own = slow.has(name) ? { ...pace, alone: 0, crowded: 0, longest: WHOLE_TURN } : pace;
    await tryOrNote(verdicts, name, async () => rounds[name].push(await measureRound(competitor, field.databasePid, own)));
  }
}

/** Who fails to answer under load has no figures. */
async function tryOrNote(verdicts: Course['verdicts'], name: TargetName, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    verdicts[name] = `under load: ${error instanceof Error ? error.message : String(error)}`;
  }
}

type TrafficOf = Readonly<Record<TargetName, ReadonlyMap<string, Traffic>>>;

async function countAll(field: Field, neo4j: BenchGraph['neo4j'], courses: readonly Course[], tell: Tell): Promise<TrafficOf> {
  const counted: Record<TargetName, ReadonlyMap<string, Traffic>> = { limit: new Map(), rival: new Map(), demarche: new Map() };
  for (const name of TARGET_NAMES) {
    tell(`Counting what ${name} asks of the database`);
    const plan = courses.filter(({ verdicts }) => verdicts[name] === null);
    counted[name] = await countTraffic(field.targets[name].name, neo4j, plan);
  }
  return counted;
}

function summarise(
  { operation, inputs, verdicts, rounds }: Course,
  traffic: TrafficOf,
  caches: ReadonlyMap<string, PlanCache>,
): OperationResult {
  const targets = mapTargets((name): TargetResult => ({
    failure: verdicts[name],
    rounds: verdicts[name] === null ? rounds[name] : [],
    traffic: traffic[name].get(operation.name) ?? null,
    planCache: name === 'demarche' ? (caches.get(operation.name) ?? null) : null,
  }));
  return { name: operation.name, title: operation.title, inputs: inputs.length, hubs: inputs.filter(({ hub }) => hub).length, targets };
}

function mapTargets<T>(make: (name: TargetName) => T): Record<TargetName, T> {
  return { limit: make('limit'), rival: make('rival'), demarche: make('demarche') };
}
