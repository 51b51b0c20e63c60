import { afterAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { generateGraph } from '../../src/cases/generate/generate-graph.js';
import type { Order } from '../../src/cases/generate/sizes.js';
import { planWorld } from '../../src/cases/generate/world.js';
import type { Part } from '../../src/cases/graph/build-things.js';
import { makeCaseFolder } from './support/case-folder.js';
import { writeWholeGraph } from './support/test-database.js';
import type { Graph } from '../../src/cases/graph/graph.js';
import { readTestModel } from './support/test-model.js';
import { writeGenerated } from './support/write-generated.js';

const { relationTypes } = readTestModel();
const SMALL: Order = { actors: 400, claims: 1500, seed: 7 };

function gather(order: Order): Part {
  const parts = [...generateGraph(order, relationTypes).parts()];
  return { nodes: parts.flatMap(({ nodes }) => nodes), relationships: parts.flatMap(({ relationships }) => relationships) };
}

const small = gather(SMALL);
const made = makeCaseFolder({ 'generated.yaml': writeGenerated(planWorld(SMALL, relationTypes)) });
afterAll(() => made.remove());

/** How often each value of a property comes among some nodes. */
function countBy(label: string, property: string): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const { labels, props } of small.nodes)
    if (labels.includes(label)) counts.set(props[property], (counts.get(props[property]) ?? 0) + 1);
  return counts;
}

/** Rules compare all claims with each other, and a generated graph never has them all. */
function withoutDisputes(graph: Graph): Graph {
  const disputes = new Set(graph.nodes.filter(({ labels }) => labels.includes('Dispute')).map(({ id }) => id));
  expect(disputes.size).toBeGreaterThan(3);
  const isKept = ({ owner }: { readonly owner: string }): boolean => !disputes.has(owner);
  return { ...graph, nodes: graph.nodes.filter(isKept), relationships: graph.relationships.filter(isKept) };
}

describe('a generated graph', () => {
  it('is the graph that case files with the same records make, and these have no fault', () => {
    const { collection, warnings } = checkCase(made.folder, relationTypes);
    expect(warnings.filter(({ message }) => message.includes('named by no document'))).toEqual([]);
    expect(writeWholeGraph({ ...small, revision: '', cases: [] })).toEqual(writeWholeGraph(withoutDisputes(buildGraph(collection))));
  });

  it('is the same for the same seed, and another for another', () => {
    const same = gather(SMALL);
    expect(same).toEqual(small);
    const hash = ({ nodes }: Part): unknown => nodes.find(({ id }) => id === 'claim-0')?.props['hash'];
    expect(hash(gather({ ...SMALL, seed: 8 }))).not.toBe(hash(small));
    expect(generateGraph({ ...SMALL, seed: 8 }, relationTypes).revision).not.toBe(generateGraph(SMALL, relationTypes).revision);
  });

  it('has as many actors and claims as were asked for', () => {
    expect(small.nodes.filter(({ labels }) => labels.includes('Actor'))).toHaveLength(SMALL.actors);
    expect(small.nodes.filter(({ labels }) => labels.includes('Claim'))).toHaveLength(SMALL.claims);
  });

  it('gives each part what its relationships join, or gave it before', () => {
    const known = new Set<string>();
    for (const { nodes, relationships } of generateGraph(SMALL, relationTypes).parts()) {
      for (const { id } of nodes) known.add(id);
      expect(relationships.filter(({ from, to }) => !known.has(from) || !known.has(to))).toEqual([]);
    }
  });

  it('uses every verb, voice, certainty, modality and polarity', () => {
    expect([...countBy('Claim', 'relation').keys()].sort()).toEqual(relationTypes.map(({ name }) => name).sort());
    expect(countBy('Claim', 'voice').size).toBe(3);
    expect(countBy('Claim', 'certainty').size).toBe(4);
    expect(countBy('Claim', 'modality').size).toBe(6);
    expect(countBy('Claim', 'polarity').size).toBe(2);
  });

  it('lacks the agent in about a quarter of the claims', () => {
    const counts = countBy('Claim', 'agentStatus');
    const missing = (counts.get('UNSTATED') ?? 0) + (counts.get('NONE') ?? 0);
    expect(missing / SMALL.claims).toBeGreaterThan(0.2);
    expect(missing / SMALL.claims).toBeLessThan(0.3);
  });

  it('has hubs with very many links, and most things with few', () => {
    const scores = small.nodes.filter(({ labels }) => labels.includes('Thing')).map(({ props }) => Number(props['score']));
    const sorted = scores.sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(SMALL.claims / 20);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(10);
  });

  it('has documents of 5 to 200 claims over thirty years', () => {
    const sizes = new Map<unknown, number>();
    for (const { labels, props } of small.nodes)
      if (labels.includes('Claim')) sizes.set(props['documentId'], (sizes.get(props['documentId']) ?? 0) + 1);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(5);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(200);
    const days = small.nodes.filter(({ labels }) => labels.includes('Document')).map(({ props }) => String(props['saidOn']));
    expect(days.sort()[0]?.slice(0, 4)).toBe('1996');
    expect(days.at(-1)?.slice(0, 4)).toBe('2026');
  });

  it('has names in both scripts, and spellings in the other', () => {
    const isCyrillic = (text: unknown): boolean => /\p{Script=Cyrillic}/u.test(String(text));
    const people = small.nodes.filter(({ labels }) => labels.includes('Person')).map(({ props }) => props['name']);
    const aliases = small.nodes.filter(({ labels }) => labels.includes('Alias')).map(({ props }) => props['text']);
    for (const texts of [people, aliases]) {
      expect(texts.some(isCyrillic)).toBe(true);
      expect(texts.some((text) => !isCyrillic(text))).toBe(true);
    }
  });

  it('refuses numbers that are out of bounds', () => {
    expect(() => generateGraph({ actors: 10, claims: 1500, seed: 1 }, relationTypes)).toThrow(
      '--actors: expected a whole number from 200 to 20000000; came 10.',
    );
  });
});
