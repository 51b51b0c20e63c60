import type { Ask, TypedDocument } from './ask.js';

/** Name of the variable that holds the day; no operation of this project has another use for it. */
const DAY = 'said';

const wrapped = new WeakMap<object, TypedDocument<never, never>>();

/**
 * Asks what was known on a day: every operation is asked below `asOf`, and its answer comes as if it had not been.
 * @param said the last day of publication that counts; without one, what is known today is asked
 */
export function askAsOf(ask: Ask, said: string | null | undefined): Ask {
  if (said === null || said === undefined) return ask;
  return async <R, V>(document: TypedDocument<R, V>, variables: V, signal?: AbortSignal): Promise<R> => {
    const below = wrapDocument(document) as unknown as TypedDocument<{ readonly asOf: R }, object>;
    return (await ask(below, addDay(variables, said), signal)).asOf;
  };
}

/** The variables of an operation that was put below `asOf`. */
export function addDay(variables: unknown, said: string): object {
  return { ...(variables as object | undefined), [DAY]: said };
}

/** The document with its operation below `asOf`: the same object each time, so that what is kept by document stays. */
export function wrapDocument<R, V>(document: TypedDocument<R, V>): TypedDocument<{ readonly asOf: R }, V> {
  const known = wrapped.get(document);
  if (known !== undefined) return known as never;
  const text = wrapInAsOf(document.toString());
  const made = { toString: () => text };
  wrapped.set(document, made);
  return made;
}

/**
 * Puts the whole root selection of the one query of a document below `asOf(said: $said)`; its fragments stay as they are.
 * It reads as little of the language as that needs, since graphql-js would be a fifth of the script that pages of others load;
 * the tests hold it against graphql-js.
 * @param source a document with one named query, as code generation writes it
 * @throws Error where there is none
 */
export function wrapInAsOf(source: string): string {
  const [head] = /\bquery\s+\w+\s*/.exec(source) ?? [];
  if (head === undefined) throw new Error('Expected a document with a named query.');
  const at = source.indexOf(head) + head.length;
  const declared = source[at] === '(' ? source.slice(at, findEnd(source, at)) : '';
  const open = source.indexOf('{', at + declared.length);
  const close = findEnd(source, open);
  const variables = declared === '' ? '' : `, ${declared.slice(1, -1)}`;
  const selection = source.slice(open, close).replaceAll('\n', '\n  ');
  const directives = source.slice(at + declared.length, open).trim();
  const between = directives === '' ? '' : ` ${directives}`;
  return `${source.slice(0, at).trimEnd()}($${DAY}: Date!${variables})${between} {\n  asOf(said: $${DAY}) ${selection}\n}${source.slice(close)}`;
}

/** What can stand between brackets: texts, in which brackets mean nothing, and brackets. */
const TOKEN = /"""[^]*?"""|"(?:\\.|[^"\\])*"|#[^\n]*|[({[]|[)}\]]/g;

/** The place behind the bracket that closes the one at a place. */
function findEnd(source: string, open: number): number {
  let depth = 0;
  TOKEN.lastIndex = open;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const [token] = match;
    if (token.length > 1 || token === '#') continue;
    depth += '({['.includes(token) ? 1 : -1;
    if (depth === 0) return TOKEN.lastIndex;
  }
  throw new Error('Expected a document whose brackets are closed.');
}
