import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTwice, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { findDifference, writeAnswer } from '../compare.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides('data');
});
afterAll(() => both.close());

/** Asks one and the same document again and again, as a server does that has kept it. */
async function askAll(text: string, all: readonly Record<string, unknown>[]): Promise<readonly string[]> {
  const document = parse(text);
  const answers: string[] = [];
  for (const variables of all) {
    const answer = await answerTwice(both.engine, { document, variables });
    expect(
      findDifference(answer, writeAnswer(both.oracle.answer({ document, variables })), both.cursors),
      JSON.stringify(variables),
    ).toBeNull();
    answers.push(answer);
  }
  return answers;
}

describe('a document that is asked again', () => {
  it('has the answer of its own values each time: scalars, null, none, and back', async () => {
    const text = `query ($id: ID!, $first: Int = 2, $to: Date) {
      actor(id: $id) { name claims(first: $first, filter: { between: { to: $to } }) { totalCount nodes { id } } }
      literal: claims(first: 1) { nodes { id } }
    }`;
    const answers = await askAll(text, [
      { id: 'max-bokaev' },
      { id: 'max-bokaev' },
      { id: 'max-bokaev', first: 1 },
      { id: 'talgat-ayan', first: 1 },
      { id: 'talgat-ayan', first: 1, to: '2016-12-31' },
      { id: 'talgat-ayan', first: 1, to: null },
      { id: 'nobody' },
      { id: 'max-bokaev' },
    ]);
    expect(answers[1]).toBe(answers[0]);
    expect(answers.at(-1)).toBe(answers[0]);
    expect(new Set(answers).size).toBeGreaterThan(3);
  });

  it('tells lists and filters apart, which are never taken for the same', async () => {
    const text = `query ($filter: ClaimFilter, $roles: [ClaimRole!]) {
      claims(filter: $filter, first: 3) { totalCount }
      actor(id: "max-bokaev") { claims(roles: $roles) { totalCount } }
    }`;
    const answers = await askAll(text, [
      { filter: { polarity: 'NEGATED' }, roles: ['AGENT'] },
      { filter: { polarity: 'AFFIRMED' }, roles: ['TARGET'] },
      { filter: {}, roles: ['AGENT', 'TARGET'] },
      { roles: [] },
      { filter: { polarity: 'NEGATED' }, roles: ['AGENT'] },
    ]);
    expect(answers.at(-1)).toBe(answers[0]);
    expect(new Set(answers).size).toBe(4);
  });

  it('keeps a page and its cursor together', async () => {
    const document = parse(
      'query ($after: String) { claims(first: 2, after: $after) { pageInfo { endCursor hasPreviousPage } nodes { id } } }',
    );
    const pages: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { data } = await both.engine.answer({ document, variables: { after } });
      const { nodes, pageInfo } = data!['claims'] as { nodes: { id: string }[]; pageInfo: { endCursor: string; hasPreviousPage: boolean } };
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      pages.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
    }
    expect(new Set(pages).size).toBe(6);
  });
});
