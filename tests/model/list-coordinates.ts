import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, print } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';

/** Lists what a client can rely on of a type: `Alias.text: String!`, `Actor.parts(first: Int = 100)`, `Person implements Actor`, `Voice.REPORTED`. */
export function listCoordinates(type: GraphQLNamedType): string[] {
  if (isScalarType(type)) return [`scalar ${type.name}`];
  if (isEnumType(type)) return [`enum ${type.name}`, ...type.getValues().map((value) => `${type.name}.${value.name}`)];
  if (isInputObjectType(type))
    return [`input ${type.name}`, ...Object.values(type.getFields()).map((field) => `${type.name}.${describeInput(field)}`)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    `${isObjectType(type) ? 'type' : 'interface'} ${type.name}`,
    ...type.getInterfaces().map((owner) => `${type.name} implements ${owner.name}`),
    ...Object.values(type.getFields()).flatMap((field) => listField(type.name, field)),
  ];
}

function listField(owner: string, field: GraphQLField<unknown, unknown>): string[] {
  return [
    `${owner}.${field.name}: ${String(field.type)}`,
    ...field.args.map((argument) => `${owner}.${field.name}(${describeInput(argument)})`),
  ];
}

function describeInput(input: GraphQLArgument | GraphQLInputField): string {
  const value = input.astNode?.defaultValue;
  return `${input.name}: ${String(input.type)}${value ? ` = ${print(value)}` : ''}`;
}
