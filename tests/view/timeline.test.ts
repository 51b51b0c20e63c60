import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/view/draw/draw-timeline.js';
import type { Shape } from '../../src/view/draw/picture.js';
import type { ClaimListed, TimelineShown } from '../../src/view/subject-data.js';
import { countByTime } from '../../src/view/timeline-bins.js';
import { readDateShape } from '../../src/view/timeline-date.js';
import type { DateShape } from '../../src/view/timeline-date.js';
import { layoutTimeline } from '../../src/view/timeline-layout.js';
import type { TimelineMark } from '../../src/view/timeline-layout.js';
import { buildTimelineModel, itemOfClaim, itemOfOpportunity } from '../../src/view/timeline-model.js';
import type { TimelineItem } from '../../src/view/timeline-model.js';
import { DAY, domainOf, scaleTime, ticksOf, timeOf } from '../../src/view/timeline-scale.js';
import { chanceOf, pick } from './draw-view.js';

type Bounds = readonly [start: string | null, end: string | null];

function shapeOf(edtf: string, [start, end]: Bounds): DateShape | null {
  return readDateShape({ edtf, start, end, basis: 'EXPLICIT' });
}

function item(id: string, edtf: string, bounds: Bounds, more: Partial<TimelineItem> = {}): TimelineItem {
  const shape = shapeOf(edtf, bounds);
  return {
    id,
    kind: 'claim',
    claim: id,
    text: `what ${id} says`,
    verb: 'ARRESTED',
    stroke: 'solid',
    isPlanned: false,
    dateLabel: edtf,
    shape,
    ...more,
  };
}

function claim(id: string, edtf: string | null, [start, end]: Bounds, more: Partial<ClaimListed> = {}): ClaimListed {
  const basis = edtf === null ? ('UNSTATED' as const) : ('EXPLICIT' as const);
  return {
    id,
    relation: 'ARRESTED',
    statement: `A arrested ${id}, ${edtf ?? 'date not said'} (an opinion).`,
    agentStatus: 'STATED',
    targetStatus: 'STATED',
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    voice: 'AUTHOR_FACT',
    certainty: 'STATED',
    date: { edtf, start, end, basis, phrase: null, label: edtf ?? 'date not said' },
    saidBy: [],
    evidence: [],
    ...more,
  };
}

describe('the shape of a date', () => {
  it.each<[string, Bounds, Partial<DateShape>]>([
    [
      '2016-05-17',
      ['2016-05-17', '2016-05-17'],
      { form: 'day', start: 'exact', end: 'exact', core: { from: '2016-05-17', to: '2016-05-17' } },
    ],
    ['2016-05-17~', ['2016-05-17', '2016-05-17'], { form: 'day', start: 'about', end: 'about', core: null }],
    ['2016-05', ['2016-05-01', '2016-05-31'], { form: 'span', start: 'soft', end: 'soft', core: null }],
    ['2016', ['2016-01-01', '2016-12-31'], { form: 'span', start: 'soft', end: 'soft', core: null }],
    ['2016~', ['2016-01-01', '2016-12-31'], { form: 'span', start: 'about', end: 'about' }],
    [
      '2017-11-22/2017-11-28',
      ['2017-11-22', '2017-11-28'],
      { start: 'exact', end: 'exact', core: { from: '2017-11-22', to: '2017-11-28' } },
    ],
    ['2016-12/..', ['2016-12-01', null], { form: 'span', start: 'soft', end: 'open', to: null, core: null }],
    ['/2017-11-28', [null, '2017-11-28'], { form: 'span', start: 'open', end: 'exact', from: null }],
    ['2018-01/2018-04~', ['2018-01-01', '2018-04-30'], { start: 'soft', end: 'about', core: { from: '2018-01-31', to: '2018-04-01' } }],
    ['[..2017-11-28]', [null, '2017-11-28'], { form: 'one-of', start: 'open', end: 'exact', parts: [] }],
    [
      '{2012,2013-02..2013-04}',
      ['2012-01-01', '2013-04-30'],
      {
        form: 'all-of',
        parts: [
          { from: '2012-01-01', to: '2012-12-31' },
          { from: '2013-02-01', to: '2013-04-30' },
        ],
      },
    ],
    ['2020-21', ['2020-03-01', '2020-05-31'], { form: 'span', start: 'soft', end: 'soft' }],
  ])('of %s is what it says', (edtf, bounds, expected) => {
    expect(shapeOf(edtf, bounds)).toMatchObject(expected);
  });

  it('is none where the source does not say when', () => {
    expect(readDateShape({ edtf: null, start: null, end: null, basis: 'UNSTATED' })).toBeNull();
    expect(readDateShape({ edtf: '2016', start: '2016-01-01', end: '2016-12-31', basis: 'UNSTATED' })).toBeNull();
    expect(readDateShape({ edtf: '/..', start: null, end: null, basis: 'EXPLICIT' })).toBeNull();
  });
});

