import type { PropertyValue } from '../graph/graph.js';

const DAYS: ReadonlySet<string> = new Set(['saidOn', 'start', 'end', 'day', 'checkedOn', 'retractedOn']);
const FRACTIONS: ReadonlySet<string> = new Set(['latitude', 'longitude']);

/** How Neo4j stores a property. */
export type PropertyKind = 'day' | 'text' | 'texts' | 'whole' | 'wholes' | 'fraction' | 'truth';

/** Tells how a property is stored. Offsets of passages are named start and end as well, and are numbers. */
export function kindOfProperty(name: string, value: PropertyValue): PropertyKind {
  switch (typeof value) {
    case 'string':
      return DAYS.has(name) ? 'day' : 'text';
    case 'number':
      return FRACTIONS.has(name) ? 'fraction' : 'whole';
    case 'boolean':
      return 'truth';
    default:
      return typeof value[0] === 'number' ? 'wholes' : 'texts';
  }
}
