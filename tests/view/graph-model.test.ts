import { describe, expect, it } from 'vitest';
import { EMPTY_GRAPH, addSubgraph } from '../../src/view/graph-data.js';
import type { GraphData, Link, OpenEnd, Thing } from '../../src/view/graph-data.js';
import { keepPassingPaths } from '../../src/view/filter-links.js';
import { buildGraphModel } from '../../src/view/graph-model.js';
import { EMPTY_VIEW, placeFreely } from '../../src/view/view.js';
import type { View, ViewFilter } from '../../src/view/view.js';

const UNSAID = { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: 'date not said' } as const;

function thing(id: string): Thing {
  return { __typename: 'Person', id, name: id.toUpperCase(), description: null, actorKind: 'PERSON', country: null };
}

function day(text: string): Link['date'] {
  return { edtf: text, start: text, end: text, basis: 'EXPLICIT', phrase: null, label: text };
}

type RelationLink = Extract<Link, { __typename: 'Relation' }>;

function relation(id: string, from: string, to: string, more: Partial<RelationLink> = {}): RelationLink {
  return {
    __typename: 'Relation',
    id,
    label: 'arrested',
    inverseLabel: 'arrested by',
    from: { id: from },
    to: { id: to },
    date: UNSAID,
    type: 'ARRESTED',
    voice: 'AUTHOR_FACT',
    certainty: 'STATED',
    modality: 'ACTUAL',
    inferred: false,
    claim: { id: `c-${id}` },
    ...more,
  };
}

function membership(id: string, from: string, to: string): Link {
  return {
    __typename: 'Membership',
    id,
    label: 'part of',
    inverseLabel: 'includes',
    from: { id: from },
    to: { id: to },
    date: UNSAID,
    organ: true,
    basis: 'statute',
  };
}

function openEnd(id: string, change: Partial<OpenEnd>): OpenEnd {
  return {
    id,
    relation: 'SENTENCED',
    statement: `${id}.`,
    agentStatus: 'STATED',
    targetStatus: 'STATED',
    agents: [],
    targets: [],
    about: [],
    voice: 'AUTHOR_FACT',
    certainty: 'STATED',
    modality: 'ACTUAL',
    polarity: 'AFFIRMED',
    date: UNSAID,
    ...change,
  };
}

function data(links: readonly Link[], openEnds: readonly OpenEnd[] = []): GraphData {
  return addSubgraph(EMPTY_GRAPH, { things: ['a', 'b', 'c'].map(thing), links, openEnds });
}

function view(filter: Partial<ViewFilter> = {}, more: Partial<View> = {}): View {
  return { ...EMPTY_VIEW, things: ['a', 'b', 'c'].map(placeFreely), filter: { ...EMPTY_VIEW.filter, ...filter }, ...more };
}

