import neo4j from 'neo4j-driver';

const KNOWN: object[] = [];
const MOST_KNOWN = 65_536;

/**
 * Makes a parameter of a whole number, which Neo4j stores as INTEGER; a plain number would be a fraction.
 * Small ones are made once: they come by the million when a graph is loaded.
 */
export function makeWhole(value: number): object {
  if (value < 0 || value >= MOST_KNOWN) return neo4j.int(value);
  return (KNOWN[value] ??= neo4j.int(value));
}
