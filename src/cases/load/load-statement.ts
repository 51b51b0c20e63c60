import { quoteName } from '../../compile/quote-name.js';
import { readProjectFile } from '../project-file.js';

const texts = new Map<string, string>();

/**
 * Gives the text of a statement of cypher/load/.
 * @param types put in the place of `:RELATION`; relationship types of the registry or of the model, never from a file
 */
export function loadStatement(name: string, types: readonly string[] = []): string {
  const text = texts.get(name) ?? readProjectFile(`cypher/load/${name}.cypher`);
  texts.set(name, text);
  return fillTypes(text, types);
}

/** Puts relationship types in the place of `:RELATION`. */
export function fillTypes(text: string, types: readonly string[]): string {
  return types.length === 0 ? text : text.replaceAll(/:RELATION\b/g, `:${types.map(quoteName).join('|')}`);
}
