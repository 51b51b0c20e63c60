import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, PASSAGE_COLUMNS, toClaimRow } from '../../src/cases/load/claim-row.js';
import type { ClaimRecord } from '../../src/cases/load/claim-row.js';

const text = readFileSync('cypher/load/create-claims.cypher', 'utf8');

/** Every `name: row[number]` of the statement. */
function readPlaces(row: string): readonly (readonly [string, number])[] {
  return [...text.matchAll(new RegExp(`(\\w+): ${row}\\[(\\d+)\\]`, 'g'))].map(([, name = '', place]) => [name, Number(place)]);
}

describe('the statement that writes claims', () => {
  it('takes the properties from the columns that have them', () => {
    for (const [name, place] of readPlaces('c')) expect(CLAIM_COLUMNS[place]).toBe(name.replace(/^(claimId)$/, 'id'));
    for (const [name, place] of readPlaces('p').filter(([name]) => name !== 'order')) expect(PASSAGE_COLUMNS[place]).toBe(name);
  });

  it('takes every column', () => {
    const taken = (row: string): ReadonlySet<number> => new Set(readPlaces(row).map(([, place]) => place));
    CLAIM_COLUMNS.forEach((_, place) => expect(taken('c')).toContain(place));
    PASSAGE_COLUMNS.forEach((_, place) => expect(taken('p')).toContain(place));
  });

  it('refuses a property that it has no column for, so that none is lost', () => {
    const node = { labels: ['Node', 'Claim', 'Visible'], id: 'c', owner: 'c', props: { id: 'c', colour: 'red' } };
    const claim: ClaimRecord = { node, passages: new Map(), relationships: [] };
    expect(() => toClaimRow(claim, () => ({}))).toThrow('does not know the property colour');
  });
});
