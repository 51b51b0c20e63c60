import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';

let opened: OpenCase;
beforeAll(async () => {
  opened = await openCase();
});
afterAll(() => opened.close());

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared, not used
type Data = Record<string, any>;
const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const answer = await opened.ask(query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
};
const ids = (list: { id: string }[]): string[] => list.map((item) => item.id);

/** The op-ed that the collection began with: what it says alone is small enough to be written down here. */
const OP_ED = 'euobserver-eu-needs-to-press';
const BY_OP_ED = `documents: ["${OP_ED}"]`;

/** All items of a list, over its pages. @param field the list with its own arguments, open at the end: `demands(isOpen: true,` */
async function askAll(field: string, selection: string): Promise<Data[]> {
  const items: Data[] = [];
  for (let after: string | null = null; ;) {
    const data: Data = await ask(
      `query ($after: String) { list: ${field} first: 100, after: $after) { totalCount nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { totalCount, nodes, pageInfo } = data['list'] as { totalCount: number; nodes: Data[]; pageInfo: Data };
    items.push(...nodes);
    after = pageInfo['endCursor'] as string;
    if (pageInfo['hasNextPage'] === true) continue;
    expect(items).toHaveLength(totalCount);
    return items;
  }
}

describe('what the op-ed says about people', () => {
  it('arrested by the authorities; sentenced by whom is not said', async () => {
    const { actor } = await ask(
      `{ actor(id: "max-bokaev") { relations(filter: { types: [ARRESTED], ${BY_OP_ED} }) { totalCount nodes { type label from { id } date { label edtf start end } certainty voice } } openEnds { id relation agentStatus statement evidence { document { id } } } } }`,
    );
    expect(actor.relations.nodes).toEqual([
      {
        type: 'ARRESTED',
        label: 'arrested',
        from: { id: 'kazakh-authorities' },
        date: { label: 'May 2016', edtf: '2016-05', start: '2016-05-01', end: '2016-05-31' },
        certainty: 'STATED',
        voice: 'AUTHOR_FACT',
      },
    ]);
    const openEnds = actor.openEnds.filter((each: Data) => each['evidence'][0].document.id === OP_ED);
    expect(openEnds.map((each: Data) => [each['relation'], each['agentStatus']])).toContainEqual(['SENTENCED', 'UNSTATED']);
    expect(openEnds.find((each: Data) => each['relation'] === 'SENTENCED').statement).toMatch(
      /were sentenced \(by whom is not said\).*five years.*November 2016/,
    );
  });

  it('nobody is said to have imprisoned Kushakbaev', async () => {
    const { claims } = await ask(
      `{ claims(filter: { participants: ["nurbek-kushakbaev"], relations: [IMPRISONED], ${BY_OP_ED} }) { totalCount nodes { agents { thing { id } } agentStatus relations { id } } } }`,
    );
    expect(claims).toEqual({ totalCount: 1, nodes: [{ agents: [], agentStatus: 'UNSTATED', relations: [] }] });
  });

  it('what Kharkova may not do', async () => {
    const { claims } = await ask(
      '{ claims(filter: { participants: ["larisa-kharkova"], relations: [BANNED, RESTRICTED] }) { nodes { relation penalty { kind duration label } agentStatus } } }',
    );
    expect(claims.nodes).toEqual(
      expect.arrayContaining([
        {
          relation: 'BANNED',
          agentStatus: 'STATED',
          penalty: { kind: 'BAN', duration: 'P5Y', label: 'banned from leadership positions in trade unions, five years' },
        },
        expect.objectContaining({ relation: 'RESTRICTED', agentStatus: 'UNSTATED' }),
      ]),
    );
  });

  it('who was convicted in September 2017, and by whom', async () => {
    const { relations } = await ask(
      `{ relations(filter: { types: [CONVICTED], between: { from: "2017-09-01", to: "2017-09-30" }, ${BY_OP_ED} }) { totalCount nodes { from { id } to { id } } } }`,
    );
    expect(relations).toEqual({ totalCount: 1, nodes: [{ from: { id: 'medeu-district-court' }, to: { id: 'zhanbolat-mamay' } }] });
  });

  it('every actor has a link or an open end, but for those that only publish or speak', async () => {
    const actors = await askAll('actors(', 'id relationCounts(through: [RELATION, CONCERN, MEMBERSHIP]) { count } openEnds { id }');
    const alone = ids(actors.filter((actor) => actor['relationCounts'].length === 0 && actor['openEnds'].length === 0) as { id: string }[]);
    expect(alone).toContain('euobserver');
    const documents = await askAll('documents(', 'publisher { id }');
    const publishers = new Set(documents.map(({ publisher }) => publisher?.id as string | undefined));
    const silent: string[] = [];
    for (const id of alone.filter((each) => !publishers.has(each))) {
      const { claims } = await ask('query ($id: ID!) { claims(filter: { saidBy: [$id] }) { totalCount } }', { id });
      if (claims.totalCount === 0) silent.push(id);
    }
    expect(silent).toEqual([]);
  });
});

describe('links and ways between things', () => {
  it('the authors praise the Parliament, which urges about the trade union law', async () => {
    const { paths } = await ask(
      `{ paths(from: "human-rights-watch", to: "kz-trade-union-law-2014", filter: { ${BY_OP_ED} }) { length things { id } links { __typename label } } }`,
    );
    expect(paths.map((path: Data) => path['length'])).toEqual([3, 3, 3]);
    expect(paths.map((path: Data) => ids(path['things']).join(' '))).toContain(
      'human-rights-watch philippe-dam european-parliament kz-trade-union-law-2014',
    );
    const way = paths.find((path: Data) => ids(path['things'])[2] === 'european-parliament');
    expect(way.links.map((link: Data) => link['label'])).toEqual(['held role at', 'praised', 'urged, about']);
  });

  it('Mamay is reached from Kazakhstan through the court that is its organ', async () => {
    const { paths } = await ask(
      `{ paths(from: "kazakhstan", to: "zhanbolat-mamay", filter: { ${BY_OP_ED} }, first: 1) { things { id } links { __typename } } }`,
    );
    expect(ids(paths[0].things)).toEqual(['kazakhstan', 'medeu-district-court', 'zhanbolat-mamay']);
    expect(paths[0].links.map((link: Data) => link['__typename'])).toEqual(['Membership', 'Relation']);
  });

  it('from a thing to itself there is no path, and through MEMBERSHIP alone none to a law', async () => {
    const data = await ask('{ paths(from: "kazakhstan", to: "kazakhstan") { length } }');
    expect(data['paths']).toEqual([]);
    expect((await ask('{ paths(from: "eu", to: "kz-land-law", through: [MEMBERSHIP]) { length } }'))['paths']).toEqual([]);
  });

  it('a neighbourhood holds the links, the things at their ends, and the open ends', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(of: ["max-bokaev"], depth: 1, limit: 1000) { things { id } links { id from { id } to { id } } openEnds { id relation } truncated } }',
    );
    const things = new Set(ids(neighbourhood.things));
    expect(neighbourhood.truncated).toBe(false);
    for (const link of neighbourhood.links) expect([things.has(link.from.id), things.has(link.to.id)]).toEqual([true, true]);
    expect(neighbourhood.openEnds.map((claim: Data) => claim['relation'])).toContain('SENTENCED');
    const cut = await ask('{ neighbourhood(of: ["kazakhstan"], depth: 1, limit: 3) { links { id } truncated } }');
    expect([cut['neighbourhood'].links.length, cut['neighbourhood'].truncated]).toEqual([3, true]);
  });

  it('a filter holds for the open ends of a neighbourhood as for its links', async () => {
    const { neighbourhood } = await ask(
      `{ neighbourhood(of: ["max-bokaev"], filter: { ${BY_OP_ED} }, limit: 1000) { openEnds { id evidence { document { id } } } } }`,
    );
    const documents = neighbourhood.openEnds.flatMap(({ evidence }: Data) => evidence.map(({ document }: Data) => document['id']));
    expect(ids(neighbourhood.openEnds)).toContain('c26-sentenced-bokaev-ayan');
    expect(new Set(documents)).toEqual(new Set(['euobserver-eu-needs-to-press']));
  });

  it('by the op-ed, the EU itself demanded nothing; rolled up, its Parliament did', async () => {
    const { actor } = await ask(
      `{ actor(id: "eu") { own: relations(filter: { types: [DEMANDED, URGED], ${BY_OP_ED} }, direction: OUT) { totalCount } all: relations(filter: { types: [DEMANDED, URGED], to: ["kazakhstan"], ${BY_OP_ED} }, direction: OUT, rollUp: true) { nodes { type from { id } } } signed: relations(filter: { types: [SIGNED], ${BY_OP_ED} }, rollUp: true) { nodes { from { id } } } } }`,
    );
    expect(actor.own.totalCount).toBe(0);
    expect(actor.all.nodes.map((node: Data) => [node['type'], node['from'].id])).toEqual(
      expect.arrayContaining([
        ['DEMANDED', 'european-parliament'],
        ['URGED', 'european-parliament'],
      ]),
    );
    expect(actor.signed.nodes).toEqual([{ from: { id: 'federica-mogherini' } }]);
  });
});

describe('demands and opportunities', () => {
  it('every open demand on Kazakhstan and its organs was made, by a claim that has its words', async () => {
    const demands = await askAll(
      'demands(addressedTo: "kazakhstan", rollUp: true, isOpen: true,',
      'id status isOpen madeBy { id } history { to claim { id evidence { phrase } } }',
    );
    for (const demand of demands) {
      expect([demand['isOpen'], demand['history'][0].to]).toEqual([true, 'MADE']);
      expect(['MET', 'LAPSED']).not.toContain(demand['status']);
      for (const { claim } of demand['history'] as Data[]) expect(claim.evidence.length).toBeGreaterThan(0);
    }
  });

  it('on the day of the op-ed, the two demands of the Parliament that it tells of were made and open', async () => {
    const { asOf } = await ask(
      '{ asOf(said: "2017-11-28") { demands(madeBy: "european-parliament", addressedTo: "kazakhstan", rollUp: true, isOpen: true, first: 100) { nodes { id status isOpen madeBy { id } history { to } } } } }',
    );
    const nodes = asOf.demands.nodes as Data[];
    expect(nodes.filter(({ id }) => ['d1-release-activists', 'd2-revise-union-law'].includes(id as string))).toEqual(
      ['d1-release-activists', 'd2-revise-union-law'].map((id) => ({
        id,
        status: 'MADE',
        isOpen: true,
        madeBy: [{ id: 'european-parliament' }],
        history: [{ to: 'MADE' }],
      })),
    );
  });

  it('the EU is the maker of the demands of its organs when these count', async () => {
    const alone = await askAll('demands(madeBy: "eu",', 'id madeBy { id }');
    const rolledUp = await askAll('demands(madeBy: "eu", rollUp: true,', 'id madeBy { id }');
    expect(alone.filter(({ madeBy }) => !ids(madeBy).includes('eu'))).toEqual([]);
    const others = rolledUp.filter(({ madeBy }) => !ids(madeBy).includes('eu'));
    expect(others.map(({ id }) => id as string)).toEqual(expect.arrayContaining(['d1-release-activists', 'd2-revise-union-law']));
    expect(rolledUp).toHaveLength(alone.length + others.length);
  });

  it('what came up in the ninety days after publication, as it was known then, with what could be raised there', async () => {
    const { asOf } = await ask(
      '{ asOf(said: "2017-11-28") { opportunities(between: { from: "2017-11-28", to: "2018-02-26" }, status: [UPCOMING]) { nodes { id date { label } demands { id history { date { start } } } } } missed: opportunities(status: [MISSED]) { nodes { id } } } }',
    );
    const { nodes } = asOf.opportunities;
    expect(ids(nodes).slice(0, 2)).toEqual(['o2-human-rights-dialogue', 'o3-justice-ministers']);
    expect(nodes[0].date.label).toBe('29 November 2017');
    expect(ids(nodes[0].demands)).toEqual(expect.arrayContaining(['d1-release-activists', 'd2-revise-union-law']));
    for (const { demands } of nodes as { demands: Data[] }[])
      expect(demands.filter(({ history }) => history[0].date.start > '2017-11-28')).toEqual([]);
    expect(asOf.missed.nodes).toEqual([{ id: 'o5-negotiations-forfeited' }]);
  });
});

describe('search finds a person by any usual spelling, and says which it was', () => {
  it.each([
    ['Maks Bokayev', 'max-bokaev'],
    ['Макс Бокаев', 'max-bokaev'],
    ['bokaev', 'max-bokaev'],
    ['bokay', 'max-bokaev'],
    ['Bokeav', 'max-bokaev'],
    ['Kushakbayev', 'nurbek-kushakbaev'],
    ['Eleusinov', 'amin-yeleusinov'],
    ['Mamai', 'zhanbolat-mamay'],
    ['Larissa Kharkova', 'larisa-kharkova'],
    ['HRW', 'human-rights-watch'],
    ['Sayasi Qalam-Tribuna', 'sayasy-kalam-tribuna'],
    ['EPCA', 'epca'],
    ['Назарбаев', 'nursultan-nazarbayev'],
  ])('%s', async (text, id) => {
    const { search } = await ask('query ($text: String!) { search(text: $text, first: 3) { edges { matched node { id } } } }', { text });
    expect(search.edges[0]?.node.id).toBe(id);
    expect(search.edges[0]?.matched).toMatch(/\S/);
  });
});
