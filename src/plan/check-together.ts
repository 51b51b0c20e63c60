import { fail } from '../errors.js';

type Given = Readonly<Record<string, unknown>>;

const MOST_STARTS = 50;

/** Limits of single fields that the SDL cannot say: those between two arguments, and least values. */
const RULES: ReadonlyMap<string, (given: Given) => string | null> = new Map([
  [
    'Query.paths',
    ({ maxLength }: Given) => (maxLength === 0 ? 'The argument "maxLength" expects a whole number from 1 to 6, came 0.' : null),
  ],
  [
    'Query.neighbourhood',
    ({ of, depth }: Given) => {
      const starts = (of as unknown[]).length;
      return depth !== 0 && starts > MOST_STARTS
        ? `The argument "of" expects at most ${String(MOST_STARTS)} ids, came ${String(starts)}. At depth 0 it takes up to 1000.`
        : null;
    },
  ],
]);

/**
 * Checks the arguments of a field against the limits of its own.
 * @param name `Type.field` of its Cypher file
 * @throws DemarcheError BAD_USER_INPUT
 */
export function checkTogether(name: string, given: Given): void {
  const message = RULES.get(name)?.(given) ?? null;
  if (message !== null) throw fail('BAD_USER_INPUT', message);
}
