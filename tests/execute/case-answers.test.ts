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

describe('what the op-ed says about people', () => {
  it('arrested by the authorities; sentenced by whom is not said', async () => {
    const { actor } = await ask(
      '{ actor(id: "max-bokaev") { relations { totalCount nodes { type label from { id } date { label edtf start end } certainty voice } } openEnds { id relation agentStatus statement } } }',
    );
    const arrest = actor.relations.nodes.find((each: Data) => each['type'] === 'ARRESTED');
    expect(arrest).toEqual({
      type: 'ARRESTED',
      label: 'arrested',
      from: { id: 'kazakh-authorities' },
      date: { label: 'May 2016', edtf: '2016-05', start: '2016-05-01', end: '2016-05-31' },
      certainty: 'STATED',
      voice: 'AUTHOR_FACT',
    });
    expect(actor.openEnds.map((each: Data) => [each['relation'], each['agentStatus']])).toContainEqual(['SENTENCED', 'UNSTATED']);
    expect(actor.openEnds.find((each: Data) => each['relation'] === 'SENTENCED').statement).toMatch(
      /were sentenced \(by whom is not said\).*five years.*November 2016/,
    );
  });

  it('nobody is said to have imprisoned Kushakbaev', async () => {
    const { claims } = await ask(
      '{ claims(filter: { participants: ["nurbek-kushakbaev"], relations: [IMPRISONED] }) { totalCount nodes { agents { thing { id } } agentStatus relations { id } } } }',
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
      '{ relations(filter: { types: [CONVICTED], between: { from: "2017-09-01", to: "2017-09-30" } }) { totalCount nodes { from { id } to { id } } } }',
    );
    expect(relations).toEqual({ totalCount: 1, nodes: [{ from: { id: 'almaty-court' }, to: { id: 'zhanbolat-mamay' } }] });
  });

  it('every actor has a link or an open end, but for the publisher', async () => {
    const { actors } = await ask(
      '{ actors(first: 100) { nodes { id relationCounts(through: [RELATION, CONCERN, MEMBERSHIP]) { count } openEnds { id } } } }',
    );
    expect(ids(actors.nodes.filter((actor: Data) => actor['relationCounts'].length === 0 && actor['openEnds'].length === 0))).toEqual([
      'euobserver',
    ]);
  });
});

describe('links and ways between things', () => {
  it('the authors praise the Parliament, which urges about the trade union law', async () => {
    const { paths } = await ask(
      '{ paths(from: "human-rights-watch", to: "kz-trade-union-law-2014") { length things { id } links { __typename label } } }',
    );
    expect(paths.map((path: Data) => path['length'])).toEqual([3, 3, 3]);
    expect(paths.map((path: Data) => ids(path['things']).join(' '))).toContain(
      'human-rights-watch philippe-dam european-parliament kz-trade-union-law-2014',
    );
    const way = paths.find((path: Data) => ids(path['things'])[2] === 'european-parliament');
    expect(way.links.map((link: Data) => link['label'])).toEqual(['held role at', 'praised', 'urged, about']);
  });

  it('Mamay is reached from Kazakhstan through the court that is its organ', async () => {
    const { paths } = await ask('{ paths(from: "kazakhstan", to: "zhanbolat-mamay", first: 1) { things { id } links { __typename } } }');
    expect(ids(paths[0].things)).toEqual(['kazakhstan', 'almaty-court', 'zhanbolat-mamay']);
    expect(paths[0].links.map((link: Data) => link['__typename'])).toEqual(['Membership', 'Relation']);
  });

  it('from a thing to itself there is no path, and through MEMBERSHIP alone none to a law', async () => {
    const data = await ask('{ paths(from: "kazakhstan", to: "kazakhstan") { length } }');
    expect(data['paths']).toEqual([]);
    expect((await ask('{ paths(from: "eu", to: "kz-land-law", through: [MEMBERSHIP]) { length } }'))['paths']).toEqual([]);
  });

  it('a neighbourhood holds the links, the things at their ends, and the open ends', async () => {
    const { neighbourhood } = await ask(
      '{ neighbourhood(of: ["max-bokaev"], depth: 1) { things { id } links { id from { id } to { id } } openEnds { id relation } truncated } }',
    );
    const things = new Set(ids(neighbourhood.things));
    expect(neighbourhood.truncated).toBe(false);
    for (const link of neighbourhood.links) expect([things.has(link.from.id), things.has(link.to.id)]).toEqual([true, true]);
    expect(neighbourhood.openEnds.map((claim: Data) => claim['relation'])).toContain('SENTENCED');
    const cut = await ask('{ neighbourhood(of: ["kazakhstan"], depth: 1, limit: 3) { links { id } truncated } }');
    expect([cut['neighbourhood'].links.length, cut['neighbourhood'].truncated]).toEqual([3, true]);
  });

  it('the EU itself demanded nothing; rolled up, its Parliament did', async () => {
    const { actor } = await ask(
      '{ actor(id: "eu") { own: relations(filter: { types: [DEMANDED, URGED] }, direction: OUT) { totalCount } all: relations(filter: { types: [DEMANDED, URGED], to: ["kazakhstan"] }, direction: OUT, rollUp: true) { nodes { type from { id } } } signed: relations(filter: { types: [SIGNED] }, rollUp: true) { nodes { from { id } } } } }',
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
  it('two demands of the Parliament on Kazakhstan are open, each made by a claim', async () => {
    const { demands } = await ask(
      '{ demands(addressedTo: "kazakhstan", rollUp: true, isOpen: true) { totalCount nodes { id status isOpen madeBy { id } history { to claim { id evidence { phrase } } } } } }',
    );
    expect(ids(demands.nodes)).toEqual(['d1-release-activists', 'd2-revise-union-law']);
    for (const demand of demands.nodes) {
      expect([demand.status, demand.isOpen, ids(demand.madeBy)]).toEqual(['MADE', true, ['european-parliament']]);
      expect(demand.history[0].claim.evidence.length).toBeGreaterThan(0);
    }
  });

  it('the EU is the maker of these demands when its organs count', async () => {
    const data = await ask(
      '{ alone: demands(madeBy: "eu") { totalCount } rolledUp: demands(madeBy: "eu", rollUp: true) { nodes { id } } }',
    );
    expect([data['alone'].totalCount, ids(data['rolledUp'].nodes)]).toEqual([0, ['d1-release-activists', 'd2-revise-union-law']]);
  });

  it('what comes up in the ninety days after publication, with what could be raised there', async () => {
    const { opportunities } = await ask(
      '{ opportunities(between: { from: "2017-11-28", to: "2018-02-26" }, status: [UPCOMING]) { nodes { id date { label } demands { id } } } }',
    );
    expect(ids(opportunities.nodes).slice(0, 2)).toEqual(['o2-human-rights-dialogue', 'o3-justice-ministers']);
    expect(opportunities.nodes[0].date.label).toBe('29 November 2017');
    expect(ids(opportunities.nodes[0].demands)).toEqual(['d1-release-activists', 'd2-revise-union-law']);
    expect((await ask('{ opportunities(status: [MISSED]) { nodes { id } } }'))['opportunities'].nodes).toEqual([
      { id: 'o5-negotiations-forfeited' },
    ]);
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
