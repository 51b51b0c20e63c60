import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Pool } from 'undici';
import { ROOT } from '../places.js';
import type { FirstRequest } from '../result.js';
import { median } from './statistics.js';

const WARM = 20;
const EXAMPLES = path.join(ROOT, 'web', 'playground', 'examples');

/** Lists the names of the examples of the playground. */
export function listExamples(): readonly string[] {
  return readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => path.basename(file, '.graphql'));
}

/**
 * Asks a server each example for the first time and then again, one after another. The connection is no part of what is measured.
 * @throws Error where an example gets no answer
 */
export async function measureFirst(url: string, names: readonly string[]): Promise<readonly FirstRequest[]> {
  const pool = new Pool(url, { connections: 1 });
  try {
    await (await pool.request({ path: '/health/live', method: 'GET' })).body.dump();
    const examples: FirstRequest[] = [];
    for (const name of names) {
      const body = readExample(name);
      const first = await timeOnce(pool, body);
      const warm: number[] = [];
      for (let i = 0; i < WARM; i += 1) warm.push(await timeOnce(pool, body));
      examples.push({ name, first, warm: median(warm) });
    }
    return examples;
  } finally {
    await pool.close();
  }
}

function readExample(name: string): string {
  const variables = path.join(EXAMPLES, `${name}.variables.json`);
  return JSON.stringify({
    query: readFileSync(path.join(EXAMPLES, `${name}.graphql`), 'utf8'),
    variables: existsSync(variables) ? (JSON.parse(readFileSync(variables, 'utf8')) as unknown) : {},
  });
}

async function timeOnce(pool: Pool, body: string): Promise<number> {
  const begin = performance.now();
  const response = await pool.request({ path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const text = await response.body.text();
  if (response.statusCode !== 200 || text.includes('"errors":[')) throw new Error(`An example got no answer: ${text.slice(0, 300)}`);
  return performance.now() - begin;
}
