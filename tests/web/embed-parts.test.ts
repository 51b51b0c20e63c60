import { describe, expect, it, test } from 'vitest';
import { readSearch } from '../../web/embed/element/attributes.js';
import { readHeight } from '../../web/embed/frame/messages.js';
import { walk } from '../../web/embed/graph/walk.js';
import { listYears, placeAlong, spanOf } from '../../web/embed/timeline/span.js';

describe('an arrow key in a graph', () => {
  const spots = [
    { id: 'middle', x: 100, y: 100 },
    { id: 'near', x: 140, y: 105 },
    { id: 'joined', x: 220, y: 120 },
    { id: 'above', x: 110, y: 20 },
  ];
  const lines = [{ from: 'joined', to: 'middle' }] as unknown as Parameters<typeof walk>[3]['lines'];

  it.each([
    ['ArrowRight', 'joined', 'what is joined comes before what is only nearer'],
    ['ArrowUp', 'above', 'without a line the nearest that way'],
    ['ArrowLeft', null, 'nothing lies that way'],
    ['Home', null, 'no arrow'],
  ])('%s leads to %s: %s', (key, to, _why) => {
    expect(walk(key, 'middle', spots, { lines })).toBe(to);
  });

  it('leads nowhere from what is not there', () => {
    expect(walk('ArrowUp', 'gone', spots, { lines })).toBeNull();
  });
});

describe('a stretch of time', () => {
  const day = (date: string) => ({ form: 'day', from: date, to: date, start: 'exact', end: 'exact', core: null, parts: [] }) as const;
  const shapes = [day('2014-03-01'), day('2017-11-28')];

  it('shows all dates, and today where it is near', () => {
    const near = spanOf(shapes, '2018-06-01')!;
    const along = placeAlong(near);
    expect([along('2014-03-01'), along('2018-06-01')].every((x) => x > 0 && x < 1000)).toBe(true);
    expect(placeAlong(spanOf(shapes, '2026-11-24')!)('2026-11-24')).toBeGreaterThan(1000);
  });

  it('has its years, at most six of them', () => {
    expect(listYears(spanOf(shapes, '2026-11-24')!)).toEqual([2015, 2016, 2017, 2018]);
    expect(listYears(spanOf([day('1950-01-01'), day('2017-01-01')], '2017-01-01')!).length).toBeLessThanOrEqual(6);
    expect(listYears(spanOf([day('2017-05-01')], '1900-01-01')!)).toEqual([]);
  });

  it('is none where nothing has a date', () => {
    expect(spanOf([], '2026-11-24')).toBeNull();
  });
});

test.each([
  [{ type: 'demarche:size', height: 310.2 }, 311],
  [{ type: 'demarche:size', height: 0 }, null],
  [{ type: 'demarche:size', height: 1e9 }, null],
  [{ type: 'demarche:size', height: '310' }, null],
  [{ type: 'another', height: 310 }, null],
  ['demarche:size', null],
  [null, null],
])('the height in the message %j is %s', (message, height) => {
  expect(readHeight(message)).toBe(height);
});

test('attributes make the address that embed pages have; what is not given is left out', () => {
  const given: Record<string, string | number | boolean | null> = {
    addressedTo: 'kazakhstan',
    open: true,
    status: 'made,met',
    madeBy: '',
    rollUp: null,
  };
  expect(readSearch('demands', (name) => given[name])).toBe('addressed-to=kazakhstan&status=made%2Cmet&open=yes');
  expect(readSearch('graph', (name) => ({ focus: 'a b', depth: 2 })[name])).toBe('focus=a%20b&depth=2');
  expect(readSearch('view', (name) => ({ view: '?things=a,b' })[name])).toBe('things=a,b');
  const dated = { view: '?things=a,b&said=2016-01-01', said: '2017-11-28' };
  expect(readSearch('view', (name) => (dated as Record<string, string>)[name])).toBe('things=a,b&said=2017-11-28');
});
