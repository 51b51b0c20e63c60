import { setTimeout as wait } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import { DemarcheError } from '../../errors.js';
import type { Engine, Question } from '../../execute.js';
import type { PrepareDocument } from '../graphql/prepare-document.js';
import { readExamples } from './read-examples.js';
import { readOperations } from './read-operations.js';
import { sampleVariables } from './sample-variables.js';

/** Milliseconds until a question that found no database is asked again, and how often one that found it slow is. */
const PAUSE = 3000;
const TRIES = 3;

export interface WarmUpParts {
  readonly engine: Pick<Engine, 'answer'>;
  readonly schema: GraphQLSchema;
  /** Folders of the operations of our own pages. */
  readonly folders: readonly string[];
  /** Folder of the examples of the playground. */
  readonly examples: string;
  /** That of the server, so that it has read the examples, too, when one is asked. */
  readonly prepare: PrepareDocument;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Asks once what our own pages ask and what the playground shows, one after another, so that the database has planned it before a reader comes.
 * Waits for the database where it is away. Never throws; what cannot be asked is left to the first reader.
 * @returns how many were asked
 */
export async function warmUp(parts: WarmUpParts): Promise<number> {
  let asked = 0;
  for (const question of listQuestions(parts)) {
    if (await askPatiently(() => parts.engine.answer({ ...question, signal: parts.signal }), parts.signal)) asked += 1;
    if (parts.signal.aborted) return asked;
  }
  return asked;
}

function* listQuestions({ schema, folders, examples, prepare }: WarmUpParts): Generator<Question> {
  for (const { document } of readOperations(folders))
    for (const variables of sampleVariables(document, schema)) yield { document, variables };
  for (const { query, variables } of readExamples(examples)) yield { document: prepare(query).document, variables };
}

async function askPatiently(ask: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  for (let slow = 0; !signal.aborted && slow < TRIES;) {
    try {
      await ask();
      return true;
    } catch (error) {
      const code = error instanceof DemarcheError ? error.code : null;
      if (code === 'TIMEOUT') slow += 1;
      else if (code !== 'SERVICE_UNAVAILABLE' && code !== 'DATABASE_EMPTY') return false;
      else await wait(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
  return false;
}
