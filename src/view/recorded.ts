import { AskError } from './ask.js';
import type { Ask, TypedDocument } from './ask.js';

/**
 * Answers that were recorded, by the name of the operation and its variables. The text of an operation is no part of the name,
 * nor is how much it asks for at most: one that asks for more later still finds what was recorded.
 */
export type Recorded = Readonly<Record<string, unknown>>;

/** An Ask that keeps every answer. */
export interface Recording {
  readonly ask: Ask;
  /** What was answered so far, in the order of the names. */
  readonly recorded: () => Recorded;
}

/**
 * Asks as the given Ask does, and keeps the answers.
 * @param fits whether an answer is to be kept under its name
 */
export function recordingAsk(ask: Ask, fits: (name: string, answer: unknown) => boolean = () => true): Recording {
  const answers = new Map<string, unknown>();
  return {
    async ask(document, variables, signal) {
      const data = await ask(document, variables, signal);
      const name = nameAnswer(document, variables);
      if (fits(name, data)) answers.set(name, data);
      return data;
    },
    recorded: () => Object.fromEntries([...answers].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/**
 * Answers from what was recorded.
 * @returns an Ask that throws AskError NOT_RECORDED for what was never asked
 */
export function replayingAsk(recorded: Recorded): Ask {
  return async <R, V>(document: TypedDocument<R, V>, variables: V): Promise<R> => {
    const name = nameAnswer(document, variables);
    if (!Object.hasOwn(recorded, name))
      throw new AskError('NOT_RECORDED', 'Expected an answer that was frozen; this was never asked. Open the live view.');
    return recorded[name] as R;
  };
}

/** The variables that say how much is asked for at most, in every operation of views. */
const AMOUNTS: ReadonlySet<string> = new Set(['first', 'limit']);

function nameAnswer<R, V>(document: TypedDocument<R, V>, variables: V): string {
  const [, name = ''] = /\bquery\s+(\w+)/.exec(document.toString()) ?? [];
  const naming = Object.entries(variables ?? {}).filter(([variable]) => !AMOUNTS.has(variable));
  return `${name} ${writeCanonically(Object.fromEntries(naming))}`;
}

/** JSON with the names of every object in one order, and none for what is not given or null, which mean the same here. */
function writeCanonically(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonically).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const given = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  const parts = given
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${writeCanonically(part)}`);
  return `{${parts.join(',')}}`;
}
