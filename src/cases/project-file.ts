import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Reads a file of the project itself, such as `cypher/load/write-nodes.cypher`, wherever the project lies and whether it is bundled or not.
 * @param name path from the top of the project
 */
export function readProjectFile(name: string): string {
  return readFileSync(findProjectFile(name), 'utf8');
}

/** Finds a file or folder of the project by walking up from this module. */
export function findProjectFile(name: string): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const file = path.join(folder, name);
    if (existsSync(file)) return file;
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`The project has no file ${name}: the installation is not complete.`);
    folder = parent;
  }
}
