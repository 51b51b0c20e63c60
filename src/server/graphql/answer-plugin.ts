import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Engine, Question } from '../../execute.js';
import { formatErrors } from './format-error.js';
import type { RunContext, RunState } from './run-state.js';
import { showExtensions } from './show-extensions.js';

/**
 * Makes the plugin by which Apollo Server asks the engine instead of resolvers.
 * The document was parsed, limited and validated before, and is taken as it is.
 */
export function answerPlugin(engine: Engine, onFault: (error: unknown, requestId: string) => void): ApolloServerPlugin<RunContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveSource(context) {
          const { prepared } = context.contextValue.run;
          if (prepared) Object.assign(context, { document: prepared.document });
        },
        async responseForOperation({ document, request, contextValue: { run } }) {
          try {
            const question = { document, operationName: request.operationName, variables: request.variables, signal: run.signal };
            return await answerOperation(engine, question, run, onFault);
          } catch (error) {
            run.failure = error instanceof Error ? error : new Error(String(error));
            return makeResponse({});
          }
        },
      };
    },
  };
}

async function answerOperation(
  engine: Engine,
  question: Question,
  run: RunState,
  onFault: (error: unknown, requestId: string) => void,
): Promise<GraphQLResponse> {
  const { data, errors, extensions } = await engine.answer(question);
  run.revision = extensions.revision;
  run.cost = extensions.cost;
  for (const error of errors ?? []) if (error.extensions['code'] === undefined) onFault(error, run.requestId);
  const shown = showExtensions(engine, question, extensions, run);
  return makeResponse({
    ...(errors ? { errors: formatErrors(errors, run.requestId) } : {}),
    data,
    ...(shown === undefined ? {} : { extensions: shown }),
  });
}

function makeResponse(singleResult: Record<string, unknown>): GraphQLResponse {
  return { body: { kind: 'single', singleResult }, http: { headers: new HeaderMap() } };
}
