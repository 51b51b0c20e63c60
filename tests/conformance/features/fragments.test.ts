import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSame, loadBothSides } from '../both-sides.js';
import type { BothSides } from '../both-sides.js';
import { drawCase } from '../case/draw-case.js';

let both: BothSides;
beforeAll(async () => {
  both = await loadBothSides(drawCase(1));
});
afterAll(() => both.close());

describe('fragments', () => {
  it('with a name', async () => {
    const { data } = await expectSame(both, '{ claims(first: 3) { nodes { ...Said } } } fragment Said on Claim { id voice certainty }');
    expect(data.claims.nodes).toHaveLength(3);
  });

  it('within fragments, used in several places', async () => {
    const text = `{ one: claim(id: "c0") { ...Whole } two: claim(id: "c1") { ...Ends id } }
      fragment Whole on Claim { id ...Ends statement } fragment Ends on Claim { agents { ...End } targets { ...End } } fragment End on Participant { thing { id name } status }`;
    expect(Object.keys((await expectSame(both, text)).data.one)).toEqual(['id', 'agents', 'targets', 'statement']);
  });

  it('inline, with and without a type', async () => {
    await expectSame(both, '{ claims(first: 5) { nodes { ... { id } ... on Claim { voice } ... @include(if: true) { relation } } } }');
  });

  it('on the types behind an interface', async () => {
    const text = `{ things(first: 60) { nodes { id ... on Person { country kind } ... on Instrument { jurisdiction date { label } } ... on Event { places { name latitude } }
      ... on Topic { huridocsRight } ... on Place { longitude } ... on State { parts { id } } } } }`;
    expect((await expectSame(both, text)).data.things.nodes.length).toBeGreaterThan(30);
  });

  it('on an interface within another', async () => {
    await expectSame(
      both,
      '{ node(id: "x1") { id ... on Thing { name ... on Actor { kind ... on Node { id } ... on Group { sectorless: country } } } ... on Link { label } } }',
    );
    await expectSame(
      both,
      '{ things(first: 40) { nodes { ... on Actor { id kind country } ...Named } } } fragment Named on Node { id ... on Place { name } }',
    );
  });

  it('on a type that the object is not', async () => {
    expect((await expectSame(both, '{ actor(id: "x0") { ... on State { id } } }')).data).toEqual({ actor: {} });
  });

  it('keep the order in which fields first appear', async () => {
    const text =
      '{ claims(first: 2) { nodes { voice ...A relation ... on Claim { id voice } } } } fragment A on Claim { id polarity voice }';
    expect(Object.keys((await expectSame(both, text)).data.claims.nodes[0])).toEqual(['voice', 'id', 'polarity', 'relation']);
  });

  it('spread twice in one selection', async () => {
    await expectSame(
      both,
      '{ claims(first: 2) { nodes { ...A ...A date { ...B } ...A } } } fragment A on Claim { id date { start ...B } } fragment B on FuzzyDate { label end }',
    );
  });
});
