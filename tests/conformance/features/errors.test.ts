import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';
import { createOracle } from '../oracle/oracle.js';

const FAULTS = [
  { id: 'c0', property: 'polarity' },
  { id: 'c1', property: 'dateBasis' },
  { id: 'x0', property: 'name' },
  { id: 'doc0', property: 'title' },
] as const;

let both: BothSides;
beforeAll(async () => {
  const whole = await loadBothSides(drawCase(1));
  for (const { id, property } of FAULTS)
    await whole.database.write((transaction) => transaction.run(`MATCH (n:Node {id: $id}) REMOVE n.${property}`, { id }));
  const nodes = whole.graph.nodes.map((node) => {
    const lacking: readonly string[] = FAULTS.filter(({ id }) => id === node.id).map(({ property }) => property);
    return { ...node, props: Object.fromEntries(Object.entries(node.props).filter(([name]) => !lacking.includes(name))) };
  });
  both = { ...whole, oracle: createOracle(whole.model, { ...whole.graph, nodes }) };
});
afterAll(async () => {
  await both.close();
});

describe('a null where none may be', () => {
  it('makes the object around it null where that may be', async () => {
    const { data, errors } = await expectSame(both, '{ claim(id: "c0") { id polarity } other: claim(id: "c2") { id polarity } }');
    expect(data.claim).toBeNull();
    expect(data.other.id).toBe('c2');
    expect(errors).toMatchObject([{ message: 'Cannot return null for non-nullable field Claim.polarity.', path: ['claim', 'polarity'] }]);
  });

  it('is told once for each place that it breaks', async () => {
    expect(
      (await expectSame(both, '{ a: claim(id: "c0") { p: polarity q: polarity } b: claim(id: "c0") { polarity } }')).errors,
    ).toHaveLength(2);
  });

  it('breaks the whole answer where nothing on the way may be null', async () => {
    const { data, errors } = await expectSame(both, '{ documents { nodes { id title } } }');
    expect(data).toBeNull();
    expect(errors?.[0]?.path?.slice(0, 2)).toEqual(['documents', 'nodes']);
    expect((await expectSame(both, '{ statistics { claims } documents { totalCount edges { node { t: title } } } }')).data).toBeNull();
  });

  it('is told with every place in the document that asks for it', async () => {
    await expectSame(both, '{ claim(id: "c0") { id polarity } claim(id: "c0") { ...P } } fragment P on Claim { polarity }');
  });

  it('in an object that lies on the same node', async () => {
    await expectSame(both, '{ claim(id: "c1") { id date { edtf basis } } fine: claim(id: "c1") { date { edtf } } }');
  });

  it('deep inside, behind aliases, lists and fragments', async () => {
    const text =
      '{ document(id: "doc0") { id ...D } node(id: "c3") { ... on Claim { evidence { in: document { ...D } } } } claim(id: "c2") { agents { thing { n: name } } about { thing { ... on Actor { name } } } } } fragment D on Document { it: title }';
    expect((await expectSame(both, text)).errors?.length).toBeGreaterThan(0);
  });

  it('behind an interface', async () => {
    expect(
      (await expectSame(both, '{ node(id: "x0") { id ... on Thing { name } } actor(id: "x0") { ... on Actor { name } } }')).data,
    ).toEqual({ node: null, actor: null });
  });

  it('that nobody asks for breaks nothing', async () => {
    expect((await expectSame(both, '{ claim(id: "c0") { id polarity @skip(if: true) } }')).data.claim).toEqual({ id: 'c0' });
  });
});
