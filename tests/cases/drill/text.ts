import { makeRandom } from '../../conformance/generator/random.js';
import type { Random } from '../../conformance/generator/random.js';

const WHO = [
  'The union of dockers',
  'A court in Exampleville',
  'The ministry of letters',
  'Two editors',
  'The mayor’s office',
  'Relatives of the singer',
];
const DID = ['rejected', 'announced', 'postponed', 'praised', 'questioned', 'published', 'recalled', 'signed'];
const WHAT = [
  'the new press law',
  'an appeal for release',
  'the tariff on salt',
  'a list of 40 names',
  'the “quiet agreement”',
  'its own earlier ruling',
  'the right to strike',
];
const WHEN = ['in early March', 'on Tuesday', 'after a long night', 'before the vote', 'without giving reasons', 'for the third time'];
const THEN = [
  'Nobody was told why',
  'Observers called it “a step back”',
  'The gates didn’t open',
  'Journalists waited outside',
  'The hall stayed empty',
];

/**
 * A text of our own for the drill: paragraphs of plain sentences with quotes and apostrophes, blank lines between, one sentence said twice.
 * @returns the same for the same seed; every sign is one UTF-16 unit
 */
export function writeDrillText(seed: number): string {
  const random = makeRandom(seed);
  const paragraphs = Array.from({ length: 16 }, () => Array.from({ length: random.between(2, 4) }, () => writeSentence(random)).join(' '));
  const again = paragraphs[3]?.split('. ')[0] ?? '';
  return `${[...paragraphs.slice(0, 12), `${again}. It was said before.`, ...paragraphs.slice(12)].join('\n\n')}\n`;
}

function writeSentence(random: Random): string {
  return `${random.pick(WHO)} ${random.pick(DID)} ${random.pick(WHAT)} ${random.pick(WHEN)}, case ${String(random.between(100, 999))}. ${random.pick(THEN)}.`;
}

/** Cuts passages out of a text: sentences, each with a phrase of three to eight of its words. */
export function choosePassages(text: string, seed: number) {
  const random = makeRandom(seed);
  return [...text.matchAll(/[^\n.]+\./g)]
    .filter(({ 0: found }) => found.trim().split(' ').length > 3)
    .map((match) => {
      const sentence = match[0].trimStart();
      const start = match.index + match[0].length - sentence.length;
      const words = [...sentence.matchAll(/[^\s.,]+/g)];
      const count = Math.min(random.between(3, 8), words.length);
      const first = random.below(words.length - count + 1);
      const [from, to] = [words[first], words[first + count - 1]];
      const phrase = sentence.slice(from?.index, (to?.index ?? 0) + (to?.[0].length ?? 0));
      const paragraph = text.slice(0, start).split('\n').slice(0, -1).filter(Boolean).length + 1;
      return { start, end: start + sentence.length, paragraph, text: sentence, phrase };
    });
}
