import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

const STEP = 'id number sentence view lights { __typename id name } claims { id statement evidence { phrase } }';

describe('stories', () => {
  it('tell their steps in order, with claims and lights, in a list and alone', async () => {
    const { data } = await expectSame(both, `{ stories(first: 10) { totalCount nodes { id title summary steps { ${STEP} } } } }`);
    expect(data.stories.totalCount).toBe(5);
    for (const story of data.stories.nodes as { id: string; steps: { number: number; lights: unknown[]; claims: unknown[] }[] }[]) {
      expect(story.steps.map(({ number }) => number)).toEqual(story.steps.map((_, i) => i + 1));
      expect(story.steps.every(({ lights, claims }) => lights.length > 0 && claims.length > 0)).toBe(true);
      const alone = await expectSame(both, `query ($id: ID!) { story(id: $id) { id title summary steps { ${STEP} } } }`, { id: story.id });
      expect(alone.data.story).toEqual(story);
    }
  });

  it('are found by their id, and so is each step', async () => {
    const text = `{ story: node(id: "s0") { __typename id ... on Story { title } } step: node(id: "s0.s1") { __typename ... on StoryStep { ${STEP} } } }`;
    const { data } = await expectSame(both, text);
    expect(data).toMatchObject({ story: { __typename: 'Story', title: 'Story s0' }, step: { __typename: 'StoryStep', number: 1 } });
  });

  it('are nothing that has another id', async () => {
    const { data } = await expectSame(
      both,
      '{ claim: story(id: "c0") { id } step: story(id: "s0.s1") { id } none: story(id: "s99") { id } }',
    );
    expect(data).toEqual({ claim: null, step: null, none: null });
  });
});
