import { describe, expect, it } from 'vitest';
import type { Store } from '../../web/explorer/store/store.js';
import { Question } from '../../web/explorer/store/question.js';

/** A part of a page. */
function fakeHost() {
  return {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
}

/** A store of which the day alone is read. */
function fakeStore(said: string | null = null): Store {
  return { state: { view: { said } }, subscribe: () => () => undefined } as unknown as Store;
}

async function askedWith<T>(data: T, read: () => Store = fakeStore): Promise<Question<T>> {
  const question = new Question<T>(fakeHost(), read);
  question.hostConnected();
  question.ask('one', () => Promise.resolve(data));
  await Promise.resolve();
  await Promise.resolve();
  return question;
}

describe('the next page of an answer', () => {
  it('stands behind what is there', async () => {
    const question = await askedWith(['a']);
    question.extend(question.state.data ?? [], ['a', 'b']);
    expect(question.state).toEqual({ kind: 'ready', data: ['a', 'b'] });
  });

  it('is left aside where another question is asked by then, and is not taken for its answer later', async () => {
    const question = await askedWith(['a']);
    const before = question.state.data ?? [];
    question.ask('other', () => new Promise(() => undefined));
    question.extend(before, ['a', 'b']);
    expect(question.state).toEqual({ kind: 'loading', data: null });
    question.ask('one', () => new Promise(() => undefined));
    expect(question.state).toEqual({ kind: 'loading', data: ['a'] });
  });

  it('that was asked for twice comes once', async () => {
    const question = await askedWith(['a']);
    const before = question.state.data ?? [];
    question.extend(before, ['a', 'b']);
    question.extend(before, ['a', 'b', 'late']);
    expect(question.state.data).toEqual(['a', 'b']);
  });
});

describe('the same question as of another day', () => {
  it('is asked anew, and what was known before stays until the answer is there', async () => {
    let said: string | null = null;
    const question = await askedWith(['today'], () => fakeStore(said));
    said = '2017-11-28';
    question.ask('one', () => Promise.resolve(['then']));
    expect(question.state).toEqual({ kind: 'loading', data: ['today'] });
    await Promise.resolve();
    await Promise.resolve();
    expect(question.state).toEqual({ kind: 'ready', data: ['then'] });
  });

  it('shows nothing of another question', async () => {
    let said: string | null = null;
    const question = await askedWith(['today'], () => fakeStore(said));
    said = '2017-11-28';
    question.ask('other', () => new Promise(() => undefined));
    expect(question.state).toEqual({ kind: 'loading', data: null });
  });
});
