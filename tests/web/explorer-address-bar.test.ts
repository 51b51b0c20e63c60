import { describe, expect, test } from 'vitest';
import { readView } from '../../src/view/address.js';
import { readPath } from '../../web/explorer/address-bar.js';

describe('the page of one thing, claim, document or demand', () => {
  test.each([
    ['/', '?focus=a', '?focus=a'],
    ['/nothing/a', '?focus=b', '?focus=b'],
    ['/things/a', '', '?focus=a&things=a'],
    ['/things/a', '?pane=table&voices=author-fact', '?focus=a&things=a&pane=table&voices=author-fact'],
    ['/things/a', '?focus=b&things=b@1_2,c', '?focus=a&things=a,b@1_2,c'],
    ['/things/kz%3Amax', '', '?focus=kz%3Amax&things=kz%3Amax'],
    ['/claims/c1', '?things=a', '?claim=c1&things=a'],
    ['/documents/d1', '', '?document=d1'],
    ['/demands/d1', '?page=home&open=yes', '?page=demands&demand=d1&open=yes'],
    ['/things/%E0%A4%A', '?pane=table', '?pane=table'],
  ])('%s%s shows what %s shows', (path, search, expected) => {
    expect(readPath(path, search)).toBe(expected);
  });

  test('opens a thing by its encoded id, with nothing left out', () => {
    expect(readView(readPath('/things/kz%3Amax', '?things=b'))).toMatchObject({ view: { focus: 'kz:max' }, dropped: [] });
  });
});
