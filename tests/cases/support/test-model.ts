import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { ConstDirectiveNode, EnumTypeDefinitionNode, EnumTypeExtensionNode } from 'graphql';
import type { RelationType } from '../../../src/model/model.js';

/** What loading needs of the Model, read from the registry and from cypher/setup/ alone. */
export interface TestModel {
  readonly setup: readonly string[];
  readonly relationTypes: readonly RelationType[];
}

/** Reads the verbs and the setup, without the rest of the schema. */
export function readTestModel(): TestModel {
  const document = parse(readFileSync('schema/relation-types.graphql', 'utf8'));
  const enums = document.definitions.filter(
    (node): node is EnumTypeDefinitionNode | EnumTypeExtensionNode => 'name' in node && node.name.value === 'RelationType',
  );
  const setup = readdirSync('cypher/setup')
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  return {
    setup: setup.map((name) => readFileSync(`cypher/setup/${name}`, 'utf8')),
    relationTypes: enums.flatMap((node) => node.values ?? []).map((value) => readVerb(value.name.value, value.directives ?? [])),
  };
}

function readVerb(name: string, directives: readonly ConstDirectiveNode[]): RelationType {
  const args = directives.flatMap((directive) => directive.arguments ?? []);
  const text = (key: string): string | null => {
    const value = args.find((argument) => argument.name.value === key)?.value;
    return value?.kind === Kind.STRING ? value.value : null;
  };
  const label = (key: string): string => text(key) ?? '';
  return {
    ...{ name, base: label('base'), past: label('past'), inverse: label('inverse'), group: label('group'), description: '' },
    ...{ cameo: text('cameo'), plover: text('plover'), huridocs: text('huridocs'), followTheMoney: text('followTheMoney') },
    ...{ agents: text('agents'), targets: text('targets') },
  };
}
