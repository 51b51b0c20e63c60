import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/view/ask.js';
import { EMPTY_OPPORTUNITIES } from '../../src/view/view.js';
import type { OpportunityRowFragment } from '../../web/explorer/gen/graphql.js';
import { loadOthers } from '../../web/explorer/ledger/load-opportunities.js';
import { chooseMeetings } from '../../web/explorer/opening/choose-meetings.js';

const date = { edtf: '2017', start: '2017-01-01', end: '2017-12-31', basis: 'EXPLICIT', phrase: null, label: '2017' } as const;

function occasion(id: string): OpportunityRowFragment {
  return { id, name: id, kind: 'MEETING', status: 'UPCOMING', date } as unknown as OpportunityRowFragment;
}

/** A server with so many occasions, a hundred a page. */
function serverWith(totalCount: number): Ask {
  const ask = (_: unknown, variables: unknown): Promise<unknown> => {
    const start = Number((variables as { readonly after: string | null }).after ?? 0);
    const nodes = Array.from({ length: Math.min(100, totalCount - start) }, (_each, place) => occasion(String(start + place)));
    const end = start + nodes.length;
    return Promise.resolve({ opportunities: { totalCount, pageInfo: { hasNextPage: end < totalCount, endCursor: String(end) }, nodes } });
  };
  return ask as Ask;
}

describe('what is cut', () => {
  it('of past occasions is counted, beyond the most that are loaded', async () => {
    const some = await loadOthers(serverWith(250), EMPTY_OPPORTUNITIES, '2018-01-01');
    expect([some.past.length, some.left]).toEqual([250, 0]);
    const many = await loadOthers(serverWith(1042), EMPTY_OPPORTUNITIES, '2018-01-01');
    expect([many.past.length, many.left]).toEqual([1000, 42]);
  });

  it('of the meetings of the opening page is told, so that none is called the latest that may not be', () => {
    const nodes = ['a', 'b'].map(occasion);
    const coming = { totalCount: 0, nodes: [] };
    expect(chooseMeetings({ coming, known: { totalCount: 2, nodes } })).toMatchObject({ latest: [{ id: 'b' }, { id: 'a' }], isCut: false });
    expect(chooseMeetings({ coming, known: { totalCount: 3, nodes } }).isCut).toBe(true);
  });
});
