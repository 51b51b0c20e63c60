import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemarcheError } from '../../src/errors.js';
import { answerTwice, loadBothSides } from './both-sides.js';
import type { BothSides } from './both-sides.js';
import { drawCase } from './case/draw-case.js';
import { findDifference, writeAnswer } from './compare.js';
import { makePool } from './generator/pool.js';
import { drawOperation } from './generator/random-operation.js';
import { makeRandom } from './generator/random.js';

/** Set DEMARCHE_SEED to draw other operations, and other data for them. */
const SEED = Number(process.env['DEMARCHE_SEED'] ?? 20171129);
const COUNT = Number(process.env['DEMARCHE_OPERATIONS'] ?? 160);

describe.each([
  ['the first case', 'data'],
  ['a drawn case', drawCase(SEED)],
])('random operations on %s', (name, collection) => {
  let both: BothSides;
  beforeAll(async () => {
    both = await loadBothSides(collection);
  });
  afterAll(() => both.close());

  it(`are answered the same ${String(COUNT)} times, to the letter (seed ${String(SEED)})`, { timeout: 600_000 }, async () => {
    console.log(`${String(COUNT)} random operations on ${name}, DEMARCHE_SEED=${String(SEED)}`);
    const random = makeRandom(SEED);
    const pool = makePool(both.graph);
    const differences: string[] = [];
    for (let compared = 0; compared < COUNT && differences.length < 20;) {
      const operation = drawOperation(both.model.schema, pool, random);
      const engine = await answerUnlessTooDear(both, operation);
      if (engine === null) continue;
      compared += 1;
      const difference = findDifference(engine, writeAnswer(both.oracle.answer(operation)), both.cursors);
      if (difference !== null)
        differences.push(
          `operation ${String(compared)} ${difference}\n${print(operation.document)}\nvariables ${JSON.stringify(operation.variables)}`,
        );
    }
    expect(differences.join('\n\n'), `seed ${String(SEED)}`).toBe('');
  });
});

/** The answer as text; a refusal for its cost is no answer to compare, any other error is. */
async function answerUnlessTooDear(both: BothSides, operation: Parameters<BothSides['engine']['answer']>[0]): Promise<string | null> {
  try {
    return await answerTwice(both.engine, operation);
  } catch (error) {
    if (error instanceof DemarcheError && error.code === 'QUERY_TOO_COMPLEX') return null;
    return JSON.stringify({
      thrown: String(error instanceof Error ? (error.stack ?? error) : error).slice(0, 600),
      cause: String(error instanceof Error ? error.cause : ''),
    });
  }
}
