import { visit } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Model } from '../model/model.js';
import { bindArguments } from '../plan/bind.js';
import type { Arguments } from '../plan/bind.js';
import { checkCost, costOf } from '../plan/cost.js';
import { coerceVariables, findOperation } from '../plan/find-operation.js';
import { planOperation } from '../plan/plan-operation.js';
import type { Plan } from '../plan/plan.js';
import { shapeOf } from '../plan/shape.js';
import type { Signal } from '../halt.js';
import { compileOperation } from './compile-operation.js';
import type { CompiledOperation } from './compiled-operation.js';

/** A question: a document that is valid against the schema, with the raw values of its variables. */
export interface Question {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly signal?: Signal | undefined;
}

/** Everything but the running: what is asked, with which arguments, by which statement, at what cost. */
export interface Prepared {
  readonly plan: Plan;
  readonly bound: readonly Arguments[];
  readonly operation: CompiledOperation;
  readonly cost: number;
}

/** @param isRefusedWhenDear a cost over the limit is an error */
export type Prepare = (question: Question, isRefusedWhenDear: boolean) => Prepared;

interface Known {
  /** Variables behind @include and @skip: their values decide what is planned. */
  readonly deciding: readonly string[];
  readonly plans: LRUCache<string, Plan>;
}

const MOST_PLANS = 32;
const MOST_CHARACTERS = 20_000_000;

/**
 * Makes the function that prepares questions. Plans are kept with their document, compiled operations by plan and shape;
 * both are bounded, since clients choose them.
 */
export function createPrepare(model: Model, cursorKey: string): Prepare {
  const documents = new WeakMap<DocumentNode, Known>();
  const compiled = new LRUCache<string, CompiledOperation>({ maxSize: MOST_CHARACTERS, sizeCalculation: ({ text }) => text.length });
  const numbers = new WeakMap<Plan, number>();
  let count = 0;

  function findPlan(document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Plan {
    const known = documents.get(document) ?? { deciding: listDeciding(document), plans: new LRUCache<string, Plan>({ max: MOST_PLANS }) };
    documents.set(document, known);
    const key = JSON.stringify([operation.name?.value ?? '', ...known.deciding.map((name) => variables[name] ?? null)]);
    const plan = known.plans.get(key) ?? planOperation(model, document, operation, variables);
    known.plans.set(key, plan);
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

  return (question, isRefusedWhenDear) => {
    const operation = findOperation(question.document, question.operationName);
    const variables = coerceVariables(model.schema, operation, question.variables ?? {});
    const plan = findPlan(question.document, operation, variables);
    const bound = bindArguments(model.schema, plan, variables, cursorKey);
    const cost = isRefusedWhenDear ? checkCost(plan, bound) : costOf(plan, bound);
    return { plan, bound, cost, operation: findCompiled(plan, bound) };
  };
}

function listDeciding(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, { Directive: (directive) => void visit(directive, { Variable: (variable) => void names.add(variable.name.value) }) });
  return [...names].sort();
}
