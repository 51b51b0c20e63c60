import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { GraphQLError, Source, buildASTSchema, concatAST, parse, validateSchema } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { setScalars } from './scalars.js';
import type { Fault } from './fault.js';

/**
 * Reads every `.graphql` file of a folder into one schema, with the scalars that check their values.
 * Faults are added to the list; null where no schema can be made.
 */
export function readSchema(folder: string, faults: Fault[]): GraphQLSchema | null {
  const documents = listFiles(folder).flatMap((file) => readDocument(file, faults));
  if (faults.length > 0) return null;
  try {
    const document = concatAST(documents);
    const misfits = validateSDL(document);
    if (misfits.length > 0) {
      for (const error of misfits) faults.push(describe(error, folder));
      return null;
    }
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    const errors = validateSchema(schema);
    for (const error of errors) faults.push(describe(error, folder));
    if (errors.length > 0) return null;
    setScalars(schema);
    return schema;
  } catch (error) {
    faults.push(error instanceof GraphQLError ? describe(error, folder) : { file: folder, line: 1, message: String(error) });
    return null;
  }
}

function listFiles(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => path.join(folder, name));
}

function readDocument(file: string, faults: Fault[]): DocumentNode[] {
  try {
    return [parse(new Source(readFileSync(file, 'utf8'), file))];
  } catch (error) {
    faults.push(error instanceof GraphQLError ? describe(error, file) : { file, line: 1, message: String(error) });
    return [];
  }
}

function describe(error: GraphQLError, fallback: string): Fault {
  const location = error.nodes?.[0]?.loc;
  const file = location?.source.name ?? error.source?.name ?? fallback;
  return { file, line: location?.startToken.line ?? error.locations?.[0]?.line ?? 1, message: error.message };
}
