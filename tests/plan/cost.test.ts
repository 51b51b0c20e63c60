import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/execute.js';
import { loadModel } from '../../src/model/load-model.js';

const engine = createEngine(
  loadModel({ schema: 'schema', cypher: 'cypher' }),
  { read: () => Promise.reject(new Error('nothing is run here')) },
  { cursorKey: 'test' },
);
const costOf = (query: string): number => engine.explain({ document: parse(query) }).cost;

describe('the estimate of the cost', () => {
  it.each([
    ['one thing', '{ actor(id: "a") { name } }', 2],
    ['a page by the number of its items', '{ claims(first: 10) { nodes { id } } }', 11],
    ['a number alone without the page', '{ claims { totalCount } }', 2],
    ['lists inside lists by their product', '{ actors(first: 10) { nodes { claims(first: 5) { nodes { id } } } } }', 61],
    [
      'links and open ends of a subgraph once, by its limit',
      '{ neighbourhood(of: ["a"], limit: 50) { links { id } openEnds { id } } }',
      51,
    ],
    [
      'links of a subgraph as often as they are asked for',
      '{ neighbourhood(of: ["a"], limit: 50) { links { id } again: links { label } } }',
      101,
    ],
    ['things of a subgraph beside its links', '{ neighbourhood(of: ["a"], limit: 50) { things { id } links { id } } }', 101],
  ])('counts %s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it.each([
    ['counting what no index finds', '{ claims(filter: { voices: [REPORTED] }) { totalCount } }', '{ claims { totalCount } }'],
    ['walking past what does not fit', '{ claims(filter: { polarity: NEGATED }) { nodes { id } } }', '{ claims { nodes { id } } }'],
    ['groups of all claims', '{ claimCounts(by: YEAR) { key } }', '{ claimCounts(by: YEAR, filter: { participants: ["a"] }) { key } }'],
    [
      'rolling up',
      '{ relations(rollUp: true, filter: { from: ["a"] }) { nodes { id } } }',
      '{ relations(filter: { from: ["a"] }) { nodes { id } } }',
    ],
  ])('adds to it for %s', (_, dear, cheap) => {
    expect(costOf(dear)).toBeGreaterThan(costOf(cheap));
  });
});
