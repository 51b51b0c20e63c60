import { describe, expect, it } from 'vitest';
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

async function askedWith<T>(data: T): Promise<Question<T>> {
  const question = new Question<T>(fakeHost());
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
