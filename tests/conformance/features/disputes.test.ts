import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/cases/build-graph.js';
import { checkCase } from '../../../src/cases/check-case.js';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';
import { text } from '../oracle/graph.js';
import { makeCaseFolder } from '../../cases/support/case-folder.js';

const DISPUTE = `id question kind dismissed reason about { __typename id }
  positions { answer independentSources saidBy { id } claims { id corroboratedBy { id } independentSources disputes { id } } }`;

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly about: readonly { readonly id: string }[];
  readonly positions: readonly unknown[];
}

let both: BothSides;
let drawn: object;
beforeAll(async () => {
  drawn = drawCase(5);
  both = await loadBothSides(drawn);
});
afterAll(() => both.close());

async function listAll(): Promise<readonly Listed[]> {
  const { data } = await expectSame(both, `{ disputes(first: 100) { totalCount nodes { ${DISPUTE} } } }`);
  return data.disputes.nodes as readonly Listed[];
}

describe('disputes', () => {
  it('stand side by side, found by rules and added by an editor', async () => {
    const disputes = await listAll();
    expect(disputes.filter(({ kind }) => kind === 'EDITOR')).toHaveLength(6);
    expect(disputes.filter(({ kind }) => kind !== 'EDITOR').length).toBeGreaterThan(3);
    expect(disputes.every(({ positions }) => positions.length > 1)).toBe(true);
  });

  it('are found by their id and by what they are about', async () => {
    for (const { id, about } of (await listAll()).slice(0, 4)) {
      const query = `query ($id: ID!, $about: ID!) { node(id: $id) { __typename ... on Dispute { ${DISPUTE} } } disputes(about: $about, first: 50) { totalCount nodes { id } } }`;
      const { data } = await expectSame(both, query, { id, about: about[0]?.id ?? '' });
      expect(data.node).toMatchObject({ __typename: 'Dispute', id });
      expect((data.disputes.nodes as Listed[]).map((node) => node.id)).toContain(id);
    }
  });

  it('are on any day those that the texts of that day make', async () => {
    const days = [...new Set(both.graph.nodes.flatMap(({ props }) => text(props, 'saidOn') ?? []))].sort();
    for (const said of days) {
      const query = `query ($said: Date!) { asOf(said: $said) { disputes(first: 100) { nodes { ${DISPUTE} } } } }`;
      const { data } = await expectSame(both, query, { said });
      const found = (data.asOf.disputes.nodes as Listed[]).filter(({ kind }) => kind !== 'EDITOR');
      expect(found.map(({ id, positions }) => `${id} ${String(positions.length)}`).sort()).toEqual(listRuled(keepUntil(drawn, said)));
    }
  });
});

interface Drawn {
  readonly documents: readonly { readonly id: string }[];
  readonly claims: readonly { readonly document: string }[];
}

/** The case without what was said later, and without what rests on it. */
function keepUntil(content: object, said: string): object {
  const { documents, claims } = content as Drawn;
  const known = new Set(both.graph.nodes.filter(({ props }) => (text(props, 'saidOn') ?? '') <= said).map(({ id }) => id));
  const kept = documents.filter(({ id }) => known.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    ...content,
    documents: kept,
    claims: claims.filter(({ document }) => ids.has(document)),
    demands: [],
    opportunities: [],
    stories: [],
    disputes: [],
    merges: [],
  };
}

/** Id and number of positions of what rules find. */
function listRuled(content: object): string[] {
  const { folder, remove } = makeCaseFolder({ 'case.yaml': JSON.stringify(content) });
  const { nodes, relationships } = buildGraph(checkCase(folder, both.model.relationTypes).collection);
  remove();
  return nodes
    .filter(({ labels }) => labels.includes('Projected'))
    .map(({ id }) => {
      const answers = relationships
        .filter(({ type, from }) => type === 'POSITION' && from === id)
        .map(({ props }) => `${String(props['low'])} ${String(props['answer'])}`);
      return `${id} ${String(new Set(answers).size)}`;
    })
    .sort();
}
