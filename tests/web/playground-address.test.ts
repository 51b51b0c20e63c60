import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../web/shared/playground-address.js';
import { readExample } from '../../web/playground/read-example.js';

describe('the address of a query', () => {
  it('gives back what was written, whatever signs it holds', () => {
    const asked = { query: '# Who & why + "50 %"?\n{ search(text: "Бокаев") { totalCount } }', variables: '{ "a": "x=1&y#2" }' };
    expect(readAddress(writeAddress(asked))).toEqual(asked);
  });

  it('is short where there are no variables', () => {
    expect(writeAddress({ query: '{ a }', variables: ' ' })).toBe('#query=%7B%20a%20%7D');
    expect(readAddress('#query=%7B%20a%20%7D')).toEqual({ query: '{ a }', variables: '' });
  });

  it('reads spaces written as plus, as forms do', () => {
    expect(readAddress('query={+a+}')).toEqual({ query: '{ a }', variables: '' });
  });

  it.each(['', '#', '#query=', '#query=%20', '#else=1'])('holds no query in %j', (hash) => {
    expect(readAddress(hash)).toBeNull();
  });
});

describe('an example file', () => {
  const text = '# Who?\n# First line,\n# second line.\n# Group: People\nquery Who { a }\n';

  it('is read into title, question, group and what a tab opens', () => {
    expect(readExample('who', text, '{ "a": 1 }\n')).toEqual({
      name: 'who',
      title: 'Who?',
      question: 'First line, second line.',
      group: 'People',
      query: '# Who?\n# First line,\n# second line.\nquery Who { a }',
      variables: '{ "a": 1 }',
    });
  });

  it.each([
    ['no comment', 'query Who { a }'],
    ['no group', '# Who?\n# All of them.\nquery Who { a }'],
    ['no question', '# Who?\n# Group: People\nquery Who { a }'],
  ])('is refused by name where it has %s', (_what, broken) => {
    expect(() => readExample('who', broken)).toThrow('who.graphql: start with comment lines');
  });
});
