import type { GraphQLError } from 'graphql';
import type { Plan } from '../plan/plan.js';
import { BROKEN } from './context.js';
import type { Writing } from './context.js';
import { writeFields, writeItem } from './write-fields.js';

/** Writes the whole answer from the one row of the statement, one value for each column of the plan. */
export function writeAnswer(
  given: Pick<Writing, 'model' | 'bound' | 'cursorKey' | 'origin'>,
  plan: Plan,
  values: readonly unknown[],
): { data: Record<string, unknown> | null; errors: readonly GraphQLError[] } {
  const writing: Writing = { ...given, errors: [], writeFields, writeItem };
  const data = writeFields(writing, plan.fields, values, null);
  return { data: data === BROKEN ? null : data, errors: writing.errors };
}
