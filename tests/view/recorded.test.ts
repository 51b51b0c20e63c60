import { expect, test } from 'vitest';
import type { Ask, TypedDocument } from '../../src/view/ask.js';
import { recordingAsk, replayingAsk } from '../../src/view/recorded.js';

interface Variables {
  readonly id: string;
  readonly filter?: object | null;
  readonly first?: number;
}

const documentOf = (text: string): TypedDocument<{ readonly said: string }, Variables> => ({ toString: () => text });
const ONE = documentOf('query One($id: ID!, $filter: F) { one(id: $id, filter: $filter) { said } }');
const OTHER = documentOf('fragment A on B { c }\nquery Other($id: ID!) { other(id: $id) { said } }');

function countingAsk(): { readonly ask: Ask; readonly asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = async <R, V>(document: TypedDocument<R, V>, variables: V) => {
    asked.push(document.toString());
    return { said: `${document.toString().slice(0, 9)} ${JSON.stringify(variables)}` } as R;
  };
  return { ask, asked };
}

test('what was recorded is answered again, with nothing asked', async () => {
  const { ask, asked } = countingAsk();
  const recording = recordingAsk(ask);
  const live = [await recording.ask(ONE, { id: 'a' }), await recording.ask(OTHER, { id: 'a' }), await recording.ask(ONE, { id: 'b' })];
  const replay = replayingAsk(JSON.parse(JSON.stringify(recording.recorded())) as Record<string, unknown>);
  const again = [await replay(ONE, { id: 'a' }), await replay(OTHER, { id: 'a' }), await replay(ONE, { id: 'b' })];
  expect(again).toEqual(live);
  expect(asked).toHaveLength(3);
});

test('variables are the same in any order, and null is as good as nothing', async () => {
  const recording = recordingAsk(countingAsk().ask);
  const live = await recording.ask(ONE, { id: 'a', filter: { types: ['MET'], from: null, to: '2017' } });
  const replay = replayingAsk(recording.recorded());
  expect(await replay(ONE, { filter: { to: '2017', types: ['MET'] }, id: 'a' })).toBe(live);
  await expect(replay(ONE, { id: 'a', filter: { types: ['MET'], to: '2018' } })).rejects.toMatchObject({ code: 'NOT_RECORDED' });
});

test('an operation that asks for more later finds what was recorded', async () => {
  const recording = recordingAsk(countingAsk().ask);
  const live = await recording.ask(ONE, { id: 'a' });
  const later = documentOf('query One($id: ID!) { one(id: $id) { said when } }');
  expect(await replayingAsk(recording.recorded())(later, { id: 'a' })).toBe(live);
});

test('one that asks for another number of the same later finds what was recorded', async () => {
  const recording = recordingAsk(countingAsk().ask);
  const live = await recording.ask(ONE, { id: 'a', first: 100 });
  expect(await replayingAsk(recording.recorded())(ONE, { id: 'a', first: 60 })).toBe(live);
});

test('the same answers are recorded in the same order, however they were asked', async () => {
  const [one, other] = [recordingAsk(countingAsk().ask), recordingAsk(countingAsk().ask)];
  await Promise.all([one.ask(ONE, { id: 'a' }), one.ask(OTHER, { id: 'a' })]);
  await Promise.all([other.ask(OTHER, { id: 'a' }), other.ask(ONE, { id: 'a' })]);
  expect(JSON.stringify(one.recorded())).toBe(JSON.stringify(other.recorded()));
});

test('names of variables such as those that every object has are no answers', async () => {
  await expect(replayingAsk({})(documentOf('query constructor { a }'), { id: '' })).rejects.toMatchObject({ code: 'NOT_RECORDED' });
});
