import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../errors.js';
import { checkModel } from './check-model.js';
import type { Fault } from './fault.js';
import type { Model } from './model.js';
import type { Piece } from './piece.js';
import { readFieldFacts } from './read-field-facts.js';
import { addTests } from './list-tests.js';
import { readPiece } from './read-piece.js';
import { readRelationTypes } from './read-relation-types.js';
import { readSchema } from './read-schema.js';

/**
 * Loads the SDL and the Cypher files into one frozen Model.
 * @param folders the folders `schema/` and `cypher/`
 * @throws DemarcheError MODEL_INVALID with every fault as `file:line: message`
 */
export function loadModel(folders: { readonly schema: string; readonly cypher: string }): Model {
  const faults: Fault[] = [];
  const schema = readSchema(folders.schema, faults);
  const macroFiles = listCypher(path.join(folders.cypher, 'shared'));
  const names = new Set(macroFiles.map((file) => path.basename(file, '.cypher')));
  const macros = readPieces(macroFiles, names, faults, true);
  const pieces = new Map(
    [...readPieces(listCypher(path.join(folders.cypher, 'fields')), names, faults, false)].map(([name, piece]) => [
      name,
      addTests(piece, macros),
    ]),
  );
  if (schema === null) throw invalid(faults);
  const model: Model = Object.freeze({
    schema,
    relationTypes: readRelationTypes(schema, faults),
    facts: readFieldFacts(schema, pieces, faults),
    pieces,
    macros,
    setup: listCypher(path.join(folders.cypher, 'setup')).map((file) => readFileSync(file, 'utf8')),
  });
  checkModel(model, faults);
  if (faults.length > 0) throw invalid(faults);
  return model;
}

function invalid(faults: readonly Fault[]): Error {
  const lines = faults.map((fault) => `${fault.file}:${String(fault.line)}: ${fault.message}`);
  return fail('MODEL_INVALID', `The model has ${String(lines.length)} fault(s):\n${lines.join('\n')}`, { details: { faults } });
}

function listCypher(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'));
  return files.sort().map((name) => path.join(folder, name));
}

function readPieces(files: readonly string[], macros: ReadonlySet<string>, faults: Fault[], isMacro: boolean): Map<string, Piece> {
  return new Map(
    files.map((file) => {
      const name = path.basename(file, '.cypher');
      const source = readFileSync(file, 'utf8');
      const report = (line: number, message: string): void => void faults.push({ file, line, message });
      if (!/^\/\/ purpose: /m.test(source)) report(1, 'expected a header line "// purpose: …"');
      return [name, readPiece(name, file, source, macros, report, isMacro)];
    }),
  );
}
