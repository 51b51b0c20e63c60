import { readFileSync } from 'node:fs';
import { makeCaseFolder } from '../cases/support/case-folder.js';
import type { CaseFolder } from '../cases/support/case-folder.js';

/** Names that a spreadsheet, a separator or a line could trip over. */
export const STRANGE_NAMES = Object.freeze([
  '=HYPERLINK("https://example.org","x")',
  '+1 555 0100',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  'a "quoted", name',
  'Ә ү 中 🎈',
]);

/**
 * Makes the small case with so many claims more, each about one of the strange names, on one day after the other.
 * The caller removes it.
 */
export function makeManyClaims(count: number): CaseFolder {
  const actors = STRANGE_NAMES.map((name, i) => ({ id: `strange-${i}`, kind: 'organization', name }));
  const claims = Array.from({ length: count }, (_, i) => makeClaim(i));
  return makeCaseFolder({
    'small/case.yaml': readFileSync('tests/cases/fixtures/small/case.yaml', 'utf8'),
    // JSON is YAML.
    'many/case.yaml': JSON.stringify({ defaults: { document: 'op-ed' }, actors, claims }),
  });
}

function makeClaim(index: number): Record<string, unknown> {
  const start = 10_000 + 10 * index;
  return {
    id: `many-${String(index).padStart(4, '0')}`,
    relation: 'banned',
    agents: [`strange-${index % STRANGE_NAMES.length}`],
    targets: ['state'],
    date: new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10),
    voice: 'author_fact',
    certainty: 'stated',
    passage: { paragraph: 100 + index, start, end: start + 9, phrase: 'said so', sha256: String(index).padStart(64, '0') },
  };
}
