import { isEnumType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Fault } from './fault.js';
import type { RelationType } from './model.js';
import { readDirective } from './read-directive.js';

/** Reads the registry of verbs from the enum `RelationType`; a value without labels is a fault. */
export function readRelationTypes(schema: GraphQLSchema, faults: Fault[]): RelationType[] {
  const type = schema.getType('RelationType');
  if (!isEnumType(type) || !schema.getDirective('relation')) {
    faults.push({ file: 'schema/relation-types.graphql', line: 1, message: 'expected the enum RelationType and the directive @relation' });
    return [];
  }
  return type.getValues().map((value): RelationType => {
    const values = readDirective(schema, 'relation', value.astNode);
    const location = value.astNode?.loc;
    const text = (name: string): string | null => (typeof values?.[name] === 'string' ? values[name] : null);
    for (const label of ['base', 'past', 'inverse', 'group']) {
      if (text(label)) continue;
      faults.push({
        file: location?.source.name ?? '',
        line: location?.startToken.line ?? 1,
        message: `the verb ${value.name} has no ${label}: expected @relation(base: …, past: …, inverse: …, group: …)`,
      });
    }
    return Object.freeze({
      name: value.name,
      base: text('base') ?? '',
      past: text('past') ?? '',
      inverse: text('inverse') ?? '',
      group: text('group') ?? '',
      description: value.description ?? '',
      cameo: text('cameo'),
      plover: text('plover'),
      huridocs: text('huridocs'),
      followTheMoney: text('followTheMoney'),
      agents: text('agents'),
      targets: text('targets'),
    });
  });
}
