import { GraphQLError } from 'graphql';
import { DemarcheError } from '../../errors.js';
import type { ErrorCode } from '../../errors.js';

/**
 * Why an operation is not answered at all.
 * isResult: the document does not parse, validate or coerce, which under `application/json` is a result with status 200
 * (GraphQL over HTTP, section 6.4.1); every other refusal has its own status under both media types.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errors: readonly GraphQLError[];
  readonly status: number;
  readonly isResult: boolean;

  constructor(errors: readonly GraphQLError[], status: number, isResult: boolean) {
    super(errors[0]?.message ?? 'refused');
    this.errors = errors;
    this.status = status;
    this.isResult = isResult;
  }
}

/** Refuses a document that does not parse, validate or coerce. */
export function refuseDocument(code: ErrorCode, errors: readonly GraphQLError[]): Refusal {
  return new Refusal(
    errors.map(
      ({ message, nodes, source, positions }) =>
        new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, extensions: { code } }),
    ),
    400,
    true,
  );
}

/** Refuses for what has a code; anything else is a fault of the server and has status 500. */
export function refuseFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  // The engine throws the faults of variables together.
  if (error instanceof AggregateError && error.errors.every((each) => each instanceof GraphQLError))
    return refuseDocument('BAD_USER_INPUT', error.errors);
  const status = error instanceof DemarcheError ? error.status : 500;
  const wrapped =
    error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: error instanceof Error ? error : null });
  return new Refusal([wrapped], status, false);
}
