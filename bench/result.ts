import type { CostReport } from './cost/measure-cost.js';
import type { Spread } from './measure/statistics.js';
import type { TargetName } from './targets/target.js';

/** What one target showed for one operation in one round. Times in milliseconds; null where nothing was timed. */
export interface RoundFigures {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  /** Operations a second, one and sixteen at a time. */
  readonly ops1: number;
  readonly ops16: number;
  readonly p50At16: number | null;
  readonly p95At16: number | null;
  readonly p99At16: number | null;
  /** p95 one at a time of the questions that start from hubs, and of the others. */
  readonly hubP95: number | null;
  readonly plainP95: number | null;
  /** Milliseconds of CPU an operation, sixteen at a time. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
  /** Bytes of an answer, on average. */
  readonly bytes: number;
  /** Questions, sixteen at a time, that the database ended because they took too long or too much memory. */
  readonly unanswered: number;
}

/** What one operation does to the database, counted between server and database. */
export interface Traffic {
  readonly statements: number;
  readonly roundTrips: number;
}

/** How often Neo4j planned a statement anew, by its own counters, after each question had been asked once. */
export interface PlanCache {
  /** Different texts of statements. */
  readonly texts: number;
  /** Runs that were planned while every question was asked for the first time: Neo4j plans a text anew for lists and words of another size. */
  readonly plans: number;
  /** Runs after that. */
  readonly invocations: number;
  /** Those of them for which Neo4j took at least half the time that planning the text took it first. */
  readonly misses: number;
  /** Milliseconds for planning: the middle of those that made a plan, and the middle of all later runs. */
  readonly first: number;
  readonly later: number;
}

export interface TargetResult {
  /** Why it has no figures; null where it has. */
  readonly failure: string | null;
  readonly rounds: readonly RoundFigures[];
  readonly traffic: Traffic | null;
  readonly planCache: PlanCache | null;
}

export interface OperationResult {
  readonly name: string;
  readonly title: string;
  readonly inputs: number;
  readonly hubs: number;
  readonly targets: Readonly<Record<TargetName, TargetResult>>;
}

/** The p50 of the same questions, one at a time, without a day and as of two: a value for each round. Milliseconds. */
export interface AsOfFigures {
  readonly name: string;
  readonly without: readonly (number | null)[];
  readonly middle: readonly (number | null)[];
  readonly last: readonly (number | null)[];
}

export interface AsOfResult {
  /** The day by which half of all claims were public. */
  readonly middle: string;
  /** The day by which all were. */
  readonly last: string;
  readonly operations: readonly AsOfFigures[];
}

/** MiB of resident memory. */
export interface MemoryFigures {
  readonly idle: Readonly<Record<TargetName, number>>;
  readonly after: Readonly<Record<TargetName, number>>;
  readonly database: number;
}

export interface StartFigures {
  /** Milliseconds from the start of the process until /health/ready, Neo4j being up, a value for each start. */
  readonly ready: readonly number[];
  /** Milliseconds from there until the server had asked its known operations once, of a database that had forgotten its plans; null: not measured. */
  readonly warmUp: number | null;
  /** By a server that has asked its known operations. */
  readonly examples: readonly FirstRequest[];
  /** In the moment in which a server says that it is ready, of a database that knows the operations; each of a server of its own. */
  readonly atOnce: readonly FirstRequest[];
}

/** The first request after a start for an example, beside the median of later ones. Milliseconds. */
export interface FirstRequest {
  readonly name: string;
  readonly first: number;
  readonly warm: number;
}

/** Claims a second. */
export interface LoadFigures {
  readonly online: { readonly claims: number; readonly perSecond: number };
  readonly offline: { readonly claims: number; readonly perSecond: number; readonly tables: number; readonly import: number };
}

/** p50 of Demarche at a size of the graph, in milliseconds, a value for each round; by operation. */
export interface GrowthFigures {
  readonly actors: number;
  readonly claims: number;
  /** What its Neo4j might take, MiB. */
  readonly memory: { readonly heap: number; readonly pageCache: number };
  readonly p50: Readonly<Record<string, readonly number[]>>;
}

/** All that a run measured. */
export interface BenchResult {
  readonly date: string;
  readonly quick: boolean;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly actors: number;
  readonly claims: number;
  readonly operations: readonly OperationResult[];
  readonly memory: MemoryFigures | null;
  readonly start: StartFigures | null;
  readonly load: LoadFigures | null;
  readonly growth: readonly GrowthFigures[];
  /** What looking back costs. */
  readonly asOf: AsOfResult | null;
  /** How honest the estimate of the cost is that refuses questions. */
  readonly cost: CostReport | null;
  /** What could not be measured, and why. */
  readonly faults: readonly string[];
}

/** A bar, and what was measured. */
export interface Verdict {
  readonly figure: string;
  readonly on: string;
  readonly bar: string;
  readonly measured: Spread | null;
  readonly outcome: 'met' | 'missed' | 'not measured';
}
