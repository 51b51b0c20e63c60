import type { DocumentNode } from 'graphql';
import type { Engine, Question } from '../../execute.js';
import { formatErrors } from './format-error.js';
import type { Made } from './reply.js';
import type { RunState } from './run-state.js';
import { showExtensions } from './show-extensions.js';

export interface EngineParts {
  readonly engine: Pick<Engine, 'write' | 'explain'>;
  /** Hears of faults inside an answer. */
  readonly onError: (error: unknown, requestId: string) => void;
}

/**
 * Lets the engine answer an operation, and writes the body as Apollo Server would write it, to the letter.
 * For a request in plain form whose document is prepared: Apollo Server would hand it on as it is, at the cost of its way through the hooks.
 * @throws what the engine throws, which is what comes out of Apollo Server, too
 */
export async function askEngine({ engine, onError }: EngineParts, document: DocumentNode, run: RunState): Promise<Made> {
  const { operationName, variables } = run.asked;
  const question = { document, operationName, variables: variables as Question['variables'], signal: run.signal };
  const { data, errors, extensions } = await engine.write(question);
  run.revision = extensions.revision;
  run.cost = extensions.cost;
  for (const error of errors ?? []) if (error.extensions['code'] === undefined) onError(error, run.requestId);
  const shown = showExtensions(engine, question, extensions, run);
  const head = errors ? `"errors":${JSON.stringify(formatErrors(errors, run.requestId))},` : '';
  const tail = shown ? `,"extensions":${JSON.stringify(shown)}` : '';
  return { status: 200, allow: undefined, body: `{${head}"data":${data}${tail}}` };
}
