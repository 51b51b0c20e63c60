import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  getNullableType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputField, GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/load-model.js';
import { listCoordinates } from './list-coordinates.js';

const { schema } = loadModel({ schema: 'schema', cypher: 'cypher' });
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));

interface Described {
  readonly description?: string | null | undefined;
}

describe('the schema', () => {
  it('has every name, type and default that saved queries rely on', () => {
    const promised = JSON.parse(readFileSync('tests/model/contract-names.json', 'utf8')) as string[];
    const present = new Set(types.flatMap(listCoordinates));
    expect(promised.length).toBeGreaterThan(700);
    expect(promised.filter((name) => !present.has(name))).toEqual([]);
  });

  it('requires no argument beyond the promised ones', () => {
    const promised = new Set(JSON.parse(readFileSync('tests/model/contract-names.json', 'utf8')) as string[]);
    const required = types.flatMap(listCoordinates).filter((name) => name.endsWith('!)'));
    expect(required.filter((name) => !promised.has(name))).toEqual([]);
  });

  it('describes every type, field, argument, value and directive', () => {
    const described = [
      ...types.flatMap(listParts),
      ...directives.flatMap((directive) => [
        named(`@${directive.name}`, directive),
        ...listArguments(`@${directive.name}`, directive.args),
      ]),
    ];
    expect(described.filter(([, part]) => !part.description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('limits every number and every list that it takes', () => {
    const inputs = types.flatMap((type) =>
      isInputObjectType(type)
        ? listArguments(type.name, Object.values(type.getFields()))
        : listFields(type).flatMap((field) => listArguments(`${type.name}.${field.name}`, field.args)),
    );
    const open = inputs.filter(([, input]) => isListType(getNullableType(input.type)) || String(getNullableType(input.type)) === 'Int');
    expect(open.length).toBeGreaterThan(50);
    expect(open.filter(([, input]) => !hasDirective(input, 'limit')).map(([name]) => name)).toEqual([]);
  });

  it('says how long every plain list mostly is', () => {
    const fields = types
      .filter((type) => !type.name.endsWith('Connection'))
      .flatMap((type) => listFields(type).map((field) => [`${type.name}.${field.name}`, field] as const));
    const lists = fields.filter(([, field]) => isListType(getNullableType(field.type)));
    expect(lists.length).toBeGreaterThan(50);
    expect(lists.filter(([, field]) => !hasDirective(field, 'size')).map(([name]) => name)).toEqual([]);
  });
});

function listParts(type: GraphQLNamedType): (readonly [string, Described])[] {
  const inner = isEnumType(type)
    ? type.getValues().map((value) => named(`${type.name}.${value.name}`, value))
    : isInputObjectType(type)
      ? listArguments(type.name, Object.values(type.getFields()))
      : listFields(type).flatMap((field) => [
          named(`${type.name}.${field.name}`, field),
          ...listArguments(`${type.name}.${field.name}`, field.args),
        ]);
  return [named(type.name, type), ...inner];
}

function listFields(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function listArguments<T extends GraphQLArgument | GraphQLInputField>(owner: string, inputs: readonly T[]): (readonly [string, T])[] {
  return inputs.map((input) => [`${owner}.${input.name}`, input] as const);
}

function named(name: string, part: Described): readonly [string, Described] {
  return [name, part];
}

function hasDirective(part: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField, name: string): boolean {
  return part.astNode?.directives?.some((directive) => directive.name.value === name) ?? false;
}
