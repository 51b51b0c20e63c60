import { describe, expect, it, test } from 'vitest';
import { readView } from '../../src/view/address.js';
import { queryOfShare } from '../../web/explorer/share/query-of-share.js';
import { writePlaygroundLink } from '../../web/explorer/share/playground-link.js';
import { subjectsOfView } from '../../web/explorer/share/subjects-of-view.js';
import { readAddress } from '../../web/shared/playground-address.js';

/** The operation for what comes first of a view, by its name, and what it is asked with. */
function queryOf(search: string): readonly [string | undefined, object] {
  const { view } = readView(search);
  const { document, variables } = queryOfShare(view, subjectsOfView(view)[0]);
  return [/query (\w+)/.exec(document.toString())?.[1], variables];
}

describe('what of a view can be embedded', () => {
  test.each([
    ['?page=demands', ['demands']],
    ['?page=demands&demand=d1&made-by=a', ['demand', 'demands']],
    ['?page=disputes&dispute=q1&about=a', ['dispute', 'disputes']],
    ['?page=demands&things=a,b&focus=a', ['demands']],
    ['?page=opportunities&things=a', ['opportunities']],
    ['?focus=a&things=a', ['graph', 'thing', 'timeline', 'view']],
    ['?pane=timeline&focus=a&things=a', ['timeline', 'graph', 'thing', 'view']],
    ['?story=s1&things=a&claim=c1', ['story', 'claim', 'view']],
    ['', []],
  ])('%s: %j', (search, kinds) => {
    expect(subjectsOfView(readView(search).view).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('the query behind what is shared', () => {
  const filtered = 'types=arrested&certainty=hedged&from=2016-01-01&to=2016-12-31';
  const between = { from: '2016-01-01', to: '2016-12-31' };

  it('holds the filter of a graph and of a path', () => {
    const filter = { types: ['ARRESTED'], minCertainty: 'HEDGED', between };
    expect(queryOf(`?focus=a&things=a&kinds=relation&${filtered}`)).toEqual([
      'Subgraph',
      { of: ['a'], depth: 1, direction: 'BOTH', filter, through: ['RELATION'], limit: 600 },
    ]);
    expect(queryOf(`?things=a,b&${filtered}`)).toMatchObject(['Subgraph', { of: ['a', 'b'], depth: 0, filter }]);
    expect(queryOf(`?path-from=a&path-to=b&${filtered}`)).toMatchObject(['Paths', { from: 'a', to: 'b', maxLength: 4, filter }]);
  });

  it('holds the filter of a timeline, as claims take it', () => {
    expect(queryOf(`?pane=timeline&focus=a&${filtered}`)).toMatchObject([
      'Timeline',
      { id: 'a', filter: { relations: ['ARRESTED'], minCertainty: 'HEDGED', between } },
    ]);
  });

  test.each([
    ['?claim=c1', 'Claim', { id: 'c1' }],
    ['?document=x1', 'Document', { id: 'x1', first: 20 }],
    ['?story=s1', 'Story', { id: 's1' }],
    ['?page=demands&demand=d1', 'Demand', { id: 'd1' }],
    ['?page=demands&made-by=a&open=yes', 'Demands', { madeBy: 'a', isOpen: true, status: null, rollUp: true, first: 20 }],
    [
      '?page=opportunities&towards=a&opportunity-status=open&today=2017-11-29',
      'ComingOpportunities',
      { towards: 'a', status: ['OPEN'], rollUp: true, between: { from: '2017-11-29' } },
    ],
  ])('%s is %s', (search, name, variables) => {
    expect(queryOf(search)).toMatchObject([name, variables]);
  });

  it('is taken to the playground as it is', () => {
    const link = writePlaygroundLink(readView('?claim=c1').view, { kind: 'claim', id: 'c1' });
    const read = readAddress(new URL(link, 'http://127.0.0.1').hash);
    expect(read?.query).toContain('query Claim(');
    expect(JSON.parse(read?.variables ?? '')).toEqual({ id: 'c1' });
  });
});
