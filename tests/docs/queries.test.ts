import { rmSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../support/open-case.js';
import type { OpenCase } from '../support/open-case.js';
import { applyBlocks } from './apply-blocks.js';
import { listDocuments, readBlocks } from './read-document.js';
import type { Block } from './read-document.js';

/** Its queries are those that are refused. */
const OF_ERRORS = 'docs/errors.md';

/** A query, and the blocks that tell about it up to the next one. */
interface Example {
  readonly query: Block;
  readonly about: readonly Block[];
}

const documents = listDocuments().filter((file) => file !== OF_ERRORS && readBlocks(file).some(isQuery));

it('some documents have queries with their answers', () => {
  const answered = documents.filter((file) => readBlocks(file).some(({ note }) => note === 'answer'));
  expect(answered).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'docs/architecture.md']));
});

describe.each(documents)('%s', (file) => {
  const copy = applyBlocks(readBlocks(file));
  let opened: OpenCase;
  beforeAll(async () => {
    opened = await openCase({ folder: copy.data, model: copy.loadModel() });
  });
  afterAll(async () => {
    await opened.close();
    rmSync(copy.folder, { recursive: true, force: true });
  });

  it.each(listExamples(file))('line $query.line: is answered as it says', async ({ query, about }) => {
    const answer = await opened.ask(query.text);
    expect(answer.errors).toBeUndefined();
    const { cypher, plan, parameters } = opened.engine.explain({ document: parse(query.text) });
    const rows = await opened.database.read({ text: cypher, parameters: toIntegers(parameters) });
    for (const { language, note, text } of about) {
      if (note === 'answer') expect(answer.data).toEqual(JSON.parse(text));
      if (note === 'plan') expect(plan).toBe(text.trimEnd());
      if (note === 'parameters') expect(parameters).toEqual(JSON.parse(text));
      if (note === 'row') expect(rows[0]?.[1]).toEqual(JSON.parse(text));
      if (language === 'cypher' && note === '') expect(squeeze(cypher)).toBe(squeeze(text));
    }
  });
});

function listExamples(file: string): Example[] {
  const blocks = readBlocks(file);
  const starts = blocks.flatMap((block, i) => (isQuery(block) ? [i] : []));
  return starts.flatMap((start, i) => {
    const query = blocks[start];
    return query ? [{ query, about: blocks.slice(start + 1, starts[i + 1]) }] : [];
  });
}

function isQuery({ language, note }: Block): boolean {
  return language === 'graphql' && note === '';
}

/** The driver takes a number for a floating one, which LIMIT does not take. */
function toIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : value]));
}

/** Leaves out blanks, which a document may set as it likes. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
