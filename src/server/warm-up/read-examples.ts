import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A question that the playground shows, as it asks it. */
export interface WarmExample {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Reads the examples of the playground: `.graphql` files, with their variables in `.variables.json` beside them.
 * @param folder one that is not there has none
 */
export function readExamples(folder: string): WarmExample[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const variables = file.replace(/\.graphql$/, '.variables.json');
      return {
        query: asShown(readFileSync(path.join(folder, file), 'utf8')),
        variables: files.includes(variables)
          ? (JSON.parse(readFileSync(path.join(folder, variables), 'utf8')) as Record<string, unknown>)
          : {},
      };
    });
}

/** A tab of the playground has the text without the line that tells its place in the menu. */
function asShown(text: string): string {
  return text.replace(/^# Group: .*\n/m, '').trimEnd();
}
