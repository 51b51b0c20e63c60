import type { Plan } from '../../plan/plan.js';
import type { Writing } from '../context.js';
import { writeFields, writeItem } from '../write-fields.js';
import { compileFields } from './compile-fields.js';
import type { WriteText } from './text-writing.js';

const compiled = new WeakMap<Plan, WriteText>();

/**
 * Writes the whole answer as JSON from the one row of the statement, in one pass. The writer is made once for each plan.
 * @returns the text, the same as that of the object form to the letter; null where there would be errors or something asked of the schema, which only the object form has
 */
export function writeAnswerText(
  given: Pick<Writing, 'model' | 'bound' | 'cursorKey' | 'origin'>,
  plan: Plan,
  values: readonly unknown[],
): string | null {
  if (given.bound.some(({ failure }) => failure !== null)) return null;
  let write = compiled.get(plan);
  if (write === undefined) compiled.set(plan, (write = compileFields(plan.fields)));
  return write({ ...given, errors: [], writeFields, writeItem }, values);
}
