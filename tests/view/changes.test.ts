import { describe, expect, it } from 'vitest';
import { compareCases, compareDemands, gatherByDocument } from '../../src/view/changes/changes.js';
import type { CaseStateShown, ClaimOf } from '../../src/view/changes/changes.js';
import { EMPTY_GRAPH } from '../../src/view/graph-data.js';
import type { GraphData, Link, Thing } from '../../src/view/graph-data.js';
import { buildGraphModel } from '../../src/view/graph-model.js';
import type { DemandListed } from '../../src/view/demand-listed.js';
import { EMPTY_FILTER, placeFreely } from '../../src/view/view.js';

const demand = (id: string, ...steps: string[]): DemandListed =>
  ({
    id,
    status: steps.at(-1),
    history: steps.map((to, place) => ({ to, claim: { id: `${id}-${String(place)}` } })),
  }) as unknown as DemandListed;

describe('two days of a ledger', () => {
  it('tell what is new, what stands elsewhere by which steps, and what is no more in the list', () => {
    const then = [demand('a', 'MADE'), demand('b', 'MADE'), demand('c', 'MADE')];
    const now = [demand('a', 'MADE', 'REPEATED', 'REFUSED'), demand('b', 'MADE'), demand('d', 'MADE')];
    const { fresh, changed, gone } = compareDemands(then, now);
    expect(fresh.map(({ id }) => id)).toEqual(['d']);
    expect(gone.map(({ id }) => id)).toEqual(['c']);
    expect(changed.map(({ demand: { id, status }, from, steps }) => [id, from, status, steps.map(({ to }) => to)])).toEqual([
      ['a', 'MADE', 'REFUSED', ['REPEATED', 'REFUSED']],
    ]);
  });
});

describe('two days of a case', () => {
  const state = (track: string, name: string, current = true): CaseStateShown =>
    ({ track, state: name, current }) as unknown as CaseStateShown;

  it('tell where each side stands otherwise, bans beside prison', () => {
    const then = [state('CUSTODY', 'DETAINED', false), state('CUSTODY', 'IMPRISONED')];
    const now = [state('CUSTODY', 'IMPRISONED', false), state('CUSTODY', 'RELEASED_ON_PAROLE'), state('RESTRICTION', 'BANNED')];
    expect(compareCases(then, now).map(({ track, from, to }) => [track, from, to.state])).toEqual([
      ['CUSTODY', 'IMPRISONED', 'RELEASED_ON_PAROLE'],
      ['RESTRICTION', null, 'BANNED'],
    ]);
    expect(compareCases(now, now)).toEqual([]);
  });
});

describe('claims that became known', () => {
  const claim = (id: string, ...documents: [string, string][]): ClaimOf => ({
    id,
    statement: id,
    evidence: documents.map(([name, saidOn]) => ({ document: { id: name, title: name, saidOn, publisher: null } })),
  });

  it('stand with the document that told of them first, by its day', () => {
    const claims = [
      claim('late', ['z', '2019-01-01']),
      claim('known', ['a', '2017-11-28']),
      claim('both', ['z', '2019-01-01'], ['y', '2018-01-01']),
      claim('again', ['z', '2019-01-01']),
    ];
    expect(gatherByDocument(claims, '2017-11-28').map(({ id, claims: some }) => [id, some.map((one) => one.id)])).toEqual([
      ['y', ['both']],
      ['z', ['late', 'again']],
    ]);
  });
});

describe('a picture that is compared with an earlier day', () => {
  const thing = (id: string): Thing => ({ __typename: 'Person', id, name: id }) as unknown as Thing;
  const link = (id: string, from: string, to: string): Link =>
    ({
      __typename: 'Relation',
      id,
      from: { id: from },
      to: { id: to },
      label: 'met',
      type: 'MET_WITH',
      voice: 'AUTHOR_FACT',
      certainty: 'STATED',
      modality: 'ACTUAL',
      inferred: false,
      claim: { id },
      date: { start: null, end: null, basis: 'UNSTATED' },
    }) as unknown as Link;
  const data: GraphData = {
    ...EMPTY_GRAPH,
    things: new Map(['a', 'b', 'c'].map((id) => [id, thing(id)])),
    links: new Map([link('l1', 'a', 'b'), link('l2', 'a', 'c')].map((one) => [one.id, one])),
  };
  const view = { things: ['a', 'b', 'c'].map(placeFreely), opened: [], filter: EMPTY_FILTER };

  it('marks the things and the lines that were not known then', () => {
    const known = { things: new Set(['a', 'b']), links: new Set(['l1']), openEnds: new Set<string>() };
    const { things, lines } = buildGraphModel({ ...data, known }, view);
    expect(things.filter(({ fresh }) => fresh).map(({ thing: { id } }) => id)).toEqual(['c']);
    expect(lines.filter(({ fresh }) => fresh).map(({ key, label }) => [key, label])).toEqual([['a~c', '✚ met']]);
  });

  it('marks nothing where it is compared with none', () => {
    const { things, lines } = buildGraphModel(data, view);
    expect([...things, ...lines].filter(({ fresh }) => fresh)).toEqual([]);
  });
});
