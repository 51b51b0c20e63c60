import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';
import { needsNeo4j } from './needs-neo4j.js';

const CHANGES_COLLECTION = /\b(?:loadCase|loadBothSides|emptyDatabase|openEmptyDatabase)\(|\b(?:openCase|startExplorer)\(\{ folder/;

/**
 * Runs the files that ask the first case one after another, then those that put something else into the database, then the rest:
 * so the case is loaded once, and the database keeps the plans that it made for it.
 */
export default class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ranks = [0, 1, 2].map((rank) => sorted.filter((file) => rankOf(file.moduleId) === rank));
    return ranks.flat();
  }
}

function rankOf(file: string): 0 | 1 | 2 {
  if (!needsNeo4j(file)) return 2;
  return CHANGES_COLLECTION.test(readFileSync(file, 'utf8')) ? 1 : 0;
}
