import type { PropertyValue } from '../../graph/graph.js';
import { kindOfProperty } from '../../load/property-kind.js';
import type { PropertyKind } from '../../load/property-kind.js';

/** Types of the import tool of Neo4j. */
const TYPES: Readonly<Record<PropertyKind, string>> = Object.freeze({
  day: 'date',
  text: 'string',
  texts: 'string[]',
  whole: 'long',
  wholes: 'long[]',
  fraction: 'double',
  truth: 'boolean',
});

/** The head of a property's column: name and type, such as `day:date`. */
export function writeHead(name: string, value: PropertyValue): string {
  return `${name}:${TYPES[kindOfProperty(name, value)]}`;
}

/** A value as a field. Lists hold ids, in which there is no semicolon; an empty list would come back as nothing. */
export function writeField(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  return /[",\r\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
