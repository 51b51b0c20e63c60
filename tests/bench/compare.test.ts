import { describe, expect, it } from 'vitest';
import { compareAnswers, findDifference } from '../../bench/compare.js';
import type { Client } from '../../bench/measure/ask.js';
import type { BenchOperation, Input } from '../../bench/operation.js';

describe('two answers', () => {
  it('are equal whatever the order of fields', () => {
    expect(findDifference({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 })).toBeNull();
  });

  it.each([
    [{ a: [1, 2] }, { a: [2, 1] }, 'data.a[0]: expected 1, came 2'],
    [{ a: [1] }, { a: [1, 2] }, 'data.a: expected 1 entries, came 2'],
    [{ a: null }, {}, 'data.a: expected null, came nothing'],
    [{ a: { b: 'x' } }, { a: null }, 'data.a: expected {"b":"x"}, came null'],
  ])('%j and %j differ', (expected, actual, difference) => {
    expect(findDifference(expected, actual)).toBe(difference);
  });
});

const INPUTS: readonly Input[] = [
  { variables: { id: 'one' }, hub: true },
  { variables: { id: 'two' }, hub: false },
];

describe('the comparison of targets', () => {
  it('gives a figure to those that answer as Demarche does', async () => {
    expect(await compareAnswers({ demarche: answering(), limit: answering(), rival: answering() }, OPERATION, INPUTS)).toEqual({
      ...{ demarche: null, limit: null, rival: null },
    });
  });

  it('gives none for one wrong answer among several', async () => {
    const wrong = answering((id) => (id === 'two' ? 'another' : id));
    const verdicts = await compareAnswers({ demarche: answering(), limit: wrong, rival: answering() }, OPERATION, INPUTS);
    expect(verdicts).toEqual({ demarche: null, limit: 'wrong for {"id":"two"}: data: expected "two", came "another"', rival: null });
  });

  it('gives none to anybody where Demarche fails', async () => {
    const failing = answering(() => {
      throw new Error('too slow');
    });
    const verdicts = await compareAnswers({ demarche: failing, limit: answering(), rival: answering() }, OPERATION, INPUTS);
    expect(Object.values(verdicts).every((verdict) => verdict?.includes('too slow'))).toBe(true);
  });

  it('says why a question cannot be asked of the rival', async () => {
    const operation = { ...OPERATION, rival: { missing: 'it has no paths' } };
    const verdicts = await compareAnswers({ demarche: answering(), limit: answering(), rival: answering() }, operation, INPUTS);
    expect(verdicts).toEqual({ demarche: null, limit: null, rival: 'it has no paths' });
  });
});

const OPERATION: BenchOperation = {
  name: 'Q0',
  title: 'echo',
  inputs: () => INPUTS,
  demarche: '',
  limit: { text: '', parameters: () => ({}), toData: () => null },
  rival: { document: '', variables: () => ({}), toData: (data) => data },
};

function answering(answer: (id: string) => unknown = (id) => id): Client {
  return { ask: async (_, { variables }) => answer(String(variables['id'])), load: () => [], close: async () => undefined };
}
