import { GraphQLError } from 'graphql';
import { DemarcheError, fail } from '../errors.js';
import type { Answer, Engine } from '../execute.js';
import type { Signal } from '../halt.js';
import type { Admission } from './admission/admission.js';
import type { PrepareDocument } from './graphql/prepare-document.js';
import { untilAborted } from './http/until-aborted.js';

/** A whole answer, with the revision of the collection that it was taken from; cost: what the limiter is to be told. */
export interface ServerAnswer<R> {
  readonly data: R;
  /** null where nothing was read. */
  readonly revision: string | null;
  readonly cost: number;
}

/** The text of an operation that knows the types of its result and of its variables, as code generation writes it. */
export interface TypedDocument<R, V> {
  toString(): string;
  __apiType?: (variables: V) => R;
}

/**
 * Asks the engine as a page of this server.
 * Variables that were not checked yet may come from a reader.
 * @param signal aborted when the reader goes away and when the deadline is over
 * @throws DemarcheError BAD_USER_INPUT for variables that do not fit, or another code; what aborted the signal.
 *   An answer with an error in it is no answer and throws too.
 */
export type AskEngine = <R, V>(document: TypedDocument<R, V>, variables: V, signal: Signal) => Promise<ServerAnswer<R>>;

export interface AskParts {
  readonly engine: Engine;
  /** Parses, checks and remembers by text. */
  readonly prepare: PrepareDocument;
  /** The door that all questions to the database go through. */
  readonly admission: Admission;
}

/** Makes the function by which the pages of the server ask. What it throws, the error handler of the server logs and answers. */
export function createAsk({ engine, prepare, admission }: AskParts): AskEngine {
  return async <R, V>(typed: TypedDocument<R, V>, variables: V, signal: Signal): Promise<ServerAnswer<R>> => {
    const { document } = prepare(typed.toString());
    const leave = await admission.enter(signal);
    try {
      const question = { document, variables: variables as Record<string, unknown>, signal };
      return readWhole<R>(await untilAborted(engine.answer(question), signal));
    } catch (error) {
      throw translate(error);
    } finally {
      leave();
    }
  };
}

function readWhole<R>({ data, errors, extensions }: Answer): ServerAnswer<R> {
  const [error] = errors ?? [];
  if (error?.originalError instanceof DemarcheError) throw error.originalError;
  if (error || data === null) throw fail('INTERNAL_SERVER_ERROR', 'Expected a whole answer, came one with errors.', { cause: error });
  return { data: data as R, revision: extensions.revision, cost: extensions.cost };
}

/** The engine throws the faults of variables as graphql-js has them, alone or together. */
function translate(error: unknown): unknown {
  const faults = error instanceof AggregateError ? error.errors : [error];
  const first: unknown = faults[0];
  return first instanceof GraphQLError ? fail('BAD_USER_INPUT', first.message, { cause: error }) : error;
}
