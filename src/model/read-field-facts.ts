import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Fault } from './fault.js';
import type { FieldFacts } from './model.js';
import type { Piece } from './piece.js';
import { readDirective } from './read-directive.js';

/** Reads what the directives say of every field of every object and interface, and finds the Cypher file that answers it. */
export function readFieldFacts(schema: GraphQLSchema, pieces: ReadonlyMap<string, Piece>, faults: Fault[]): Map<string, FieldFacts> {
  const facts = new Map<string, FieldFacts>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) facts.set(`${type.name}.${field.name}`, readFacts(schema, type, field, pieces));
  }
  for (const piece of pieces.values()) {
    if (!facts.has(piece.name))
      faults.push({
        file: piece.file,
        line: 1,
        message: `no field ${piece.name} in the schema: name the file after the Type.field that it answers`,
      });
  }
  return facts;
}

function readFacts(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
  pieces: ReadonlyMap<string, Piece>,
): FieldFacts {
  const read = (name: string): Readonly<Record<string, unknown>> | null => readDirective(schema, name, field.astNode);
  const embedded = read('embedded');
  const owners = [
    type.name,
    ...type
      .getInterfaces()
      .map((owner) => owner.name)
      .reverse(),
  ];
  return Object.freeze({
    property: (read('property')?.['name'] as string | undefined) ?? field.name,
    embedded: embedded === null ? null : { when: (embedded['when'] as string | undefined) ?? null },
    asOf: (read('asOf')?.['argument'] as string | undefined) ?? null,
    derived: (read('derived')?.['needs'] as string | undefined) ?? null,
    origin: read('derived')?.['origin'] === true,
    bound: read('bound') !== null,
    size: (read('size')?.['typical'] as number | undefined) ?? null,
    weight: (read('weight')?.['cost'] as number | undefined) ?? null,
    piece: owners.map((owner) => pieces.get(`${owner}.${field.name}`)).find((piece) => piece !== undefined) ?? null,
  });
}
