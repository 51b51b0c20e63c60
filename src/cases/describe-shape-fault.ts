import type { ErrorObject } from 'ajv';
import { suggest } from './suggest.js';

const FORMATS: Readonly<Record<string, string>> = Object.freeze({
  date: 'a day, such as 2017-11-28',
  uri: 'an address, such as https://example.org/article',
  duration: 'an ISO 8601 duration, such as P5Y',
});

/** Says what the schema expected, what came, and what may have been meant. */
export function describeShapeFault(error: ErrorObject): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const where = error.instancePath.split('/').at(-1) ?? '';
  const name = /^\d*$/.test(where) ? '' : ` for "${where}"`;
  switch (error.keyword) {
    case 'required':
      return `expected the property "${String(params['missingProperty'])}", which is missing here. Add it.`;
    case 'additionalProperties':
      return describeExtra(String(params['additionalProperty']), error.parentSchema);
    case 'enum':
      return describeEnum(name, params['allowedValues'] as readonly string[], error.data);
    case 'type':
      return `expected ${[params['type']].flat().join(' or ')}${name}, came ${quote(error.data)}. ${adviseOnType(error.data)}`;
    case 'format':
      return `expected ${FORMATS[String(params['format'])] ?? String(params['format'])}${name}, came ${quote(error.data)}.`;
    case 'uniqueItems':
      return `expected each entry once${name}, came the same one twice. Remove one of the two.`;
    case 'minItems':
      return `expected at least one entry${name}, came none.`;
    default:
      return `expected ${descriptionOf(error.parentSchema)}${name}, came ${quote(error.data)}.`;
  }
}

function describeExtra(extra: string, schema: unknown): string {
  const known = Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});
  const hint = /^\d/.test(extra) ? ` A set of dates wants quotes: "{2012,2013}".` : suggest(extra, known);
  const expected = hint === '' ? `one of ${known.join(', ')}` : 'a property of the format';
  return `expected ${expected}; came "${extra}", which is unknown here.${hint}`;
}

function describeEnum(name: string, values: readonly string[], data: unknown): string {
  return `expected one of ${values.join(', ')}${name}, came ${quote(data)}.${suggest(String(data).toLowerCase(), values)}`;
}

function adviseOnType(data: unknown): string {
  if (data === null) return 'Give a value, or leave the property out.';
  if (typeof data === 'number') return 'If it is a text, write it in quotes.';
  if (Array.isArray(data)) return 'If it begins with [ or {, write it in quotes.';
  return typeof data === 'object' ? 'If it begins with [ or { or holds a ": ", write it in quotes.' : 'See docs/case-format.md.';
}

function descriptionOf(schema: unknown): string {
  const description = (schema as { description?: string } | undefined)?.description;
  return description === undefined
    ? 'another value'
    : description.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}

function quote(data: unknown): string {
  const text = data === undefined ? 'nothing' : JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
