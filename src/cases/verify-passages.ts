import { verifyPassage } from './verify-passage.js';
import type { Finding, TextRange, VerifiablePassage, VerifiedText } from './verify-passage.js';

/** A passage that is in the text to the letter, where it was and where it is. */
interface Anchor {
  readonly was: TextRange;
  readonly is: TextRange;
}

/**
 * Checks the passages of one document together. Of one that is not there to the letter, something similar is looked for between its
 * neighbours that are: elsewhere it would be another sentence with the same words.
 * @returns the findings, in the order of the passages
 */
export function verifyPassages(text: VerifiedText, passages: readonly VerifiablePassage[]): readonly Finding[] {
  const found = passages.map((passage) => verifyPassage(text, passage));
  const anchors = passages.flatMap((passage, index) => readAnchor(passage, found[index]));
  return passages.map((passage, index) => {
    const first = found[index];
    if (first !== undefined && first.state !== 'CHANGED' && first.state !== 'GONE') return first;
    const within = findGap(passage, anchors, text.points.length);
    return verifyPassage(text, passage, within);
  });
}

function readAnchor({ start, end }: VerifiablePassage, finding: Finding | undefined): readonly Anchor[] {
  if (start === undefined || end === undefined || finding === undefined || finding.start === null || finding.end === null) return [];
  return finding.state === 'EXACT' || finding.state === 'MOVED'
    ? [{ was: { start, end }, is: { start: finding.start, end: finding.end } }]
    : [];
}

/**
 * From the nearest anchor before a passage to the nearest behind it. Where these have changed places, one of them went elsewhere:
 * then the nearest count of those that are in order.
 */
function findGap({ start, end }: VerifiablePassage, anchors: readonly Anchor[], length: number): TextRange | null {
  if (start === undefined || end === undefined) return null;
  const before = anchors.filter(({ was }) => was.end <= start).sort((one, other) => other.was.end - one.was.end);
  const behind = anchors.filter(({ was }) => was.start >= end).sort((one, other) => one.was.start - other.was.start);
  const nearest = makeGap(before[0], behind[0], length);
  if (nearest !== null) return nearest;
  const ordered = new Set(keepOrdered([...before].reverse().concat(behind)));
  return makeGap(
    before.find((anchor) => ordered.has(anchor)),
    behind.find((anchor) => ordered.has(anchor)),
    length,
  );
}

function makeGap(before: Anchor | undefined, behind: Anchor | undefined, length: number): TextRange | null {
  const gap = { start: before?.is.end ?? 0, end: behind?.is.start ?? length };
  return gap.start <= gap.end ? gap : null;
}

/** The most anchors that stand in the text in the order in which they were: a longest increasing subsequence. */
function keepOrdered(anchors: readonly Anchor[]): readonly Anchor[] {
  const ways: { readonly anchor: Anchor; readonly count: number; readonly before: number }[] = [];
  for (const anchor of anchors) {
    const from = ways.reduce(
      (best, way, at) => (way.anchor.is.end <= anchor.is.start && way.count > (ways[best]?.count ?? 0) ? at : best),
      -1,
    );
    ways.push({ anchor, count: (ways[from]?.count ?? 0) + 1, before: from });
  }
  const kept: Anchor[] = [];
  const last = ways.reduce((best, way, at) => (way.count > (ways[best]?.count ?? 0) ? at : best), -1);
  for (let way = ways[last]; way !== undefined; way = ways[way.before]) kept.unshift(way.anchor);
  return kept;
}
