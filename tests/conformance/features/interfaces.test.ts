import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

/** How many nodes are asked for at once: each is a search over all types of links. */
const BATCH = 8;

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

describe('interfaces', () => {
  it('Node: every id of the graph answers by its type', async () => {
    const links = both.graph.relationships.map(({ props }) => props).filter(({ typename }) => typename !== undefined);
    const ids = [
      ...both.graph.nodes.filter(({ labels }) => labels.includes('Node')).map(({ id }) => id),
      ...links.map(({ id }) => String(id)),
    ];
    expect(ids.length).toBeGreaterThan(400);
    for (let at = 0; at < ids.length; at += BATCH) {
      const fields = ids.slice(at, at + BATCH).map((id, i) => `n${String(i)}: node(id: "${id}") { __typename id }`);
      const { data } = await expectSame(both, `{ ${fields.join(' ')} }`);
      expect(Object.values(data).map((node) => (node as { id: string } | null)?.id)).toEqual(ids.slice(at, at + BATCH));
    }
  });

  it('Node: with what the types have, whatever the type', async () => {
    const text = `query ($id: ID!) { node(id: $id) { __typename id ... on Thing { aliases { text } claims(first: 1) { totalCount } } ... on Claim { agents { thing { id } } relations { id } } ... on Passage { document { id } url }
      ... on Document { authors { id } publisher { id } } ... on Demand { status isOpen opportunities { id } } ... on Opportunity { state: status demands { id } } ... on Dispute { kind positions { answer claims { id } } } ... on Story { title steps { number } } ... on StoryStep { sentence lights { id } behind: claims { id } } ... on Link { from { id } to { id } label } ... on Relation { claim { id } } ... on Membership { basis } } }`;
    const kinds = new Map([...both.graph.nodes, ...both.graph.relationships].map(({ props }) => [props['typename'], props['id']]));
    kinds.delete(undefined);
    expect(kinds.size).toBe(20);
    for (const [typename, id] of kinds) expect((await expectSame(both, text, { id })).data.node.__typename).toBe(typename);
  });

  it('Node: with what a link has, asked of a thing or a claim, and the other way round', async () => {
    for (const id of ['c0', 'x0', 'd0']) await expectSame(both, `{ node(id: "${id}") { id ... on Membership { from { id } to { id } } } }`);
    const [link] = both.graph.relationships.filter(({ props }) => props['typename'] === 'Relation');
    await expectSame(both, 'query ($id: ID!) { node(id: $id) { id ... on Place { claims(first: 2) { nodes { id } } } } }', {
      id: link?.props['id'],
    });
  });

  it('Node: no id of the graph, an alias among them, answers null', async () => {
    expect(
      (await expectSame(both, '{ node(id: "nothing") { id } alias: node(id: "x0.a1") { id } collection: node(id: "collection") { id } }'))
        .data,
    ).toEqual({ node: null, alias: null, collection: null });
  });

  it('Thing: fields of its own and of its types', async () => {
    await expectSame(
      both,
      '{ things(first: 60) { nodes { __typename id name description aliases { text kind language script } relations(first: 2) { totalCount nodes { id } } openEnds { id } } } }',
    );
  });

  it('Actor: fields of its own and of its types', async () => {
    const text =
      '{ actors(first: 18) { totalCount nodes { id kind country partOf { id __typename } parts { id } demandsMade(rollUp: true) { id status } demandsFaced { id isOpen } ... on Person { name } } } }';
    expect((await expectSame(both, text)).data.actors.totalCount).toBe(18);
  });

  it('Link: in a neighbourhood', async () => {
    const text = `query { neighbourhood(of: ["x0"], depth: 2, limit: 60) { truncated things { id } openEnds { id }
      links { __typename id label inverseLabel from { id } to { name ... on Actor { kind } } date { label basis } ... on Relation { type voice } ... on Concern { role kind: type claim { id } } ... on Membership { organ basis } } } }`;
    expect((await expectSame(both, text)).data.neighbourhood.links.length).toBeGreaterThan(10);
  });

  it('Link: on a path', async () => {
    const text =
      '{ paths(from: "x0", to: "x9", first: 5) { __typename length things { id ... on Actor { country } } links { ... on Node { id } ... on Relation { certainty inferred } ... on Membership { basis } } } }';
    expect((await expectSame(both, text)).data.paths.length).toBeGreaterThan(0);
  });

  it('__typename everywhere', async () => {
    const text = `{ __typename q: __typename claims(first: 2) { __typename edges { __typename node { __typename date { __typename } penalty { __typename } retracted { __typename }
      agents { __typename thing { __typename } } evidence { __typename document { __typename published { __typename } } } } } pageInfo { __typename } }
      statistics { __typename } relationTypes { __typename type } claimCounts(by: VOICE) { __typename key } demands(first: 2) { nodes { __typename history { __typename date { __typename } } } }
      neighbourhood(of: ["x0"]) { __typename } things(first: 3) { nodes { relationCounts { __typename } } } }`;
    const { data } = await expectSame(both, text);
    expect(data.claims.edges[0].__typename).toBe('ClaimEdge');
    expect(data.q).toBe('Query');
  });
});
