import { expect, test } from 'vitest';
import { Halt } from '../src/halt.js';

test('those who listen are called once, with the reason at hand', () => {
  const halt = new Halt();
  const heard: unknown[] = [];
  halt.addEventListener('abort', () => void heard.push(halt.reason));
  halt.abort('gone');
  halt.abort('late');
  expect(heard).toEqual(['gone']);
  expect([halt.aborted, halt.reason]).toEqual([true, 'gone']);
});

test('who has left is not called', () => {
  const halt = new Halt();
  const heard: string[] = [];
  const one = (): void => void heard.push('one');
  halt.addEventListener('abort', one);
  halt.addEventListener('abort', () => void heard.push('two'));
  halt.removeEventListener('abort', one);
  halt.abort('gone');
  expect(heard).toEqual(['two']);
});

test('it throws the reason, and only when there is one', () => {
  const halt = new Halt();
  expect(() => halt.throwIfAborted()).not.toThrow();
  halt.abort(new Error('gone'));
  expect(() => halt.throwIfAborted()).toThrow('gone');
});
