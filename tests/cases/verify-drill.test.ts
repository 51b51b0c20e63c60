import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../src/cases/check-case.js';
import { hashText, readVerifiedText } from '../../src/cases/verify-passage.js';
import { verifyPassages } from '../../src/cases/verify-passages.js';
import { makeRandom } from '../conformance/generator/random.js';
import { EDITS, readSigns, writeSigns } from './drill/edits.js';
import { expectState, isSilentMove } from './drill/expect-state.js';
import type { DrillPassage } from './drill/expect-state.js';
import { choosePassages, writeDrillText } from './drill/text.js';
import { readTestModel } from './support/test-model.js';

/** Edits in all; each of the kinds has its turn. */
const COUNT = 200;
const KINDS = Object.keys(EDITS);

interface Drill {
  /** What came out otherwise than told from the edit. */
  readonly wrong: readonly string[];
  readonly silent: number;
  readonly states: Readonly<Record<string, number>>;
}

/** Edits a text 200 times, and checks every passage each time. */
function drill(text: string, passages: readonly DrillPassage[], seed: number): Drill {
  const wrong: string[] = [];
  const states: Record<string, number> = {};
  const asked = passages.map((passage) => ({ ...passage, sha256: hashText(passage.text) }));
  let silent = 0;
  for (let number = 0; number < COUNT; number += 1) {
    const kind = KINDS[number % KINDS.length] ?? '';
    const signs = EDITS[kind]?.(readSigns(text), makeRandom(seed + number), passages) ?? [];
    const verified = readVerifiedText(writeSigns(signs));
    const findings = verifyPassages(verified, asked);
    for (const [at, passage] of passages.entries()) {
      const found = findings[at] ?? { state: 'none', start: null };
      const expected = expectState(signs, passage);
      states[found.state] = (states[found.state] ?? 0) + 1;
      if (found.state === 'EXACT' && isSilentMove(signs, passage)) silent += 1;
      if (found.state !== expected.state || (expected.start !== null && found.start !== expected.start))
        wrong.push(
          `${String(number)} ${kind}: expected ${expected.state} ${String(expected.start)}, came ${found.state} ${String(found.start)}: ${passage.phrase} | ${passage.text}`,
        );
    }
  }
  return { wrong, silent, states };
}

const made = writeDrillText(7);

describe('a drill of 200 seeded edits gives every passage its state, and no silent move', () => {
  it('in a text of our own', () => {
    const passages = choosePassages(made, 11);
    expect(passages.length).toBeGreaterThan(60);
    const { wrong, silent, states } = drill(made, passages, 2026);
    expect(wrong).toEqual([]);
    expect(silent).toBe(0);
    expect(Object.keys(states).sort()).toEqual(['CHANGED', 'EXACT', 'GONE', 'MOVED']);
  });

  it('is the same for the same seed, so that a failure can be looked at', () => {
    const passages = choosePassages(made, 11).slice(0, 5);
    expect(drill(made, passages, 5)).toEqual(drill(made, passages, 5));
  });

  const seed = findSeed();
  it.skipIf(seed === null)('in the article that the first case is made from, where it is there', () => {
    const { text, passages } = seed ?? { text: '', passages: [] };
    expect(passages.length).toBeGreaterThan(50);
    const { wrong, silent } = drill(text, passages, 2026);
    expect(wrong).toEqual([]);
    expect(silent).toBe(0);
  });
});

/** The article beside the project, with the passages that the case has in it; null where it is not there. */
function findSeed(): { readonly text: string; readonly passages: readonly DrillPassage[] } | null {
  const folder = path.resolve('..', 'shared', 'seed');
  const texts = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const { lists } = checkCase('data', readTestModel().relationTypes).collection;
  for (const { value: document } of lists.documents) {
    const text = texts.find((each) => hashText(each) === document.sha256);
    if (text === undefined) continue;
    const points = [...text];
    const passages = lists.claims
      .filter(({ value }) => value.document === document.id)
      .flatMap(({ value }) => value.passages)
      .flatMap(({ start, end, paragraph, phrase }) =>
        start === undefined || end === undefined || paragraph === undefined
          ? []
          : [{ start, end, paragraph, phrase, text: points.slice(start, end).join('') }],
      );
    return points.length === text.length ? { text, passages } : null;
  }
  return null;
}
