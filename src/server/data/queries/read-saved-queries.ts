import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { DemarcheError } from '../../../errors.js';
import { chooseOperation } from '../../graphql/choose-operation.js';
import type { PrepareDocument } from '../../graphql/prepare-document.js';
import { Refusal } from '../../graphql/refusal.js';
import { listParameters } from '../parameters/list-parameters.js';
import type { SavedQuery } from './saved-query.js';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads every `<name>.graphql` of a folder, and holds it to the schema and to the limits of a document.
 * A faulty one does not keep the others from being answered.
 * @param folder may be missing: then there is none
 * @returns in the order of their names
 */
export function readSavedQueries(folder: string, schema: GraphQLSchema, prepare: PrepareDocument): readonly SavedQuery[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return Object.freeze(files.map((file) => readSavedQuery(file, readFileSync(path.join(folder, file), 'utf8'), schema, prepare)));
}

function readSavedQuery(file: string, source: string, schema: GraphQLSchema, prepare: PrepareDocument): SavedQuery {
  const name = file.slice(0, -'.graphql'.length);
  try {
    if (!NAME.test(name)) return faulty(name, [`${file}:1:1: expected a file name of small letters, digits and hyphens.`]);
    const { title, description } = readComment(source);
    if (title === undefined) return faulty(name, [`${file}:1:1: expected a comment line with a title, such as "# Open demands".`]);
    const operation = chooseOperation(prepare(source).document, undefined);
    const variables = listVariables(operation);
    if (variables.includes('variables'))
      return faulty(name, [`${file}:1:1: expected another name than "variables" for a variable: an address has it already.`]);
    const parameters = listParameters(schema, operation, { isFlat: false });
    return Object.freeze({ kind: 'usable', name, title, description, source, parameters, variables });
  } catch (error) {
    return faulty(name, describeFaults(file, error));
  }
}

function faulty(name: string, faults: readonly string[]): SavedQuery {
  return Object.freeze({ kind: 'faulty', name, faults: Object.freeze(faults) });
}

function listVariables({ variableDefinitions = [] }: OperationDefinitionNode): readonly string[] {
  return variableDefinitions.map(({ variable }) => variable.name.value);
}

function readComment(source: string): { readonly title: string | undefined; readonly description: string } {
  const lines = source.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [title, ...more] = lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^# ?/, '').trim())
    .filter((line) => line !== '');
  return { title, description: more.join(' ') };
}

function describeFaults(file: string, error: unknown): readonly string[] {
  if (error instanceof Refusal)
    return error.errors.map(({ message, locations, originalError }) => {
      const { line = 1, column = 1 } = locations?.[0] ?? {};
      return `${file}:${line}:${column}: ${originalError?.message ?? message}`;
    });
  if (error instanceof DemarcheError) return [`${file}:1:1: ${error.message}`];
  throw error;
}
