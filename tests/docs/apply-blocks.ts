import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadModel } from '../../src/model/load-model.js';
import type { Model } from '../../src/model/model.js';
import type { Block } from './read-document.js';

/** Where a block marked `add <file>` goes: before the description that begins so. */
const PLACES: Readonly<Record<string, string>> = {
  'schema/relation-types.graphql': '  "Limited a freedom, a movement',
  'schema/claims.graphql': '  "When and why the claim was withdrawn;',
};

/** A copy of what the project says about itself, with the changes that a document describes. */
export interface Copy {
  readonly folder: string;
  readonly data: string;
  loadModel(): Model;
}

/** Copies `schema/`, `cypher/` and `data/`, adds the blocks marked `add <file>` and writes those marked `file <file>`. */
export function applyBlocks(blocks: readonly Block[]): Copy {
  const folder = mkdtempSync(path.join(tmpdir(), 'demarche-docs-'));
  for (const name of ['schema', 'cypher', 'data']) cpSync(name, path.join(folder, name), { recursive: true });
  for (const { note, text } of blocks) {
    const [, action, name = ''] = /^(add|file) (\S+)$/.exec(note) ?? [];
    const file = path.join(folder, name);
    if (action === 'add') addText(file, PLACES[name] ?? '', text);
    if (action === 'file') {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  const load = (): Model => loadModel({ schema: path.join(folder, 'schema'), cypher: path.join(folder, 'cypher') });
  return { folder, data: path.join(folder, 'data'), loadModel: load };
}

function addText(file: string, place: string, text: string): void {
  const before = readFileSync(file, 'utf8');
  if (place === '' || before.split(place).length !== 2) throw new Error(`${file}: expected one place that begins ${place}`);
  writeFileSync(
    file,
    before.replace(place, () => text + place),
  );
}
