import type { Properties, PropertyValue } from '../graph/graph.js';

const DAYS: ReadonlySet<string> = new Set(['saidOn', 'start', 'end', 'day', 'checkedOn', 'retractedOn']);
const FRACTIONS: ReadonlySet<string> = new Set(['latitude', 'longitude']);

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
    if (DAYS.has(key) && typeof value === 'string') days[key] = value;
    else props[key] = typeof value === 'number' && !FRACTIONS.has(key) ? BigInt(value) : value;
  }
  return { props, days };
}
