import { describe, expect, test } from 'vitest';
import type { Subject } from '../../src/view/subject.js';
import { readSubject, SUBJECT_KINDS, writeSubject } from '../../src/view/subject-address.js';
import { frozenOfPage, pageOfSubject, pictureOf, subjectOfPage } from '../../src/view/subject-pages.js';
import { EMPTY_FILTER, EMPTY_VIEW } from '../../src/view/view.js';
import { DemandStatus } from '../../src/view/gen/enums.js';
import { chanceOf, drawFilter, drawView, pick } from './draw-view.js';
import type { Chance } from './draw-view.js';
import { mutateAddress } from './mutate-address.js';

const ID = 'max-bokaev';

function drawSubject(chance: Chance): Subject {
  const kind = pick(chance, SUBJECT_KINDS);
  const filter = drawFilter(chance);
  const someone = (): string | null => (chance() < 0.5 ? null : ID);
  switch (kind) {
    case 'graph':
      return { kind, focus: ID, depth: chance() < 0.5 ? 1 : 2, filter };
    case 'path':
      return { kind, from: ID, to: 'eu', maxLength: 1 + Math.floor(chance() * 6), filter };
    case 'timeline':
      return { kind, focus: ID, filter, today: chance() < 0.5 ? null : '2018-01-01' };
    case 'demands': {
      const status = Object.values(DemandStatus).filter(() => chance() < 0.3);
      const isOpen = pick(chance, [null, true, false]);
      return { kind, madeBy: someone(), addressedTo: someone(), concerns: someone(), status, isOpen, rollUp: chance() < 0.5 };
    }
    case 'opportunities':
      return { kind, ...drawView(chance).opportunities, today: chance() < 0.5 ? null : '2018-01-01' };
    case 'disputes':
      return { kind, about: someone(), dismissed: chance() < 0.5 };
    case 'sources':
      return { kind, ...drawView(chance).sources };
    case 'view':
      return { kind, view: drawView(chance) };
    default:
      return { kind, id: ID };
  }
}

const split = (address: string): [string, string] => {
  const mark = address.indexOf('?');
  return mark < 0 ? [address, ''] : [address.slice(0, mark), address.slice(mark)];
};

describe('the address of a subject', () => {
  test.each<[string, Subject]>([
    ['/embed/graph?focus=max-bokaev', { kind: 'graph', focus: ID, depth: 1, filter: EMPTY_FILTER }],
    [
      '/embed/graph?focus=max-bokaev&depth=2&types=arrested',
      { kind: 'graph', focus: ID, depth: 2, filter: { ...EMPTY_FILTER, types: ['ARRESTED'] } },
    ],
    [
      '/embed/path?from=max-bokaev&to=european-union&length=3',
      { kind: 'path', from: ID, to: 'european-union', maxLength: 3, filter: EMPTY_FILTER },
    ],
    [
      '/embed/path?from=a&to=b&since=2016-01-01',
      { kind: 'path', from: 'a', to: 'b', maxLength: 4, filter: { ...EMPTY_FILTER, from: '2016-01-01' } },
    ],
    ['/embed/timeline?focus=max-bokaev&today=2018-01-01', { kind: 'timeline', focus: ID, filter: EMPTY_FILTER, today: '2018-01-01' }],
    [
      '/embed/demands?addressed-to=kazakhstan&status=made,refused',
      { kind: 'demands', madeBy: null, addressedTo: 'kazakhstan', concerns: null, status: ['MADE', 'REFUSED'], isOpen: null, rollUp: true },
    ],
    [
      '/embed/opportunities?towards=kazakhstan&status=upcoming,open&roll-up=no&today=2017-11-28',
      { kind: 'opportunities', towards: 'kazakhstan', status: ['UPCOMING', 'OPEN'], rollUp: false, today: '2017-11-28' },
    ],
    ['/embed/claim?id=c1', { kind: 'claim', id: 'c1' }],
    [
      '/embed/view?things=a,b',
      {
        kind: 'view',
        view: {
          ...EMPTY_VIEW,
          page: 'explore',
          things: [
            { id: 'a', x: null, y: null, pinned: false },
            { id: 'b', x: null, y: null, pinned: false },
          ],
        },
      },
    ],
  ])('%s', (address, subject) => {
    expect(readSubject(...split(address))).toEqual({ subject, dropped: [] });
    expect(writeSubject(subject)).toBe(address);
  });

  test('of any subject reads as that subject', () => {
    const chance = chanceOf(3);
    for (let turn = 0; turn < 500; turn += 1) {
      const subject = drawSubject(chance);
      const address = writeSubject(subject);
      expect(readSubject(...split(address)), address).toEqual({ subject, dropped: [] });
      expect(writeSubject(readSubject(...split(address)).subject ?? subject)).toBe(address);
    }
  });

  test('is never a reason to fail, however it is spoilt', () => {
    const chance = chanceOf(5);
    for (let turn = 0; turn < 500; turn += 1) {
      const [path, search] = split(mutateAddress(chance, writeSubject(drawSubject(chance))));
      const { subject } = readSubject(path, search);
      if (subject !== null) expect(readSubject(...split(writeSubject(subject))).subject).toEqual(subject);
    }
  });

  test('names nothing where something is missing or unknown', () => {
    expect(readSubject('/embed/graph', '?depth=2')).toEqual({ subject: null, dropped: [] });
    expect(readSubject('/embed/path', '?from=a&to=not%20one')).toEqual({
      subject: null,
      dropped: [{ name: 'to', value: 'not one', why: 'not-an-id' }],
    });
    expect(readSubject('/embed/constructor', '?id=a').subject).toBeNull();
    expect(readSubject('/graph', '?focus=a').subject).toBeNull();
  });
});

