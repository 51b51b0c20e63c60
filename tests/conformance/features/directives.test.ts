import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

describe('@include and @skip', () => {
  it('by a literal', async () => {
    const text =
      '{ claim(id: "c0") { id @skip(if: true) voice @include(if: false) relation @include(if: true) polarity @skip(if: false) } }';
    expect(Object.keys((await expectSame(both, text)).data.claim)).toEqual(['relation', 'polarity']);
  });

  it('by a variable, each way', async () => {
    const text = `query ($yes: Boolean!, $no: Boolean!) { claim(id: "c0") { id @include(if: $yes) voice @skip(if: $no) agents @include(if: $no) { status } ... on Claim @skip(if: $yes) { polarity } ...F @include(if: $yes) } }
      fragment F on Claim { modality relations @skip(if: $no) { id } }`;
    for (const [yes, no] of [
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ])
      await expectSame(both, text, { yes, no });
  });

  it('by a variable with a default', async () => {
    const text = 'query ($long: Boolean = false) { claim(id: "c0") { id statement @include(if: $long) } }';
    expect((await expectSame(both, text)).data.claim).toEqual({ id: 'c0' });
    expect(Object.keys((await expectSame(both, text, { long: true })).data.claim)).toEqual(['id', 'statement']);
  });

  it('both at once', async () => {
    const text = 'query ($a: Boolean!, $b: Boolean!) { claim(id: "c0") { id voice @include(if: $a) @skip(if: $b) } }';
    for (const [a, b] of [
      [true, false],
      [true, true],
      [false, false],
    ])
      await expectSame(both, text, { a, b });
  });

  it('on a root field and on all there is', async () => {
    expect(
      (
        await expectSame(
          both,
          'query ($no: Boolean = false) { claims @include(if: $no) { totalCount } statistics @skip(if: true) { claims } }',
        )
      ).data,
    ).toEqual({});
    expect(
      (
        await expectSame(
          both,
          '{ claim(id: "c0") { id @skip(if: true) } claims(first: 2) { nodes { id @skip(if: true) } totalCount @include(if: false) } }',
        )
      ).data,
    ).toEqual({ claim: {}, claims: { nodes: [{}, {}] } });
  });

  it('on one of two places of the same field', async () => {
    const text =
      'query ($no: Boolean!) { claim(id: "c0") { voice @include(if: $no) id voice agents @include(if: $no) { status } agents { thing { id } } } }';
    expect(Object.keys((await expectSame(both, text, { no: false })).data.claim)).toEqual(['id', 'voice', 'agents']);
    expect(Object.keys((await expectSame(both, text, { no: true })).data.claim)).toEqual(['voice', 'id', 'agents']);
  });

  it('on a fragment that is spread elsewhere as well', async () => {
    await expectSame(
      both,
      '{ a: claim(id: "c0") { ...F @skip(if: true) } b: claim(id: "c0") { ...F @skip(if: true) ...F } } fragment F on Claim { id date { label @skip(if: true) start } }',
    );
  });

  it('inside a connection', async () => {
    await expectSame(
      both,
      'query ($n: Boolean!) { claims(first: 2) { edges @include(if: $n) { cursor node { id } } nodes @skip(if: $n) { id } pageInfo { hasNextPage @skip(if: $n) endCursor } } }',
      { n: true },
    );
  });
});
