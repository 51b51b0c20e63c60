import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../web/explorer/ledger/load-opportunities.js';
import { writeSheet } from '../../web/explorer/ledger/write-sheet.js';

const OVER = {
  id: 'o',
  name: 'the dialogue',
  kind: 'HUMAN_RIGHTS_DIALOGUE',
  status: 'USED',
  date: { label: '29 November 2017' },
  heldBy: [],
  towards: [],
  over: [],
  claims: [],
  demands: [{ id: 'later', object: 'made long after', status: 'MADE', madeBy: [], addressedTo: [], history: [] }],
  raised: [{ demand: { id: 'd', object: 'release them' }, claim: { id: 'c', statement: 'Union urged State.' } }],
} as unknown as Occasion;

describe('a sheet of an occasion that is over', () => {
  it('says what was raised there, and offers nothing that is still open', () => {
    const sheet = writeSheet(OVER, 'http://x');
    expect(sheet).toContain(['Raised there:', '- release them', '  Union urged State. http://x/claims/c'].join('\n'));
    expect(sheet).not.toContain('made long after');
  });

  it('says so where no source knows of anything that was raised', () => {
    expect(writeSheet({ ...OVER, raised: [] }, 'http://x')).toContain(
      'Of no demand does a source in this graph say that it was raised there.',
    );
  });
});