describe('the model of a timeline', () => {
  it('has each claim once, dated ones by date, undated ones apart', () => {
    const { dated, undated } = buildTimelineModel([
      item('late', '2017', ['2017-01-01', '2017-12-31']),
      item('early', '/2015-12-21', [null, '2015-12-21']),
      item('late', '2010', ['2010-01-01', '2010-12-31']),
      item('never', '', [null, null]),
    ]);
    expect(dated.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(undated.map(({ id }) => id)).toEqual(['never']);
  });

  it('leaves the date out of the sentence, since its place says it', () => {
    expect(itemOfClaim(claim('B', '2016-05', ['2016-05-01', '2016-05-31'])).text).toBe('A arrested B (an opinion)');
    expect(itemOfClaim(claim('B', null, [null, null], { statement: 'A met B.' })).text).toBe('A met B');
  });

  it('tells what is planned: by modality for claims, by state for occasions', () => {
    expect(itemOfClaim(claim('B', '2018', ['2018-01-01', '2018-12-31'], { modality: 'PLANNED' }))).toMatchObject({
      stroke: 'dashed',
      isPlanned: true,
    });
    const date = {
      edtf: '2017-11-29',
      start: '2017-11-29',
      end: '2017-11-29',
      basis: 'EXPLICIT',
      phrase: null,
      label: '29 November 2017',
    } as const;
    const occasion = { id: 'o', name: 'talks', kind: 'HUMAN_RIGHTS_DIALOGUE', date } as const;
    expect(itemOfOpportunity({ ...occasion, status: 'UPCOMING' })).toMatchObject({ kind: 'opportunity', isPlanned: true, claim: null });
    expect(itemOfOpportunity({ ...occasion, status: 'MISSED' })).toMatchObject({ stroke: 'solid', isPlanned: false });
  });
});

describe('the layout of a timeline', () => {
  const measure = (text: string): number => text.length * 6;
  const EDTFS: readonly (readonly [string, Bounds])[] = [
    ['2016-05-17', ['2016-05-17', '2016-05-17']],
    ['2016-05', ['2016-05-01', '2016-05-31']],
    ['/2017-11-28', [null, '2017-11-28']],
    ['2016-12/..', ['2016-12-01', null]],
    ['2015-12-21/2017-11-28', ['2015-12-21', '2017-11-28']],
    ['2017-11-11~/2017-11-20~', ['2017-11-11', '2017-11-20']],
  ];

  function lay(items: readonly TimelineItem[], width: number, laneOf: (item: TimelineItem) => string = () => '') {
    const model = buildTimelineModel(items);
    return layoutTimeline(model, { scale: scaleTime(domainOf(model.dated, null), width), laneOf, measure });
  }

  const extentOf = ({ x0, x1, labelX, labelAnchor, label }: TimelineMark): readonly [number, number] => {
    const length = measure(label);
    return labelAnchor === 'start' ? [x0, Math.max(x1, labelX + length)] : [Math.min(x0, labelX - length), x1];
  };

  it.each([320, 900])('never draws one entry over another, %i px wide', (width) => {
    const chance = chanceOf(7);
    for (let round = 0; round < 60; round += 1) {
      const items = Array.from({ length: 1 + Math.floor(chance() * 40) }, (_, id) =>
        item(`c${String(id)}`, ...pick(chance, EDTFS), { text: 'x'.repeat(Math.floor(chance() * 60)) }),
      );
      const marks = lay(items, width).lanes.flatMap((lane) => lane.marks);
      expect(marks).toHaveLength(items.length);
      for (const [place, one] of marks.entries())
        for (const other of marks.slice(place + 1)) {
          if (one.y !== other.y) continue;
          const [[left, right], [from, to]] = [extentOf(one), extentOf(other)];
          expect(right <= from || to <= left).toBe(true);
        }
      for (const mark of marks) expect(extentOf(mark)[1]).toBeLessThanOrEqual(width + 44);
    }
  });

  it('puts entries under their headings, in the order that is asked for', () => {
    const items = [item('a', '2016', ['2016-01-01', '2016-12-31']), item('b', '2017', ['2017-01-01', '2017-12-31'], { verb: 'MET' })];
    const model = buildTimelineModel(items);
    const scale = scaleTime(domainOf(model.dated, null), 800);
    const { lanes } = layoutTimeline(model, { scale, laneOf: ({ verb }) => verb ?? '', laneOrder: ['MET', 'SIGNED', 'ARRESTED'], measure });
    expect(lanes.map(({ name, marks }) => [name, marks.map((mark) => mark.item.id)])).toEqual([
      ['MET', ['b']],
      ['ARRESTED', ['a']],
    ]);
    expect(lanes[0]!.marks[0]!.y).toBeGreaterThan(lanes[0]!.y);
    expect(lanes[1]!.y).toBeGreaterThan(lanes[0]!.marks[0]!.y);
  });

  it('counts what lies before and behind the stretch that is shown', () => {
    const model = buildTimelineModel([
      item('a', '2010-01-01', ['2010-01-01', '2010-01-01']),
      item('b', '2016', ['2016-01-01', '2016-12-31']),
      item('c', '2020-01-01', ['2020-01-01', '2020-01-01']),
    ]);
    const layout = layoutTimeline(model, {
      scale: scaleTime([timeOf('2015-01-01'), timeOf('2018-01-01')], 800),
      laneOf: () => '',
      measure,
    });
    expect(layout).toMatchObject({ earlier: 1, later: 1 });
    expect(layout.lanes[0]!.marks.map((mark) => mark.item.id)).toEqual(['b']);
  });

  it('draws a day that is too short for a bar as a point, and as a bar from near', () => {
    const model = buildTimelineModel([item('a', '2016-05-17', ['2016-05-17', '2016-05-17'])]);
    const formAt = (days: number): string => {
      const begin = timeOf('2016-05-17') - (days / 2) * DAY;
      const { lanes } = layoutTimeline(model, { scale: scaleTime([begin, begin + days * DAY], 800), laneOf: () => '', measure });
      return lanes[0]!.marks[0]!.form;
    };
    expect([formAt(1000), formAt(10)]).toEqual(['point', 'bar']);
  });
});

describe('the scale of a timeline', () => {
  const items = [item('a', '2016', ['2016-01-01', '2016-12-31'])];

  it('takes today in where it is near, and leaves it out where it would dwarf the rest', () => {
    expect(domainOf(items, '2017-11-28')[1]).toBeGreaterThan(timeOf('2017-11-28'));
    expect(domainOf(items, '2026-11-24')[1]).toBeLessThan(timeOf('2018-01-01'));
    const [from, to] = domainOf([], '2020-01-01');
    expect(from).toBeLessThan(timeOf('2020-01-01'));
    expect(to).toBeGreaterThan(timeOf('2020-01-01'));
  });

  it('finds the moment at a pixel, and the middle where there is nothing to measure by', () => {
    const scale = scaleTime([timeOf('2016-01-01'), timeOf('2018-01-01')], 731);
    expect(['2015-12-31', '2016-01-01', '2017-01-01', '2018-01-01'].map((day) => scale(timeOf(day)))).toEqual([-1, 0, 366, 731]);
    expect(scale.invert(366)).toBe(timeOf('2017-01-01'));
    expect([scaleTime([5, 5], 800)(5), scaleTime([0, 10], 0).invert(0)]).toEqual([400, 5]);
  });

  it('writes years where they begin', () => {
    const ticks = ticksOf(scaleTime([timeOf('2015-07-01'), timeOf('2017-07-01')], 800), 'en');
    expect(ticks.filter(({ isYear }) => isYear).map(({ label }) => label)).toEqual(['2016', '2017']);
  });
});

describe('counts by time', () => {
  it('count each entry once, by month, and by year over a long time', () => {
    const items = [
      item('a', '2016-05', ['2016-05-01', '2016-05-31']),
      item('b', '/2016-05-20', [null, '2016-05-20']),
      item('c', '2016-07-01', ['2016-07-01', '2016-07-01'], { isPlanned: true }),
    ];
    const bins = countByTime(items, [timeOf('2016-05-01'), timeOf('2016-08-01')]);
    expect(bins).toEqual([
      { from: '2016-05-01', until: '2016-06-01', count: 2, planned: 0 },
      { from: '2016-06-01', until: '2016-07-01', count: 0, planned: 0 },
      { from: '2016-07-01', until: '2016-08-01', count: 1, planned: 1 },
    ]);
    const years = countByTime(items, [timeOf('2000-01-01'), timeOf('2017-01-01')]);
    expect(years).toHaveLength(17);
    expect(years.at(-1)).toEqual({ from: '2016-01-01', until: '2017-01-01', count: 3, planned: 1 });
  });
});

describe('the picture of a timeline', () => {
  const shown = (count: number, today: string | null): TimelineShown => ({
    kind: 'timeline',
    thing: { __typename: 'Person', id: 'p', name: 'P', description: null, actorKind: 'PERSON', country: null },
    claims: [
      ...Array.from({ length: count }, (_, id) =>
        claim(`c${String(id)}`, '/2017-11-28', [null, '2017-11-28'], id % 2 === 0 ? { certainty: 'OPINION' } : {}),
      ),
      claim('undated', null, [null, null]),
    ],
    totalCount: count + 1,
    today,
  });
  const box = { x: 50, y: 100, width: 1100, height: 420 };
  const groups = (shapes: readonly Shape[], role: string) =>
    shapes.filter((shape) => shape.kind === 'group').filter((shape) => shape.role === role);

  it('shows each claim with its address, today where the view sets it, and counts what has no date', () => {
    const shapes = drawTimeline(shown(3, '2017-11-28'), box, 1);
    expect(groups(shapes, 'claim').map(({ link }) => link)).toEqual(['/claims/c0', '/claims/c1', '/claims/c2']);
    expect(groups(shapes, 'today')).toHaveLength(1);
    expect(groups(drawTimeline(shown(3, null), box, 1), 'today')).toHaveLength(0);
    expect(JSON.stringify(groups(shapes, 'more'))).toContain('1 claim of which no source says when');
  });

  it('draws the surest where there is no room for all, within its frame, and says how many are left', () => {
    const shapes = drawTimeline(shown(60, null), box, 1);
    const drawn = groups(shapes, 'claim');
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.every(({ id }) => Number(id?.slice(1)) % 2 === 1)).toBe(true);
    expect(JSON.stringify(groups(shapes, 'more'))).toContain(`${String(60 - drawn.length)} more with a date`);
    const heights = drawn.flatMap(({ shapes: inner }) => inner.filter((shape) => shape.kind === 'text').map(({ y }) => y));
    expect(Math.max(...heights)).toBeLessThanOrEqual(box.y + box.height);
  });
});
