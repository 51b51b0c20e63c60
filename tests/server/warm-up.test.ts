import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { fail } from '../../src/errors.js';
import type { Engine, Question } from '../../src/execute.js';
import { documentPreparer } from '../../src/server/graphql/prepare-document.js';
import { readExamples } from '../../src/server/warm-up/read-examples.js';
import { readOperations } from '../../src/server/warm-up/read-operations.js';
import { sampleVariables } from '../../src/server/warm-up/sample-variables.js';
import { warmUp } from '../../src/server/warm-up/warm-up.js';
import { readExample } from '../../web/playground/read-example.js';
import { schema } from '../support/test-server.js';

const FOLDERS = ['src/view/operations', 'web/explorer/operations'];
const EXAMPLES = 'web/playground/examples';
const parts = { schema, folders: FOLDERS, examples: EXAMPLES, prepare: documentPreparer(schema) };

function engineThat(answer: (question: Question, turn: number) => void): { engine: Pick<Engine, 'answer'>; asked: Question[] } {
  const asked: Question[] = [];
  const engine: Pick<Engine, 'answer'> = {
    answer: async (question) => {
      asked.push(question);
      answer(question, asked.length);
      return { data: {}, extensions: { revision: null, cost: 1 } };
    },
  };
  return { engine, asked };
}

describe('the warm-up after a start', () => {
  it('asks every operation of our pages, each valid and with variables that fit', async () => {
    const { engine, asked } = engineThat(() => undefined);
    const count = await warmUp({ ...parts, engine, signal: new AbortController().signal });
    expect(count).toBe(asked.length);
    expect(count).toBeGreaterThan(readOperations(FOLDERS).length + readExamples(EXAMPLES).length);
    for (const { document } of asked) expect(validate(schema, document)).toEqual([]);
  });

  it('asks the examples with their own variables, as the documents that the server has when the playground asks', async () => {
    const { engine, asked } = engineThat(() => undefined);
    await warmUp({ ...parts, engine, folders: [], signal: new AbortController().signal });
    expect(asked).toHaveLength(readExamples(EXAMPLES).length);
    const paths = readExample(
      'paths',
      readFileSync(`${EXAMPLES}/paths.graphql`, 'utf8'),
      readFileSync(`${EXAMPLES}/paths.variables.json`, 'utf8'),
    );
    const found = asked.find(({ document }) => document === parts.prepare(paths.query).document);
    expect(found?.variables).toEqual(JSON.parse(paths.variables));
  });

  it('begins with what a reader meets first', () => {
    expect(readOperations(FOLDERS)[0]?.name).toBe('Opening');
  });

  it('waits for a database that is away, gives up what is refused, and ends when it is told to', async () => {
    const controller = new AbortController();
    const { engine, asked } = engineThat((_, turn) => {
      if (turn === 1) throw fail('QUERY_TOO_COMPLEX', 'too dear');
      if (turn === 3) controller.abort();
      if (turn >= 2) throw fail('TIMEOUT', 'slow');
    });
    await expect(warmUp({ ...parts, engine, signal: controller.signal })).resolves.toBe(0);
    expect(asked).toHaveLength(3);
  });

  it('has nothing to ask where there is no such folder', () => {
    expect(readOperations(['no-such-folder'])).toEqual([]);
  });
});

describe('sampleVariables', () => {
  it('fills what must be given, with each value that shapes the statement', () => {
    const document = parse('query Q($of: [ID!]!, $depth: Int!, $filter: RelationFilter, $day: Date!) { __typename }');
    expect(sampleVariables(document, schema)).toEqual([
      { of: ['none'], depth: 0, day: '2000-01-01' },
      { of: ['none'], depth: 1, day: '2000-01-01' },
    ]);
  });
});
