import { describe, expect, it } from 'vitest';
import { generateGraph } from '../../src/cases/generate/generate-graph.js';
import type { Part } from '../../src/cases/graph/build-things.js';
import { readTestModel } from './support/test-model.js';

const graph = generateGraph({ actors: 300, claims: 1500, seed: 2 }, readTestModel().relationTypes);

function list(parts: Iterable<Part>): readonly string[] {
  return [...parts].flatMap(({ nodes, relationships }) => [...nodes, ...relationships].map((each) => JSON.stringify(each))).sort();
}

describe('the shares of a generated graph', () => {
  it('make the whole, and nothing twice', () => {
    const shares = [0, 1, 2].map((index) => list(graph.parts({ index, of: 3 })));
    expect(shares.flat().sort()).toEqual(list(graph.parts()));
    for (const share of shares) expect(share.length).toBeGreaterThan(1000);
  });
});
