import { describe, expect, it } from 'vitest';
import { readDateBounds } from '../../src/cases/date-bounds.js';

describe('the bounds of a date in EDTF', () => {
  it.each([
    ['on a day', '2015-12-21', '2015-12-21', '2015-12-21'],
    ['in a month', '2017-09', '2017-09-01', '2017-09-30'],
    ['in a year', '2014', '2014-01-01', '2014-12-31'],
    ['in a leap February', '2016-02', '2016-02-01', '2016-02-29'],
    ['about the middle of a month', '2017-11-11~/2017-11-20~', '2017-11-11', '2017-11-20'],
    ['from a month on', '2016-12/..', '2016-12-01', null],
    ['from a month to an unknown end', '2016-12/', '2016-12-01', null],
    ['a part of a year', '2017-01-01/2017-11-28', '2017-01-01', '2017-11-28'],
    ['from an unknown day to a day', '/2017-11-28', null, '2017-11-28'],
    ['from an open day to a month', '../2017-11', null, '2017-11-30'],
    ['some time up to a month', '[..2016-05]', null, '2016-05-31'],
    ['some time from a month on', '[2016-05..]', '2016-05-01', null],
    ['in a week', '2017-12-01/2017-12-07', '2017-12-01', '2017-12-07'],
    ['in two years', '{2012,2013}', '2012-01-01', '2013-12-31'],
    ['in two years, told backwards', '{2013,2012}', '2012-01-01', '2013-12-31'],
    ['one of a range of months', '[2017-01..2017-11]', '2017-01-01', '2017-11-30'],
    ['one of a range and a month', '[2016-02,2017-01..2017-03]', '2016-02-01', '2017-03-31'],
    ['in a decade of unknown year', '201X', '2010-01-01', '2019-12-31'],
    ['in a month that is not said', '2016-XX', '2016-01-01', '2016-12-31'],
    ['perhaps in a month', '2016-05?', '2016-05-01', '2016-05-31'],
    ['in spring', '2018-21', '2018-03-01', '2018-05-31'],
    ['in winter, past the year', '2017-24', '2017-12-01', '2018-02-28'],
    ['in a February of a century that has no leap year', '1900-02', '1900-02-01', '1900-02-28'],
    ['from about a year on', '2016~/..', '2016-01-01', null],
    ['in the first quarter', '2018-33', '2018-01-01', '2018-03-31'],
  ])('%s: %s', (_, edtf, start, end) => {
    expect(readDateBounds(edtf)).toEqual({ start, end });
  });

  it.each([
    ['May 2016', 'it is not in EDTF'],
    ['2016-13', 'it is not in EDTF'],
    ['2017-02-30', 'it is not in EDTF'],
    ['', 'it is not in EDTF'],
    ['2017-11-28T10:00:00Z', 'it has a time'],
    ['2017-11-28/2017-11-22', 'it begins (2017-11-28) after it ends (2017-11-22)'],
    ['Y17000', 'its year lies outside'],
    ['2018-41', 'it has a season code that is not used here'],
    ['2017-11-31', 'it is not in EDTF'],
    ['9999', 'its year lies outside'],
  ])('refuses %j: %s', (edtf, message) => {
    expect(() => readDateBounds(edtf)).toThrow(message);
  });
});
