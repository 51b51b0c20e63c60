import { hash } from 'node:crypto';
import type { CasePassage } from '../case-data.js';
import type { Random } from './random.js';
import { PASSAGE_WORDS } from './words.js';

/**
 * Draws the passages of a claim: one, seldom two.
 * @param place which claim of its document it is: later ones stand further down
 * @param isWhole whether the whole text was at hand; without it a passage has no offsets, and the hash is that of its phrase
 */
export function drawPassages(random: Random, place: number, isWhole: boolean): readonly CasePassage[] {
  return Array.from({ length: random.chance(0.12) ? 2 : 1 }, (_, index) => drawPassage(random, place + index, isWhole));
}

function drawPassage(random: Random, place: number, isWhole: boolean): CasePassage {
  const phrase = Array.from({ length: random.between(3, 8) }, () => random.pick(PASSAGE_WORDS)).join(' ');
  if (!isWhole) return { phrase, sha256: fingerprint(phrase) };
  const start = place * 230 + random.below(150);
  const text = `${phrase} ${String(start)}`;
  const checked = random.chance(0.3) ? ({ state: 'exact', checkedOn: '2026-11-01' } as const) : {};
  return {
    paragraph: 1 + Math.floor(place / 2),
    start,
    end: start + phrase.length + random.below(80),
    phrase,
    sha256: fingerprint(text),
    ...checked,
  };
}

function fingerprint(text: string): string {
  return hash('sha256', text, 'hex');
}