describe('buildGraphModel', () => {
  it('gathers the links between two things into one line with a number, whichever way they run', () => {
    const links = [relation('r1', 'a', 'b'), relation('r2', 'b', 'a', { label: 'urged', type: 'URGED' }), relation('r3', 'a', 'c')];
    const { lines, things } = buildGraphModel(data(links), view());
    expect(lines.map(({ key, from, to, label, back, parallel }) => ({ key, from, to, label, back, parallel }))).toEqual([
      { key: 'a~b', from: 'a', to: 'b', label: 'arrested +1', back: true, parallel: 1 },
      { key: 'a~c', from: 'a', to: 'c', label: 'arrested', back: false, parallel: 1 },
    ]);
    expect(things.map(({ thing: { id }, degree }) => [id, degree])).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('draws an opened line link by link, by date and then by id', () => {
    const links = [relation('r2', 'a', 'b', { date: day('2017-01-02') }), relation('r1', 'b', 'a', { date: day('2016-01-02') })];
    const { lines } = buildGraphModel(data(links), view({}, { opened: ['a~b'] }));
    expect(lines.map(({ key, line, from, to, place, parallel }) => [key, line, from, to, place, parallel])).toEqual([
      ['a~b#r1', 'a~b', 'b', 'a', 0, 2],
      ['a~b#r2', 'a~b', 'a', 'b', 1, 2],
    ]);
  });

  it.each([
    [{}, 'solid'],
    [{ modality: 'PLANNED' }, 'dashed'],
    [{ modality: 'NORMATIVE', certainty: 'OPINION' }, 'dashed'],
    [{ certainty: 'HEDGED' }, 'dotted'],
    [{ certainty: 'OPINION' }, 'dotted'],
  ] as const)('draws %o as %s', (saying, stroke) => {
    expect(buildGraphModel(data([relation('r', 'a', 'b', saying)]), view()).lines[0]?.stroke).toBe(stroke);
  });

  it('draws a line as solid as its most solid link, and labels it by its best attested one', () => {
    const links = [relation('r1', 'a', 'b', { certainty: 'HEDGED', label: 'banned' }), relation('r2', 'a', 'b')];
    expect(buildGraphModel(data(links), view()).lines[0]).toMatchObject({ stroke: 'solid', label: 'arrested +1', implied: false });
  });

  it('draws memberships and concerns alone fainter, and a line as implied only where all its links are', () => {
    const { lines } = buildGraphModel(data([membership('m', 'a', 'b'), relation('r', 'a', 'c', { inferred: true })]), view());
    expect(lines.map(({ faint, implied }) => [faint, implied])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('shows only links whose both ends are on the screen, and counts those that the filter hides', () => {
    const links = [relation('r1', 'a', 'b'), relation('r2', 'a', 'b', { voice: 'REPORTED' }), relation('r3', 'a', 'c')];
    const two = { things: ['a', 'b'].map(placeFreely) };
    const model = buildGraphModel(data(links), view({ voices: ['REPORTED'] }, two));
    expect(model.lines.map(({ links: shown }) => shown.map(({ id }) => id))).toEqual([['r2']]);
    expect(model.hidden).toBe(1);
  });

  it('leaves out things that are not loaded, and takes their places from the view', () => {
    const model = buildGraphModel(data([]), { ...view(), things: [{ id: 'a', x: 3, y: -4, pinned: true }, placeFreely('elsewhere')] });
    expect(model.things.map(({ thing: { id }, x, y, pinned }) => [id, x, y, pinned])).toEqual([['a', 3, -4, true]]);
  });

  it('shows an open end at each thing that it was done to, or that did it', () => {
    const done = openEnd('c1', {
      agentStatus: 'UNSTATED',
      targets: [{ thing: { id: 'a' } }, { thing: { id: 'b' } }, { thing: { id: 'z' } }],
    });
    const doing = openEnd('c2', { targetStatus: 'UNSTATED', agents: [{ thing: { id: 'c' } }] });
    const { stubs } = buildGraphModel(data([], [done, doing]), view());
    expect(stubs.map(({ at, missing, claim }) => [at, missing, claim.id])).toEqual([
      ['a', 'agent', 'c1'],
      ['b', 'agent', 'c1'],
      ['c', 'target', 'c2'],
    ]);
  });

  it('shows it at the first of what it was about where it has no target', () => {
    const claim = openEnd('c1', { agentStatus: 'UNSTATED', about: [{ thing: { id: 'b' } }, { thing: { id: 'c' } }] });
    expect(buildGraphModel(data([], [claim]), view()).stubs.map(({ at }) => at)).toEqual(['b']);
  });
});

describe('the filter of a view', () => {
  const shown = (link: Link, filter: Partial<ViewFilter>): boolean => buildGraphModel(data([link]), view(filter)).lines.length === 1;

  it('takes links by kind, verb, voice, modality and certainty', () => {
    const link = relation('r', 'a', 'b', { certainty: 'HEDGED' });
    expect(shown(link, { kinds: ['CONCERN'] })).toBe(false);
    expect(shown(link, { types: ['BANNED'] })).toBe(false);
    expect(shown(link, { types: ['BANNED', 'ARRESTED'] })).toBe(true);
    expect(shown(link, { voices: ['REPORTED'] })).toBe(false);
    expect(shown(link, { modalities: ['PLANNED'] })).toBe(false);
    expect(shown(link, { minCertainty: 'STATED' })).toBe(false);
    expect(shown(link, { minCertainty: 'HEDGED' })).toBe(true);
    expect(shown(link, { minCertainty: 'OPINION' })).toBe(true);
  });

  it('takes what overlaps the days, and nothing whose date is not said', () => {
    const link = relation('r', 'a', 'b', { date: { ...day('2016-05'), start: '2016-05-01', end: '2016-05-31' } });
    expect(shown(link, { from: '2016-05-31' })).toBe(true);
    expect(shown(link, { from: '2016-06-01' })).toBe(false);
    expect(shown(link, { to: '2016-05-01' })).toBe(true);
    expect(shown(link, { to: '2016-04-30' })).toBe(false);
    expect(shown(relation('r', 'a', 'b'), { from: '2000-01-01' })).toBe(false);
    const open = relation('r', 'a', 'b', { date: { ...day('2016-12/..'), start: '2016-12-01', end: null } });
    expect(shown(open, { from: '2030-01-01' })).toBe(true);
    expect(shown(open, { to: '2016-11-30' })).toBe(false);
  });

  it('lets memberships pass what is asked of relations, but for their kind', () => {
    const link = membership('m', 'a', 'b');
    expect(shown(link, { types: ['ARRESTED'], voices: ['REPORTED'], minCertainty: 'STATED', from: '2016-01-01' })).toBe(true);
    expect(shown(link, { kinds: ['RELATION', 'CONCERN'] })).toBe(false);
  });

  it('drops a path of which one link does not pass, and counts it', () => {
    const planned = relation('r2', 'b', 'c', { modality: 'PLANNED' });
    const paths = [{ links: [relation('r1', 'a', 'b'), planned] }, { links: [relation('r3', 'a', 'c')] }];
    const { filter } = view({ modalities: ['ACTUAL'] });
    expect(keepPassingPaths(paths, filter)).toEqual({ paths: [paths[1]], dropped: 1 });
    expect(keepPassingPaths(paths, EMPTY_VIEW.filter)).toEqual({ paths, dropped: 0 });
  });

  it('hides what has an end that is only implied, where it is told to', () => {
    expect(shown(relation('r', 'a', 'b', { inferred: true }), { inferred: false })).toBe(false);
    expect(shown(relation('r', 'a', 'b'), { inferred: false })).toBe(true);
  });
});
