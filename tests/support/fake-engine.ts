import { execute, getOperationAST, getVariableValues } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { untilAborted } from '../../src/server/http/until-aborted.js';
import type { Answer, Engine, Question } from '../../src/execute.js';

/** How the engine of a test behaves. */
export interface FakeBehaviour {
  /** Runs before each answer; may wait or throw. */
  readonly before?: (question: Question) => Promise<void> | void;
  readonly root?: Record<string, unknown>;
  readonly revision?: string;
}

/** What the root fields of the tests answer with. */
const ROOT = {
  statistics: {
    revision: 'r1',
    loadedAt: '2026-11-24T10:00:00Z',
    actors: 2,
    claims: 3,
    relations: 4,
    documents: 1,
    demands: 1,
    opportunities: 1,
  },
  actor: { __typename: 'Person', id: 'max-bokaev', name: 'Max Bokaev' },
};

/** An engine without a database: graphql-js over a few fixed values, with the seam of the real one. */
export function fakeEngine(schema: GraphQLSchema, behaviour: FakeBehaviour = {}): Engine {
  const engine: Engine = {
    async write(question) {
      const answering = engine.answer(question);
      const answer = await (question.signal ? untilAborted(answering, question.signal) : answering);
      return { ...answer, data: JSON.stringify(answer.data) };
    },
    async answer(question): Promise<Answer> {
      const { document, operationName, variables } = question;
      const operation = getOperationAST(document, operationName)!;
      const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
      if (coerced.errors) throw new AggregateError(coerced.errors, 'the variables do not fit');
      await behaviour.before?.(question);
      const rootValue = behaviour.root ?? ROOT;
      const result = await execute({ schema, document, rootValue, variableValues: variables, operationName: operationName ?? null });
      return {
        data: result.data ?? null,
        ...(result.errors ? { errors: result.errors } : {}),
        extensions: { revision: behaviour.revision ?? 'r1', cost: 7 },
      };
    },
    explain: () => ({ plan: 'the plan', cypher: 'RETURN 1', parameters: { a: 1 }, cost: 7 }),
  };
  return engine;
}
