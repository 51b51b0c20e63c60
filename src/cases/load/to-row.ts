import type { Properties, PropertyValue } from '../graph/graph.js';
import { kindOfProperty } from './property-kind.js';

/** Properties as a parameter: days apart, since Cypher makes them DATEs; whole numbers as bigint, since the driver stores a plain number as a fraction. */
export interface PropertyRow {
  readonly props: Readonly<Record<string, PropertyValue | bigint>>;
  readonly days: Readonly<Record<string, string>>;
}

/** Sorts properties for the statements of cypher/load/. */
export function toRow(properties: Properties): PropertyRow {
  const props: Record<string, PropertyValue | bigint> = {};
  const days: Record<string, string> = {};
  for (const [key, value] of Object.entries(properties)) {
    const kind = kindOfProperty(key, value);
    if (kind === 'day') days[key] = value as string;
    else props[key] = kind === 'whole' ? BigInt(value as number) : value;
  }
  return { props, days };
}