describe('the subject of a page', () => {
  test.each<[string, Subject | null]>([
    ['/things/max-bokaev', { kind: 'graph', focus: ID, depth: 1, filter: EMPTY_FILTER }],
    ['/things/max-bokaev?pane=timeline', { kind: 'timeline', focus: ID, filter: EMPTY_FILTER, today: null }],
    ['/claims/c1', { kind: 'claim', id: 'c1' }],
    ['/demands/d1', { kind: 'demand', id: 'd1' }],
    ['/disputes/arrest-dates.max-bokaev.2016', { kind: 'dispute', id: 'arrest-dates.max-bokaev.2016' }],
    ['/documents/op-ed', { kind: 'document', id: 'op-ed' }],
    ['/embed/claim?id=c1', { kind: 'claim', id: 'c1' }],
    [
      '/?page=demands&addressed-to=kazakhstan&open=yes',
      { kind: 'demands', madeBy: null, addressedTo: 'kazakhstan', concerns: null, status: [], isOpen: true, rollUp: true },
    ],
    [
      '/?page=opportunities&towards=kazakhstan&opportunity-status=open&said=2017-11-28',
      { kind: 'opportunities', towards: 'kazakhstan', status: ['OPEN'], rollUp: true, today: null, said: '2017-11-28' },
    ],
    ['/?path-from=a&path-to=b', { kind: 'path', from: 'a', to: 'b', maxLength: 4, filter: EMPTY_FILTER }],
    ['/?story=s1&step=3', { kind: 'story', id: 's1' }],
    ['/?claim=c1', { kind: 'claim', id: 'c1' }],
    ['/things/event%3Alaw', { kind: 'graph', focus: 'event:law', depth: 1, filter: EMPTY_FILTER }],
    ['/things/%3Cb%3E', null],
    ['/things/max%2Fbokaev', null],
    ['/claims/%E0%A4%A', null],
    ['/playground/', null],
  ])('%s', (address, subject) => {
    expect(subjectOfPage(...split(address))).toEqual(subject);
  });

  test('leads back to it', () => {
    const chance = chanceOf(9);
    for (let turn = 0; turn < 300; turn += 1) {
      const subject = drawSubject(chance);
      if (subject.kind === 'thing' || subject.kind === 'case' || subject.kind === 'view') continue;
      const shown = subject.kind === 'graph' ? { ...subject, depth: 1 } : subject;
      expect(subjectOfPage(...split(pageOfSubject(subject)))).toEqual(shown);
    }
  });

  test('that is frozen is named by its hash alone', () => {
    const hash = 'ab'.repeat(32);
    expect(frozenOfPage(`/frozen/${hash}`)).toBe(hash);
    expect(frozenOfPage(`/embed/frozen/${hash}`)).toBe(hash);
    expect(frozenOfPage('/frozen/..%2F..%2Fetc')).toBeNull();
    expect(subjectOfPage(`/frozen/${hash}`, '')).toBeNull();
  });

  test('has a picture', () => {
    expect(pictureOf({ kind: 'claim', id: 'c1' })).toBe('/pictures/claim.png?id=c1');
    expect(pictureOf({ kind: 'graph', focus: ID, depth: 2, filter: EMPTY_FILTER }, 'svg')).toBe(
      '/pictures/graph.svg?focus=max-bokaev&depth=2',
    );
  });
});
