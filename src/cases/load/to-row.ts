import { LRUCache } from 'lru-cache';
import { makeDay } from '../../run/day.js';
import { makeWhole } from '../../run/whole.js';
import type { Properties, PropertyValue } from '../graph/graph.js';
import { kindOfProperty } from './property-kind.js';

const DAYS = new LRUCache<string, object>({ max: 20_000 });

/** Properties as a parameter: days as DATE, whole numbers as INTEGER. */
export type PropertyRow = Readonly<Record<string, PropertyValue | object>>;

/** Turns properties into a parameter for the statements of cypher/load/. */
export function toRow(properties: Properties): PropertyRow {
  const row: Record<string, PropertyValue | object> = {};
  for (const key in properties) row[key] = toValue(key, properties[key] as PropertyValue);
  return row;
}

/** Turns one property into a parameter. */
export function toValue(key: string, value: PropertyValue): PropertyValue | object {
  switch (kindOfProperty(key, value)) {
    case 'day':
      return knownDay(value as string);
    case 'whole':
      return makeWhole(value as number);
    case 'wholes':
      return (value as readonly number[]).map(makeWhole);
    default:
      return value;
  }
}

/** Days come again and again, and are never changed. */
function knownDay(text: string): object {
  const day = DAYS.get(text) ?? makeDay(text);
  DAYS.set(text, day);
  return day;
}
