import { suggest } from '../../../cases/suggest.js';
import { fail } from '../../../errors.js';
import { checkValues } from '../../graphql/check-values.js';
import type { Parameter } from './parameter.js';
import { readValue } from './read-value.js';

/**
 * Reads the parameters of an address into variables. One that is empty counts as not given, so that a form can leave it so.
 * @throws DemarcheError BAD_USER_INPUT that names every parameter which is unknown, missing or wrong
 */
export function readParameters(parameters: readonly Parameter[], search: URLSearchParams): Record<string, unknown> {
  const faults = findUnknown(parameters, search);
  const variables: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const texts = search.getAll(parameter.name).filter((text) => text !== '');
    if (texts.length > 0) {
      const read = readValue(parameter, texts);
      if ('fault' in read) faults.push(`${parameter.name}: ${read.fault}`);
      else setAt(variables, parameter.path, checked(parameter.name, read.value));
    } else if (parameter.isRequired) faults.push(`${parameter.name}: expected a value, came none. ${describeType(parameter)}`.trim());
  }
  if (faults.length > 0) throw fail('BAD_USER_INPUT', faults.join(' '));
  return variables;
}

function findUnknown(parameters: readonly Parameter[], search: URLSearchParams): string[] {
  const names = parameters.map(({ name }) => name);
  const unknown = [...new Set(search.keys())].filter((name) => !names.includes(name));
  const expected = names.length === 0 ? 'no parameter' : `parameters among ${names.join(', ')}`;
  return unknown.map((name) => `Expected ${expected}; came ${JSON.stringify(name)}.${suggest(name, names)}`);
}

/** What a value that is missing could be. */
function describeType({ type, kind }: Parameter): string {
  if (kind === 'range') return 'Give two days, such as 2017-01-01/2017-12-31.';
  return 'getValues' in type
    ? `Give one of ${type
        .getValues()
        .map(({ name }) => name)
        .join(', ')}.`
    : `Give ${type.name}.`;
}

function checked(name: string, value: unknown): unknown {
  checkValues(name, value);
  return value;
}

function setAt(target: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) target[first] = value;
  else setAt((target[first] ??= {}) as Record<string, unknown>, rest, value);
}
