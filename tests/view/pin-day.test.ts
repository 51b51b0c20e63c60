import { expect, test } from 'vitest';
import { pinDay } from '../../src/view/pin-day.js';
import { readSubject, writeSubject } from '../../src/view/subject-address.js';

test.each([
  ['/embed/opportunities', '/embed/opportunities?today=2026-11-25'],
  ['/embed/opportunities?today=2017-11-28', '/embed/opportunities?today=2017-11-28'],
  ['/embed/opportunities?said=2017-11-28', '/embed/opportunities?said=2017-11-28'],
  ['/embed/view?page=opportunities', '/embed/view?page=opportunities&today=2026-11-25'],
  ['/embed/view?page=demands', '/embed/view?page=demands'],
  ['/embed/timeline?focus=max-bokaev', '/embed/timeline?focus=max-bokaev'],
])('%s is frozen as %s', (address, frozen) => {
  const [path = '', search = ''] = address.split('?');
  expect(writeSubject(pinDay(readSubject(path, search).subject!, '2026-11-25'))).toBe(frozen);
});
