import { describe, expect, it, test } from 'vitest';
import type { Link, Thing } from '../../src/view/graph-data.js';
import type { ClaimListed, PathShown, PathsShown, ThingShown, TimelineShown } from '../../src/view/subject-data.js';
import { describeLink } from '../../web/embed/graph/describe-line.js';
import { renderPaths } from '../../web/embed/parts/path.js';
import { renderThing } from '../../web/embed/parts/thing.js';
import { renderTimeline } from '../../web/embed/parts/timeline.js';
import { timelineTexts } from '../../web/embed/texts.js';
import { writeTemplate } from './write-template.js';

type PathLink = Extract<PathShown['links'][number], { readonly __typename: 'Relation' }>;

const DATE = { edtf: '2016-05', start: '2016-05-01', end: '2016-05-31', basis: 'EXPLICIT', phrase: null, label: 'May 2016' } as const;
const LINK = {
  __typename: 'Relation',
  id: 'r',
  label: 'arrested',
  inverseLabel: 'arrested by',
  from: { id: 'a' },
  to: { id: 'b' },
  date: DATE,
  type: 'ARRESTED',
  voice: 'AUTHOR_FACT',
  certainty: 'STATED',
  modality: 'ACTUAL',
  inferred: false,
  claim: { id: 'c' },
} as const;

const person = (id: string, name: string): Thing => ({
  __typename: 'Person',
  id,
  name,
  description: null,
  actorKind: 'PERSON',
  country: null,
});
const [ANNA, BELA] = [person('a', 'Anna'), person('b', 'Bela')];

describe('a link in a sentence', () => {
  const things = new Map([ANNA, BELA].map((thing) => [thing.id, thing]));

  test.each<[Partial<Extract<Link, { readonly __typename: 'Relation' }>>, string]>([
    [{}, '(stated by the authors as a fact)'],
    [{ certainty: 'HEDGED' }, '(stated by the authors as a fact, hedged)'],
    [{ voice: 'AUTHOR_OPINION', certainty: 'OPINION' }, '(the authors’ opinion)'],
    [{ voice: 'REPORTED', certainty: 'OPINION' }, '(reported as said by others, an opinion)'],
    [{ modality: 'PLANNED', inferred: true }, '(stated by the authors as a fact, planned, one end is only implied)'],
  ])('with %j says how it is said: %s', (change, how) => {
    expect(describeLink({ ...LINK, ...change }, { things })).toBe(`Anna arrested Bela, May 2016 ${how}`);
  });
});

describe('a step of a path', () => {
  const show = (change: Partial<PathLink>): string => {
    const claim = { id: 'c', statement: 'Anna arrested Bela.', voice: 'AUTHOR_FACT', certainty: 'STATED', saidBy: [], evidence: [] };
    const link = { ...LINK, claim, ...change } as unknown as PathLink;
    const shown: Pick<PathsShown, 'kind' | 'from' | 'to' | 'maxLength' | 'paths' | 'dropped'> = {
      kind: 'path',
      from: ANNA,
      to: BELA,
      maxLength: 4,
      dropped: 2,
      paths: [{ length: 1, things: [ANNA, BELA], links: [link] }],
    };
    return writeTemplate(renderPaths(shown)).replace(/\s+/g, ' ');
  };

  it('with an end that is only implied says so, and is as solid as what is said', () => {
    expect(show({ inferred: true })).toMatch(/leg solid.*arrested, May 2016 \(one end is only implied\)/);
    expect(show({})).not.toContain('implied');
  });

  it('stands below the number of paths that the filter dropped', () => {
    expect(show({})).toContain('2 paths are left out: the filter hides a link of each.');
  });

  it('is dotted where it is hedged, and dashed where it is planned', () => {
    expect(show({ certainty: 'HEDGED' })).toContain('leg dotted');
    expect(show({ modality: 'PLANNED' })).toContain('leg dashed');
  });
});

describe('a timeline', () => {
  const how = { voice: 'AUTHOR_FACT', certainty: 'STATED', modality: 'ACTUAL' };
  const claim = { id: 'c', statement: 'Anna arrested Bela.', date: DATE, ...how, saidBy: [], evidence: [] } as unknown as ClaimListed;
  const shown: TimelineShown = { kind: 'timeline', thing: ANNA, claims: [claim], totalCount: 1, today: null };
  const show = (timeline: TimelineShown, day: string): string => writeTemplate(renderTimeline(timeline, day, () => undefined));

  it('marks the day that it is given, as one that is frozen gives the day of its freezing', () => {
    expect(show(shown, '2016-09-01')).toContain(timelineTexts.today);
    expect(show(shown, '2036-09-01')).not.toContain(timelineTexts.today);
  });

  it('marks the day of its own where it has one', () => {
    expect(show({ ...shown, today: '2016-09-01' }, '2036-09-01')).toContain(timelineTexts.today);
  });
});

describe('a card', () => {
  const demands = (length: number) =>
    Array.from({ length }, (_, place) => ({ id: `d${String(place)}`, object: `wish ${String(place)}`, status: 'MADE', isOpen: true }));
  const show = (made: number): string => {
    const lists = { aliases: [], partOf: [], relationCounts: [], claims: { totalCount: 1 }, demandsMade: demands(made), demandsFaced: [] };
    return writeTemplate(renderThing({ ...ANNA, ...lists } as unknown as ThingShown));
  };

  it('lists twenty demands, and says where there are more', () => {
    expect(show(20)).not.toContain('more than these');
    expect(show(21)).toContain('There are more than these 20');
    expect(show(21)).not.toContain('Wish 20');
  });
});
