import { isEnumType } from 'graphql';
import type { GraphQLEnumType } from 'graphql';
import { suggest } from '../../../cases/suggest.js';
import type { Parameter } from './parameter.js';

export type ReadValue = { readonly value: unknown } | { readonly fault: string };

const RANGE = /^(\d{4}-\d{2}-\d{2}|\.\.|)\/(\d{4}-\d{2}-\d{2}|\.\.|)$/;

/** Reads what the address gives for one parameter, once or repeated. */
export function readValue(parameter: Parameter, texts: readonly string[]): ReadValue {
  if (parameter.kind === 'list') return readList(parameter, texts);
  const [text = '', ...more] = texts;
  if (more.length > 0) return { fault: `expected one value, came ${more.length + 1}.` };
  return parameter.kind === 'range' ? readRange(parameter, text) : readLeaf(parameter, text);
}

/** A text can hold a comma; an id, a number and a value of an enum cannot. */
function readList(parameter: Parameter, texts: readonly string[]): ReadValue {
  const parts = parameter.type.name === 'String' ? texts : texts.flatMap((text) => text.split(',').map((part) => part.trim()));
  const read = parts.filter((part) => part !== '').map((part) => readLeaf(parameter, part));
  const fault = read.find((each) => 'fault' in each);
  return fault ?? { value: read.map((each) => ('value' in each ? each.value : null)) };
}

function readRange(parameter: Parameter, text: string): ReadValue {
  const [match, from = '', to = ''] = RANGE.exec(text) ?? [];
  if (match === undefined)
    return { fault: `expected two days with a slash between, one of which may be "..", such as 2017-01-01/2017-12-31; came ${show(text)}.` };
  const ends = [from, to].map((end) => (end === '' || end === '..' ? { value: null } : readLeaf(parameter, end)));
  const fault = ends.find((end) => 'fault' in end);
  if (fault) return fault;
  const [first, last] = ends.map((end) => ('value' in end ? end.value : null));
  return { value: { from: first, to: last } };
}

function readLeaf({ type }: Parameter, text: string): ReadValue {
  if (isEnumType(type)) return readEnum(type, text);
  if (type.name === 'Boolean') return readOneOf({ true: true, 1: true, false: false, 0: false }, text, 'true or false');
  if (type.name === 'Int' && !/^-?\d{1,10}$/.test(text)) return { fault: `expected a whole number, came ${show(text)}.` };
  if (type.name === 'Float' && !/^-?\d+(\.\d+)?$/.test(text)) return { fault: `expected a number, came ${show(text)}.` };
  try {
    return { value: type.parseValue(type.name === 'Int' || type.name === 'Float' ? Number(text) : text) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Small letters and hyphens will do: `by=month`. */
function readEnum(type: GraphQLEnumType, text: string): ReadValue {
  const names = type.getValues().map(({ name }) => name);
  const name = text.toUpperCase().replaceAll('-', '_');
  if (names.includes(name)) return { value: name };
  const near = suggest(name, names);
  return { fault: `expected ${near === '' ? names.join(', ') : type.name}; came ${show(text)}.${near}` };
}

function readOneOf(values: Readonly<Record<string, unknown>>, text: string, expected: string): ReadValue {
  return Object.hasOwn(values, text) ? { value: values[text] } : { fault: `expected ${expected}, came ${show(text)}.` };
}

function show(text: string): string {
  return JSON.stringify(text.length <= 80 ? text : `${text.slice(0, 80)}…`);
}
