import type { Line, Returns } from '../model/piece.js';
import { holds, valuesOf } from '../plan/bind.js';
import type { Instance } from '../plan/plan.js';
import type { Compiling } from './compiling.js';
import { compileTokens } from './compile-tokens.js';

/** A piece in its place: what stands before RETURN, and the expressions that RETURN may use. */
export interface PlacedPiece {
  readonly body: string;
  readonly item: string;
  readonly key: string | null;
  readonly edge: string | null;
}

/**
 * Places a Cypher file under its parent: the lines whose tests hold, names made unique by depth, arguments by ordinal.
 * @param parent the text that stands for `this`
 * @param mode `page` for the rows, `count` for totalCount
 */
export function compilePiece(compiling: Compiling, instance: Instance, parent: string, depth: number, mode: 'page' | 'count'): PlacedPiece {
  const values = valuesOf(compiling.bound, instance);
  const lines = instance.piece.lines.filter((line) =>
    line.conditions.every((condition) =>
      condition.path === 'page' || condition.path === 'count'
        ? (condition.operator === 'given') === (condition.path === mode)
        : holds(condition, values),
    ),
  );
  const last = lines.at(-1);
  if (!last?.returns) throw new Error(`${instance.piece.file}: with these arguments the last line is not RETURN … AS item`);
  const write = (tokens: Line['tokens']): string => compileTokens(compiling, instance, tokens, parent, depth, mode);
  const body = bindParent(
    lines
      .slice(0, -1)
      .map((line) => write(line.tokens).trim())
      .join(' '),
    parent,
  );
  return placeReturns(body, last.returns, write, depth);
}

/** A piece that matches from its parent needs a variable there; one that only reads from it takes any expression. */
function bindParent(body: string, parent: string): string {
  if (body === '' || parent === '' || /^\w+$/.test(parent)) return body;
  throw new Error(`a piece cannot match from the expression ${parent}`);
}

function placeReturns(body: string, returns: Returns, write: (tokens: Line['tokens']) => string, depth: number): PlacedPiece {
  const item = write(returns.item);
  const key = returns.key && write(returns.key);
  const edge = returns.edge && write(returns.edge);
  const isPlain = /^\w+$/.test(item) && (edge === null || /^\w+$/.test(edge));
  if (body === '' || isPlain) return { body, item, key, edge };
  const [itemName, keyName, edgeName] = [`item_${String(depth)}`, `key_${String(depth)}`, `edge_${String(depth)}`];
  const projected = [`${item} AS ${itemName}`, ...(key ? [`${key} AS ${keyName}`] : []), ...(edge ? [`${edge} AS ${edgeName}`] : [])];
  return { body: `${body} WITH ${projected.join(', ')}`, item: itemName, key: key ? keyName : null, edge: edge ? edgeName : null };
}
