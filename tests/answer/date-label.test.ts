import { describe, expect, it } from 'vitest';
import { labelDate } from '../../src/answer/derived/date-label.js';

describe('a fuzzy date reads as a person writes it', () => {
  it.each([
    ['2015-12-21', '21 December 2015'],
    ['2017-09', 'September 2017'],
    ['2017', '2017'],
    ['2017-11-11~/2017-11-20~', 'mid-November 2017'],
    ['2016-12/..', 'from December 2016'],
    ['2017-01-01/2017-11-28', '1 January 2017 to 28 November 2017'],
    ['2017-12-01/2017-12-07', '1–7 December 2017'],
    ['2017-01/2017-03', 'January–March 2017'],
    ['/2017-11-28', 'as of 28 November 2017'],
    ['[..2016-05]', 'by May 2016'],
    ['{2012,2013}', '2012 and 2013'],
    ['[2017-01..2017-11]', 'some time from January 2017 to November 2017'],
    ['2017-11~', 'about November 2017'],
    ['2016?', '2016 (uncertain)'],
    ['201X', 'the 2010s'],
    ['2017-21', 'spring 2017'],
  ])('%s → %s', (edtf, label) => {
    expect(labelDate({ edtf, basis: 'EXPLICIT', phrase: null })).toBe(label);
  });

  it('says so where no date is said', () => {
    expect(labelDate({ edtf: null, basis: 'UNSTATED', phrase: null })).toBe('date not said');
  });
});
