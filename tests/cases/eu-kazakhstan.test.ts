import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { verifyCase } from '../../src/cases/verify-case.js';
import { readTestModel } from './support/test-model.js';

const { collection } = checkCase('data', readTestModel().relationTypes);
const graph = buildGraph(collection);

// The article is not ours to pass on: where its text lies beside the project, its passages are checked against it.
const SEED = path.resolve('..', 'shared', 'seed');

function findText(sha256: string | undefined): string | null {
  const files = existsSync(SEED) ? readdirSync(SEED).filter((name) => name.endsWith('.txt')) : [];
  const texts = files.map((name) => readFileSync(path.join(SEED, name)));
  const found = texts.find((bytes) => createHash('sha256').update(bytes).digest('hex') === sha256);
  return found?.toString('utf8') ?? null;
}

describe('the case of the EU and Kazakhstan', () => {
  it('gives every actor a link or an open end, but for those that only publish', () => {
    const publishers = new Set(collection.lists.documents.map(({ value }) => value.publisher));
    const alone = graph.nodes.filter(({ labels, props }) => labels.includes('Actor') && props['score'] === 0).map(({ id }) => id);
    expect(alone.filter((id) => !publishers.has(id))).toEqual([]);
  });

  it('says nothing before a document said it', () => {
    const first = collection.lists.documents.map(({ value }) => value.saidOn ?? '9999-12-31').sort()[0] ?? '';
    const days = graph.nodes.map(({ props }) => props['saidOn']);
    expect(days.filter((day) => typeof day !== 'string' || day < first || day > '2100')).toEqual([]);
  });

  for (const { value } of collection.lists.documents) {
    const text = findText(value.sha256);
    it.skipIf(text === null)(`has every passage of ${value.id} where it says (skipped where the text is not at hand)`, () => {
      const { passages, isSameText } = verifyCase(collection, value.id, text ?? '');
      expect(isSameText).toBe(true);
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.filter(({ state }) => state !== 'EXACT').map(({ id, state, note }) => `${id}: ${state}: ${note}`)).toEqual([]);
    });

    it.skipIf(text === null)(`counts the paragraphs of ${value.id} as its text does (skipped where the text is not at hand)`, () => {
      const points = [...(text ?? '')];
      const paragraphAt = (start: number): number =>
        points
          .slice(0, start + 1)
          .join('')
          .split('\n')
          .filter((line) => line.trim() !== '').length;
      const passages = collection.lists.claims
        .filter((claim) => claim.value.document === value.id)
        .flatMap((claim) => claim.value.passages.map((passage) => ({ id: claim.value.id, ...passage })));
      expect(
        passages.filter(({ start, paragraph }) => start !== undefined && paragraphAt(start) !== paragraph).map(({ id }) => id),
      ).toEqual([]);
    });
  }
});
