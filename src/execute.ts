import type { GraphQLError } from 'graphql';
import type { Origin } from './answer/derive.js';
import { introspect } from './answer/introspect.js';
import { writeAnswerText } from './answer/text/write-answer-text.js';
import { writeAnswer } from './answer/write-answer.js';
import type { CompiledOperation } from './compile/compiled-operation.js';
import { makeStatement } from './compile/make-statement.js';
import { createPrepare } from './compile/prepare.js';
import type { Prepared, Question } from './compile/prepare.js';
import { fail } from './errors.js';
import type { Model } from './model/model.js';
import { describePlan } from './plan/describe-plan.js';
import type { Plan } from './plan/plan.js';
import type { Database } from './run/database.js';
import { shareReads } from './run/share-reads.js';

export type { Question } from './compile/prepare.js';

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  /** revision: the hash of the case files that the answer was taken from, null where nothing was read. */
  readonly extensions: { readonly revision: string | null; readonly cost: number };
}

/** An answer that is on its way out: its data are JSON. */
export interface WrittenAnswer extends Omit<Answer, 'data'> {
  readonly data: string;
}

export interface Explanation {
  readonly plan: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cost: number;
}

/** What was asked and what the database told: one value for each column of the plan. */
interface Read {
  readonly prepared: Prepared;
  readonly values: readonly unknown[];
  readonly revision: string | null;
  readonly origin: Origin | null;
}

export interface EngineOptions {
  readonly cursorKey: string;
  /** Public address of the server, without a slash at its end, for what is cited. */
  readonly baseUrl?: () => string;
}

/** Answers GraphQL operations, each by one Cypher statement. */
export interface Engine {
  /** @throws GraphQLError for variables that do not fit; DemarcheError with a code for all else */
  answer(question: Question): Promise<Answer>;
  /** Answers the same with the data as JSON, which is faster than to make objects and write those. Throws what `answer` throws, and at once where the signal is aborted. */
  write(question: Question): Promise<WrittenAnswer>;
  /** Tells what would be run, without running it. */
  explain(question: Question): Explanation;
}

/** Milliseconds that Neo4j may take. A text that it has not seen before must be planned first, which for a large one takes it seconds on a busy machine. */
const TIMEOUTS = { paths: 2000, read: 5000, unplanned: 8000 } as const;

/** Makes the engine: plan, bind, compile, run, answer. */
export function createEngine(model: Model, database: Pick<Database, 'read'>, { cursorKey, baseUrl = () => '' }: EngineOptions): Engine {
  const prepare = createPrepare(model, cursorKey);
  const read = shareReads((statement, options) => database.read(statement, options));
  const planned = new WeakSet<CompiledOperation>();

  async function ask(question: Question): Promise<Read> {
    const prepared = prepare(question, true);
    const { plan, bound, operation } = prepared;
    if (plan.row.columns.length === 0) return { prepared, values: [], revision: null, origin: null };
    const options = { signal: question.signal, timeoutMs: planned.has(operation) ? timeoutOf(plan) : TIMEOUTS.unplanned };
    const [row] = await read(makeStatement(operation, bound), options);
    planned.add(operation);
    const revision = readRevision(row);
    return { prepared, values: (row ?? []).slice(1), revision, origin: plan.origin ? readOrigin(row, revision, baseUrl()) : null };
  }

  function makeAnswer(question: Question, { prepared: { plan, bound, cost }, values, revision, origin }: Read): Answer {
    const written = writeAnswer({ model, bound, cursorKey, origin }, plan, values);
    const { data, errors } = written.data ? introspect(model.schema, question, plan, written.data) : { data: null, errors: [] };
    const all = [...written.errors, ...errors];
    return { data, ...(all.length > 0 ? { errors: all } : {}), extensions: { revision, cost } };
  }

  async function write(question: Question): Promise<WrittenAnswer> {
    const found = await ask(question);
    const { prepared, values, revision, origin } = found;
    const data = writeAnswerText({ model, bound: prepared.bound, cursorKey, origin }, prepared.plan, values);
    if (data !== null) return { data, extensions: { revision, cost: prepared.cost } };
    const answer = makeAnswer(question, found);
    return { ...answer, data: JSON.stringify(answer.data) };
  }

  function explain(question: Question): Explanation {
    const { plan, bound, operation, cost } = prepare(question, false);
    const { text, parameters } = makeStatement(operation, bound);
    return { plan: describePlan(plan), cypher: text, parameters: showParameters(parameters), cost };
  }

  return Object.freeze({ answer: async (question: Question) => makeAnswer(question, await ask(question)), write, explain });
}

function timeoutOf(plan: Plan): number {
  return plan.instances.some((instance) => instance.piece.name === 'Query.paths') ? TIMEOUTS.paths : TIMEOUTS.read;
}

/** As JSON takes them: whole numbers are bigint only on their way to Neo4j. */
function showParameters(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]));
}

/** The hash of the case files; a graph whose load in batches has not ended yet says so in it. */
function readRevision(row: readonly unknown[] | undefined): string {
  const [revision, isUnfinished] = (row?.[0] ?? []) as readonly [revision?: string | null, isUnfinished?: boolean | null];
  if (typeof revision === 'string') return isUnfinished === true ? `${revision}-unfinished` : revision;
  throw fail('DATABASE_EMPTY', 'The database holds no collection yet. Load one with "npx demarche load".');
}

/** What the answer was taken from, as the compiler asks for it where a field is derived from it. */
function readOrigin(row: readonly unknown[] | undefined, revision: string, baseUrl: string): Origin {
  const [, , loadedAt, cases] = (row?.[0] ?? []) as readonly [unknown, unknown, loadedAt?: string | null, cases?: readonly string[] | null];
  return { revision, loadedAt: loadedAt ?? null, cases: cases ?? [], baseUrl };
}
