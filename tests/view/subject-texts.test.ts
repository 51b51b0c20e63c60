import { describe, expect, test } from 'vitest';
import type { ClaimListed, DemandsShown, Source, TimelineShown } from '../../src/view/subject-data.js';
import { describeSubject } from '../../src/view/subject-texts.js';
import type { Thing } from '../../src/view/graph-data.js';

const SOURCE = { title: null } as Source;
const ANNA: Thing = { __typename: 'Person', id: 'a', name: 'Anna', description: null, actorKind: 'PERSON', country: null };

describe('the words for a ledger', () => {
  const ledger = (change: Partial<DemandsShown>): string =>
    describeSubject({ kind: 'demands', demands: [], totalCount: 240, openCount: 130, ...change, source: SOURCE } as DemandsShown & {
      readonly source: Source;
    });

  test('count the open ones of all that fit, not of those that are listed', () => {
    expect(ledger({})).toBe('240 demands, 130 of them open, each step shown by a claim.');
    expect(ledger({ openCount: null })).toBe('240 demands, each step shown by a claim.');
  });
});

describe('the words for a timeline', () => {
  const claim = (label: string): ClaimListed => ({ date: { label, basis: 'EXPLICIT' } }) as ClaimListed;
  const timeline = (totalCount: number, ...labels: readonly string[]): string => {
    const shown: TimelineShown = { kind: 'timeline', thing: ANNA, claims: labels.map(claim), totalCount, today: null };
    return describeSubject({ ...shown, source: SOURCE });
  };

  test('name the first date and the last', () => {
    expect(timeline(2, 'May 2016', '2017')).toBe(
      '2 claims about Anna, the first May 2016, the last 2017, each with the passage behind it.',
    );
    expect(timeline(1, '2017')).toBe('1 claim about Anna (2017), each with the passage behind it.');
    expect(timeline(0)).toBe('0 claims about Anna, each with the passage behind it.');
  });

  test('name no last date where only the first claims are there', () => {
    expect(timeline(301, 'May 2016', '2017')).toBe('301 claims about Anna, the first May 2016, each with the passage behind it.');
    expect(timeline(301, '2016', '2016')).toContain('the first 2016, each');
  });
});
