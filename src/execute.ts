import { getOperationAST, getVariableValues } from 'graphql';
import type { DocumentNode, OperationDefinitionNode, GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { introspect } from './answer/introspect.js';
import { writeAnswer } from './answer/write-answer.js';
import { compileOperation } from './compile/compile-operation.js';
import type { CompiledOperation, Statement } from './compile/compiled-operation.js';
import { makeStatement } from './compile/make-statement.js';
import { fail } from './errors.js';
import type { Model } from './model/model.js';
import { bindArguments } from './plan/bind.js';
import type { Arguments } from './plan/bind.js';
import { checkCost, costOf } from './plan/cost.js';
import { describePlan } from './plan/describe-plan.js';
import { planOperation } from './plan/plan-operation.js';
import type { Plan } from './plan/plan.js';
import { shapeOf } from './plan/shape.js';
import type { Database } from './run/database.js';

/** A question: a document that is valid against the schema, with the raw values of its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
  /** revision: the hash of the case files that the answer was taken from, null where nothing was read. */
  readonly extensions: { readonly revision: string | null; readonly cost: number };
}

export interface Explanation {
  readonly plan: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly cost: number;
}

/** Answers GraphQL operations, each by one Cypher statement. */
export interface Engine {
  /** @throws GraphQLError for variables that do not fit; DemarcheError with a code for all else */
  answer(question: Question): Promise<Answer>;
  /** Tells what would be run, without running it. */
  explain(question: Question): Explanation;
}

interface Prepared {
  readonly plan: Plan;
  readonly bound: readonly Arguments[];
  readonly compiled: CompiledOperation;
  readonly cost: number;
}

/** Milliseconds that Neo4j may take. A text that it has not seen before must be planned first, which for a large one takes it seconds on a busy machine. */
const TIMEOUTS = { paths: 2000, read: 5000, unplanned: 8000 } as const;

/** Makes the engine: plan, bind, compile, run, answer. Plans and compiled operations are kept. */
export function createEngine(model: Model, database: Pick<Database, 'read'>, settings: { readonly cursorKey: string }): Engine {
  const plans = new WeakMap<DocumentNode, Map<string, Plan>>();
  const compiled = new LRUCache<string, CompiledOperation>({ max: 2000 });
  const numbers = new WeakMap<Plan, number>();
  const planned = new WeakSet<CompiledOperation>();
  let count = 0;

  function prepare(question: Question, isRefusedWhenDear: boolean): Prepared {
    const operation = findOperation(question);
    const variables = coerceVariables(model, operation, question.variables ?? {});
    const plan = findPlan(question.document, operation, variables);
    const bound = bindArguments(model.schema, plan, variables, settings.cursorKey);
    const cost = isRefusedWhenDear ? checkCost(plan, bound) : costOf(plan, bound);
    return { plan, bound, cost, compiled: findCompiled(plan, bound) };
  }

  function findPlan(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Plan {
    const known = plans.get(document) ?? new Map<string, Plan>();
    plans.set(document, known);
    const key = JSON.stringify([
      operation.name?.value ?? '',
      ...Object.entries(variables).filter(([, value]) => typeof value === 'boolean'),
    ]);
    const plan = known.get(key) ?? planOperation(model, document, operation, variables);
    known.set(key, plan);
    return plan;
  }

  function findCompiled(plan: Plan, bound: readonly Arguments[]): CompiledOperation {
    const number = numbers.get(plan) ?? ++count;
    numbers.set(plan, number);
    const key = `${String(number)} ${shapeOf(plan, bound)}`;
    const operation = compiled.get(key) ?? compileOperation(model, plan, bound);
    compiled.set(key, operation);
    return operation;
  }

  function timeoutOf(plan: Plan, operation: CompiledOperation): number {
    if (!planned.has(operation)) return TIMEOUTS.unplanned;
    return plan.instances.some((instance) => instance.piece.name === 'Query.paths') ? TIMEOUTS.paths : TIMEOUTS.read;
  }

  async function answer(question: Question): Promise<Answer> {
    const { plan, bound, compiled: operation, cost } = prepare(question, true);
    const isRead = plan.row.columns.length > 0;
    const row = isRead
      ? (await database.read(makeStatement(operation, bound), { signal: question.signal, timeoutMs: timeoutOf(plan, operation) }))[0]
      : [null];
    planned.add(operation);
    const revision = isRead ? readRevision(row) : null;
    const { data, errors } = writeAnswer({ model, bound, cursorKey: settings.cursorKey }, plan, (row ?? []).slice(1));
    const merged = data && introspect(model.schema, question.document, plan, data, question.variables ?? {});
    return { data: merged, ...(errors.length > 0 ? { errors } : {}), extensions: { revision, cost } };
  }

  function explain(question: Question): Explanation {
    const { plan, bound, compiled: operation, cost } = prepare(question, false);
    const statement: Statement = makeStatement(operation, bound);
    return { plan: describePlan(plan), cypher: statement.text, parameters: showParameters(statement.parameters), cost };
  }

  return Object.freeze({ answer, explain });
}

/** As JSON takes them: whole numbers are bigint only on their way to Neo4j. */
function showParameters(parameters: Statement['parameters']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]));
}

function findOperation(question: Question): OperationDefinitionNode {
  const operation = getOperationAST(question.document, question.operationName ?? undefined);
  if (operation?.operation === 'query') return operation;
  if (operation) throw fail('OPERATION_RESOLUTION_FAILURE', `Only queries are answered, came a ${operation.operation}. Ask by a query.`);
  throw fail(
    'OPERATION_RESOLUTION_FAILURE',
    question.operationName
      ? `The document has no operation named ${JSON.stringify(question.operationName)}. Set operationName to one that it has.`
      : 'The document has several operations or none. Set operationName to the one to run.',
  );
}

function coerceVariables(
  model: Model,
  operation: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { coerced, errors } = getVariableValues(model.schema, operation.variableDefinitions ?? [], raw, { maxErrors: 20 });
  if (errors) throw new AggregateError(errors, 'the variables do not fit');
  return coerced;
}

function readRevision(row: readonly unknown[] | undefined): string {
  const collection = row?.[0] as readonly [string | null, boolean | null] | null | undefined;
  if (typeof collection?.[0] === 'string') return collection[0];
  throw fail('DATABASE_EMPTY', 'The database holds no collection yet. Load one with "npx demarche load".');
}
