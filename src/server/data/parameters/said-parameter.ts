import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import type { Parameter } from './parameter.js';

/** The parameter that every table and the calendar have beside those of the API: as of which day they are. */
export function saidParameter(schema: GraphQLSchema): Parameter {
  return {
    name: 'said',
    path: ['said'],
    kind: 'value',
    type: schema.getType('Date') as GraphQLScalarType,
    isRequired: false,
    fallback: null,
    description: 'As it was known on this day: only what documents published by then say counts. Left out: as it is known now.',
  };
}
