import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType, GraphQLSchema, ValueNode } from 'graphql';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Gives the scalars of the SDL their checks: `Date` takes a real day of the calendar in ISO 8601, as `2017-11-29`.
 * The others (`DateTime`, `EDTF`, `URL`) are only ever given out.
 */
export function setScalars(schema: GraphQLSchema): void {
  const date = schema.getType('Date') as GraphQLScalarType | undefined;
  if (date === undefined) return;
  date.parseValue = parseDay;
  date.parseLiteral = (node: ValueNode): string => {
    if (node.kind === Kind.STRING) return parseDay(node.value);
    throw new GraphQLError(`Date expects a day such as "2017-11-29", came ${node.kind}.`, { nodes: node });
  };
}

function parseDay(value: unknown): string {
  const match = typeof value === 'string' ? DAY.exec(value) : null;
  if (match !== null && typeof value === 'string') {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && match[1] !== '0000') return value;
  }
  throw new GraphQLError(`Date expects a day of the calendar such as "2017-11-29", came ${JSON.stringify(value)}.`);
}
