import neo4j from 'neo4j-driver';

/**
 * Makes a parameter of a day, which Neo4j stores as DATE.
 * @param text the day as 2016-05-31
 */
export function makeDay(text: string): object {
  return new neo4j.types.Date(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}
