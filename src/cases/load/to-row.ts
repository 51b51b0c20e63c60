import { makeDay } from '../../run/day.js';
import type { Properties, PropertyValue } from '../graph/graph.js';
import { kindOfProperty } from './property-kind.js';

/** Properties as a parameter: days as DATE, whole numbers as bigint, since the driver stores a plain number as a fraction. */
export type PropertyRow = Readonly<Record<string, PropertyValue | bigint | object>>;

/** Turns properties into a parameter for the statements of cypher/load/. */
export function toRow(properties: Properties): PropertyRow {
  const row: Record<string, PropertyValue | bigint | object> = {};
  for (const key in properties) row[key] = toValue(key, properties[key] as PropertyValue);
  return row;
}

function toValue(key: string, value: PropertyValue): PropertyValue | bigint | object {
  switch (kindOfProperty(key, value)) {
    case 'day':
      return makeDay(value as string);
    case 'whole':
      return BigInt(value as number);
    default:
      return value;
  }
}
