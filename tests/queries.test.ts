import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startBoltCounter } from '../bench/measure/bolt-counter.js';
import type { BoltCounter } from '../bench/measure/bolt-counter.js';
import { openCase } from './support/open-case.js';
import type { OpenCase } from './support/open-case.js';

const FOLDER = 'web/playground/examples';
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => path.basename(name, '.graphql'));

let counter: BoltCounter;
let opened: OpenCase;
beforeAll(async () => {
  counter = await startBoltCounter(inject('neo4j').uri);
  opened = await openCase({ uri: counter.uri });
});
afterAll(async () => {
  await opened.close();
  await counter.stop();
});

describe('every example of the playground', () => {
  it('is there: fourteen or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(14);
  });

  it.each(names)('%s: the Cypher and the answer are as pinned', async (name) => {
    const { query, variables } = readExample(name);
    const explained = opened.engine.explain({ document: parse(query), variables });
    await expect(breakLines(explained.cypher)).toMatchFileSnapshot(`queries/${name}.cypher`);
    const answer = await opened.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    await expect(`${hideRevision(JSON.stringify(answer.data, null, 2))}\n`).toMatchFileSnapshot(`queries/${name}.json`);
  });

  it.each(names)('%s: one statement in one round trip, or none where the registry answers', async (name) => {
    const { query, variables } = readExample(name);
    await opened.ask(query, variables);
    counter.take();
    counter.takeRoundTrips();
    await opened.ask(query, variables);
    const isRead = opened.engine.explain({ document: parse(query), variables }).cypher.includes(' AS v0');
    expect(counter.take()).toEqual(isRead ? ['RUN', 'PULL'] : []);
    expect(counter.takeRoundTrips()).toBe(isRead ? 1 : 0);
  });
});

function readExample(name: string): { query: string; variables: Record<string, unknown> } {
  const file = path.join(FOLDER, `${name}.variables.json`);
  const variables = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
  return { query: readFileSync(path.join(FOLDER, `${name}.graphql`), 'utf8'), variables };
}

/** Citations give the revision and the day of the collection, which change with every edit of a case. */
function hideRevision(text: string): string {
  return text.replace(/revision [0-9a-f]{8}, \d{1,2} \p{L}+ \d{4}/gu, 'revision <revision>, <day>');
}

/** One clause a line, and the union of all verbs by a word, so that a change can be read. */
function breakLines(cypher: string): string {
  return `${cypher.replace(/SIGNED(\|[A-Z_]+)+\|CHARACTERIZED/g, '<every verb>').replace(/ (?=(?:OPTIONAL )?MATCH |WITH |UNWIND |CALL |RETURN |UNION )/g, '\n')}\n`;
}
