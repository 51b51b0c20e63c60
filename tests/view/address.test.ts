import { describe, expect, test } from 'vitest';
import { readView, writeView } from '../../src/view/address.js';
import { EMPTY_FILTER, EMPTY_VIEW, MOST_THINGS } from '../../src/view/view.js';
import { chanceOf, drawView } from './draw-view.js';
import { mutateAddress } from './mutate-address.js';

describe('the address of a view', () => {
  test('of the opening page is empty', () => {
    expect(writeView(EMPTY_VIEW)).toBe('');
    expect(readView('')).toEqual({ view: EMPTY_VIEW, dropped: [] });
    expect(readView('?').view).toEqual(EMPTY_VIEW);
  });

  test('reads as a person would write it', () => {
    const { view, dropped } = readView(
      '?things=max-bokaev@12_-40p,talgat-ayan&types=arrested,Put-On-Trial&from=2016&certainty=hedged&inferred=no',
    );
    expect(dropped).toEqual([{ name: 'types', value: 'Put-On-Trial', why: 'not-a-value' }]);
    expect(view).toEqual({
      ...EMPTY_VIEW,
      page: 'explore',
      things: [
        { id: 'max-bokaev', x: 12, y: -40, pinned: true },
        { id: 'talgat-ayan', x: null, y: null, pinned: false },
      ],
      filter: { ...EMPTY_FILTER, types: ['ARRESTED'], from: '2016-01-01', minCertainty: 'HEDGED', inferred: false },
    });
    expect(writeView(view)).toBe('?things=max-bokaev@12_-40p,talgat-ayan&types=arrested&certainty=hedged&inferred=no&from=2016-01-01');
  });

  test.each([
    ['focus=with spaces', { name: 'focus', value: 'with spaces', why: 'not-an-id' }],
    ['focus=a&focus=b', { name: 'focus', value: 'b', why: 'given-twice' }],
    ['colour=red', { name: 'colour', value: 'red', why: 'unknown-name' }],
    ['from=2017-02-30', { name: 'from', value: '2017-02-30', why: 'not-a-day' }],
    ['line=a~a', { name: 'line', value: 'a~a', why: 'not-a-line' }],
    ['path-length=7', { name: 'path-length', value: '7', why: 'not-a-number' }],
    ['open=perhaps', { name: 'open', value: 'perhaps', why: 'not-a-switch' }],
    ['focus=%zz', { name: 'focus', value: '%zz', why: 'not-readable' }],
    ['kinds=relation,concern,membership,relation', { name: 'kinds', value: '1 of 4', why: 'too-many' }],
  ])('says what it drops: %s', (search, dropped) => {
    expect(readView(search).dropped).toEqual([dropped]);
  });

  test('takes kinds in any order as one view', () => {
    expect(readView('?kinds=membership,relation').view).toEqual(readView('?kinds=relation,membership').view);
    expect(writeView(readView('?kinds=membership,concern,relation').view)).toBe('');
  });

  test('passes over what mail programs and social sites add', () => {
    expect(readView('?focus=a&utm_source=letter&fbclid=xyz')).toEqual({
      view: { ...EMPTY_VIEW, page: 'explore', focus: 'a' },
      dropped: [],
    });
  });

  test('holds no more things than are drawn', () => {
    const ids = Array.from({ length: MOST_THINGS + 3 }, (_, number) => `t${String(number)}`);
    const { view, dropped } = readView(`?things=${ids.join(',')}`);
    expect(view.things).toHaveLength(MOST_THINGS);
    expect(dropped).toEqual([{ name: 'things', value: '3 of 5003', why: 'too-many' }]);
  });

  test('of any view reads as that view, and is written in one way', () => {
    const chance = chanceOf(7);
    for (let turn = 0; turn < 500; turn += 1) {
      const view = drawView(chance);
      const address = writeView(view);
      const read = readView(address);
      expect(read, address).toEqual({ view, dropped: [] });
      expect(writeView(read.view)).toBe(address);
    }
  });

  test('is read to something however it is spoilt, and what was read is read again as it is', () => {
    const chance = chanceOf(11);
    for (let turn = 0; turn < 500; turn += 1) {
      const address = mutateAddress(chance, writeView(drawView(chance)));
      const { view } = readView(address);
      expect(readView(writeView(view)), address).toEqual({ view, dropped: [] });
    }
  });
});
