import type { PropertyDeclaration } from 'lit';
import type { SubjectKind } from '../../../src/view/subject.js';
import { FORMS } from '../../../src/view/subject-forms.js';

/** The attributes that every element has. */
const COMMON = ['base', 'frozen', 'theme'];

/** As of which day a view is shown, and with which it is compared. */
const DAYS = ['said', 'then'];

type Value = string | number | boolean | null | undefined;

/** The properties of an element, one for each attribute, both ways: `addressedTo` for `addressed-to`. */
export function declareProperties(kind: SubjectKind): Record<string, PropertyDeclaration> {
  const names = [...COMMON, ...listAttributes(kind)];
  return Object.fromEntries(names.map((name) => [nameProperty(name), { attribute: name, reflect: true, type: String }]));
}

/**
 * Reads what an element was given, as the query part of an address.
 * @param read gives the value of a property: a text, but a framework may set a number or a switch
 */
export function readSearch(kind: SubjectKind, read: (property: string) => Value): string {
  const given = listAttributes(kind).flatMap((name) => {
    const value = read(nameProperty(name));
    return value === undefined || value === null || value === '' ? [] : [[name, writeValue(value)] as const];
  });
  if (kind === 'view') return readViewSearch(new Map(given.map(([name, value]) => [name, writeValue(value)])));
  return given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** The days of a view may stand beside it; then they count, whatever the view says. */
function readViewSearch(given: ReadonlyMap<string, string>): string {
  const days = DAYS.flatMap((name) => (given.has(name) ? [`${name}=${encodeURIComponent(given.get(name) ?? '')}`] : []));
  const others = (given.get('view') ?? '')
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !DAYS.some((name) => given.has(name) && part.startsWith(`${name}=`)));
  return [...others, ...days].join('&');
}

/** A switch is written as addresses have it. */
function writeValue(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** Those that say what is shown: they are called as in the addresses of embed pages. */
function listAttributes(kind: SubjectKind): readonly string[] {
  return kind === 'view' ? ['view', ...DAYS] : FORMS[kind].parameters.map(({ name }) => name);
}

function nameProperty(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
