import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findDifference, hideCursors, writeAnswer } from './compare.js';
import { encodeCursor } from '../../src/plan/cursor.js';

const cursor = encodeCursor(['2016-05-01', 'c25'], 'scope', 'secret');

describe('comparing two answers', () => {
  it('sees a value that differs, and says where', () => {
    expect(findDifference('{"data":{"a":[{"b":1}]}}', '{"data":{"a":[{"b":2}]}}', new Map())).toBe(
      'at /data/a/0/b\n  engine 1\n  oracle 2',
    );
  });

  it('sees keys in another order', () => {
    expect(findDifference('{"data":{"a":1,"b":2}}', '{"data":{"b":2,"a":1}}', new Map())).toContain('engine {"a":1,"b":2}');
  });

  it('sees a list that is longer', () => {
    expect(findDifference('{"data":[1]}', '{"data":[1,2]}', new Map())).toBe('at /data\n  engine [1]\n  oracle [1,2]');
  });

  it('takes cursors as equal as long as each stands for one place', () => {
    const known = new Map();
    const engine = JSON.stringify({ data: { cursor } });
    expect(hideCursors(engine)).toBe('{"data":{"cursor":"cursor"}}');
    expect(findDifference(engine, '{"data":{"cursor":"oracle.eyJh"}}', known)).toBeNull();
    expect(findDifference(engine, '{"data":{"cursor":"oracle.eyJi"}}', known)).toContain('stands for two places');
  });

  it('counts errors, with their places, as part of the answer', () => {
    const errors = [new GraphQLError('no', { path: ['a', 0] })];
    expect(writeAnswer({ data: null, errors })).toBe('{"data":null,"errors":[{"message":"no","path":["a",0]}]}');
    expect(writeAnswer({ data: { a: 1 }, errors: [] })).toBe('{"data":{"a":1}}');
  });
});
