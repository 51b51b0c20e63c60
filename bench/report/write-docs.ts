import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../places.js';
import type { BenchResult, Verdict } from '../result.js';
import { drawGrowth } from './draw-growth.js';
import { writeSection } from './write-section.js';

const PAGE = path.join(ROOT, 'docs', 'performance.md');
const PICTURE = path.join(ROOT, 'docs', 'images', 'growth.svg');

/** Writes the measured section of docs/performance.md anew, and its picture where growth was measured. */
export async function writeDocs(result: BenchResult, verdicts: readonly Verdict[]): Promise<void> {
  const hasGrowth = result.growth.length > 1;
  if (hasGrowth) writeFileSync(PICTURE, drawGrowth(result.growth));
  const text = writeSection(result, verdicts, hasGrowth ? 'images/growth.svg' : null);
  const section = await format(text, { ...(await resolveConfig(PAGE)), filepath: PAGE });
  writeFileSync(PAGE, replaceSection(readFileSync(PAGE, 'utf8'), section));
}

const BEGIN = '<!-- measured by npm run bench: begin -->';
const END = '<!-- measured by npm run bench: end -->';

/** Puts a section between its markers; at the end of the page where there are none. */
export function replaceSection(page: string, section: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  const text = `${BEGIN}\n\n${section.trim()}\n\n${END}`;
  if (begin < 0 || end < begin) return `${page.trimEnd()}\n\n${text}\n`;
  return `${page.slice(0, begin)}${text}${page.slice(end + END.length)}`;
}
