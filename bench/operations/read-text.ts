import { readFileSync } from 'node:fs';

/** Reads a file beside this one. @param name such as `limit/q01.cypher` @throws where there is none */
export function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').trim();
}
