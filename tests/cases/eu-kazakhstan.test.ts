import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/cases/build-graph.js';
import { checkCase } from '../../src/cases/check-case.js';
import { readDateBounds } from '../../src/cases/date-bounds.js';
import { verifyCase } from '../../src/cases/verify-case.js';
import { readView, writeView } from '../../src/view/address.js';
import { readTestModel } from './support/test-model.js';

const { collection } = checkCase('data', readTestModel().relationTypes);
const graph = buildGraph(collection);

// The article is not ours to pass on: where its text lies beside the project, its passages are checked against it.
const SEED = path.resolve('..', 'shared', 'seed');

const TEXTS = new Map(
  (existsSync(SEED) ? readdirSync(SEED).filter((name) => name.endsWith('.txt')) : [])
    .map((name) => readFileSync(path.join(SEED, name)))
    .map((bytes) => [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')]),
);
const AT_HAND = collection.lists.documents.flatMap(({ value: { id, sha256 } }) => {
  const text = TEXTS.get(sha256 ?? '');
  return text === undefined ? [] : [{ id, text }];
});

describe('the case of the EU and Kazakhstan', () => {
  it('gives every actor a link or an open end, but for those that only publish or speak', () => {
    const publishers = collection.lists.documents.map(({ value }) => value.publisher);
    const speakers = collection.lists.claims.flatMap(({ value }) => value.saidBy);
    const heard = new Set([...publishers, ...speakers]);
    const alone = graph.nodes.filter(({ labels, props }) => labels.includes('Actor') && props['score'] === 0).map(({ id }) => id);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter((id) => !heard.has(id))).toEqual([]);
  });

  it('says nothing before a document said it, and of a claim the day of its document', () => {
    const dayOf = new Map(
      collection.lists.documents.map(({ value: { id, saidOn, published } }) => [
        id,
        saidOn ?? (published.edtf === null ? undefined : readDateBounds(published.edtf).end),
      ]),
    );
    const first = [...dayOf.values()].sort()[0] ?? '';
    expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
    const days = graph.nodes.map(({ id, props }) => [id, props['saidOn']] as const);
    expect(days.filter(([, day]) => typeof day !== 'string' || day < first || day > '2100')).toEqual([]);
    const said = new Map(days);
    expect(collection.lists.claims.filter(({ value }) => said.get(value.id) !== dayOf.get(value.document))).toEqual([]);
  });

  describe.each(collection.lists.stories.map(({ value }) => value))('the story $id', ({ steps }) => {
    const views = steps.map(({ view }) => readView(view.slice(1)).view);

    it('has about eight steps, each with one sentence of at most some 35 words', () => {
      expect(steps.length).toBeGreaterThanOrEqual(6);
      expect(steps.length).toBeLessThanOrEqual(10);
      const isLong = ({ sentence }: (typeof steps)[number]): boolean => sentence.split(' ').length > 40 || /[.!?] /.test(sentence);
      expect(steps.filter(isLong).map(({ sentence }) => sentence)).toEqual([]);
    });

    it('shows a few things at a time, each where it was before, and no two on one spot', () => {
      const placed = views.flatMap(({ things }) => things.map(({ id, x, y }) => [id, `${String(x)} ${String(y)}`] as const));
      const places = new Map(placed);
      expect(placed.filter(([id, place]) => places.get(id) !== place || place === 'null null')).toEqual([]);
      for (const { things } of views) {
        expect(things.length).toBeGreaterThanOrEqual(5);
        expect(things.length).toBeLessThanOrEqual(12);
        expect(new Set(things.map(({ id }) => places.get(id))).size).toBe(things.length);
      }
    });

    it('lights up only what its view shows, and writes its views as the explorer does', () => {
      const dark = steps.flatMap(({ lights }, i) => (lights ?? []).filter((id) => !views[i]?.things.some((thing) => thing.id === id)));
      expect(dark).toEqual([]);
      expect(views.map((view) => `/${writeView(view)}`)).toEqual(steps.map(({ view }) => view));
    });

    it('calls nobody the one who sentenced or imprisoned, where the claims behind it leave that open', () => {
      const claims = new Map(collection.lists.claims.map(({ value }) => [value.id, value]));
      const open = steps.filter((step) =>
        step.claims.some(
          (id) => claims.get(id)?.agentStatus === 'unstated' && /^(sentenced|imprisoned)$/.test(claims.get(id)?.relation ?? ''),
        ),
      );
      expect(open.length).toBeGreaterThan(0);
      expect(open.filter(({ sentence }) => !/by whom, the (op-ed|source) does not say/.test(sentence))).toEqual([]);
    });
  });

  it('offers a visitor a story', () => {
    expect(collection.lists.stories.length).toBeGreaterThan(0);
  });

  if (AT_HAND.length === 0) it.skip('has every passage where it says (no text is at hand)');

  describe.each(AT_HAND)('the text of $id', ({ id, text }) => {
    it('has every passage where the case says', () => {
      const { passages, isSameText } = verifyCase(collection, id, text);
      expect(isSameText).toBe(true);
      expect(passages.length).toBeGreaterThan(0);
      expect(
        passages.filter(({ state }) => state !== 'EXACT').map((passage) => `${passage.id}: ${passage.state}: ${passage.note}`),
      ).toEqual([]);
    });

    it('has as many paragraphs before a passage as the case says', () => {
      const points = [...text];
      const paragraphAt = (start: number): number =>
        points
          .slice(0, start + 1)
          .join('')
          .split('\n')
          .filter((line) => line.trim() !== '').length;
      const passages = collection.lists.claims
        .filter((claim) => claim.value.document === id)
        .flatMap((claim) => claim.value.passages.map((passage) => ({ claim: claim.value.id, ...passage })));
      expect(
        passages.filter(({ start, paragraph }) => start !== undefined && paragraphAt(start) !== paragraph).map(({ claim }) => claim),
      ).toEqual([]);
    });
  });
});
