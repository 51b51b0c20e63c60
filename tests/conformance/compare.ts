import type { ExecutionResult } from 'graphql';

type Outcome = Pick<ExecutionResult, 'data' | 'errors'>;

const CURSOR = /"(WyJbMS[\w-]+|oracle\.[\w-]+)"/g;

/** Cursors are opaque: what is asked of them is that the same one of the engine never stands for two places of the oracle. */
export type KnownCursors = Map<string, string>;

/** The answer as it would be sent, with every cursor written as "cursor". */
export function writeAnswer({ data, errors }: { readonly data?: unknown; readonly errors?: Outcome['errors'] | undefined }): string {
  const answer = errors && errors.length > 0 ? { data, errors: errors.map((error) => error.toJSON()) } : { data };
  return JSON.stringify(answer);
}

/** Tells how two answers differ, in a few lines; null where they are the same to the letter. */
export function findDifference(engine: string, oracle: string, cursors: KnownCursors): string | null {
  const [plainEngine, plainOracle] = [hideCursors(engine), hideCursors(oracle)];
  if (plainEngine === plainOracle) return compareCursors(engine, oracle, cursors);
  return (
    findFirst(JSON.parse(plainEngine), JSON.parse(plainOracle), '') ??
    `the order of keys differs\n  engine ${plainEngine}\n  oracle ${plainOracle}`
  );
}

export function hideCursors(answer: string): string {
  return answer.replace(CURSOR, '"cursor"');
}

function compareCursors(engine: string, oracle: string, known: KnownCursors): string | null {
  const theirs = [...oracle.matchAll(CURSOR)].map(([cursor]) => cursor);
  for (const [i, [cursor]] of [...engine.matchAll(CURSOR)].entries()) {
    const place = known.get(cursor) ?? theirs[i] ?? '';
    if (place !== theirs[i]) return `one cursor of the engine stands for two places: ${read(place)} and ${read(theirs[i] ?? '')}`;
    known.set(cursor, place);
  }
  return null;
}

function read(cursor: string): string {
  return Buffer.from(cursor.replace(/^"oracle\.|"$/g, ''), 'base64url').toString('utf8');
}

function findFirst(engine: unknown, oracle: unknown, path: string): string | null {
  if (JSON.stringify(engine) === JSON.stringify(oracle)) return null;
  if (!isBranch(engine) || !isBranch(oracle)) return show(engine, oracle, path);
  if (Array.isArray(engine) !== Array.isArray(oracle)) return show(engine, oracle, path);
  const [keys, others] = [Object.keys(engine), Object.keys(oracle)];
  for (const key of keys) {
    const found = findFirst(engine[key], oracle[key], `${path}/${key}`);
    if (found !== null) return Array.isArray(engine) && keys.length !== others.length ? `${found}\n  ${show(engine, oracle, path)}` : found;
  }
  return keys.join() === others.join() ? null : show(engine, oracle, path);
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(engine: unknown, oracle: unknown, path: string): string {
  return `at ${path || '/'}\n  engine ${cut(engine)}\n  oracle ${cut(oracle)}`;
}

function cut(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
