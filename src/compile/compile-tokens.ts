import { assertEnumType } from 'graphql';
import type { Model } from '../model/model.js';
import type { Token } from '../model/piece.js';
import { holds, valuesOf } from '../plan/bind.js';
import { NO_TYPE, rolesInText, verbsInText } from '../plan/shape.js';
import type { Instance } from '../plan/plan.js';
import type { Compiling } from './compiling.js';
import { quoteName } from './quote-name.js';

/** Writes tokens as Cypher: variables get the depth, parameters the ordinal of their instance, `RELATION`, `LINK` and `ROLE` the types, shared expressions their text. */
export function compileTokens(
  compiling: Compiling,
  instance: Instance,
  tokens: readonly Token[],
  parent: string,
  depth: number,
  mode: 'page' | 'count',
): string {
  const suffix = `_${String(depth)}`;
  const write = (token: Token): string => {
    switch (token.kind) {
      case 'text':
        return token.text;
      case 'this':
        return parent;
      case 'variable':
        return token.text + suffix;
      case 'types':
        return listTypes(compiling, instance, token.text);
      case 'parameter':
        return nameParameter(compiling, instance, token.text, mode);
      case 'macro':
        return expandMacro(compiling, instance, token, token.argument === 'this' ? parent : (token.argument ?? '') + suffix, depth, mode);
    }
  };
  return tokens.map(write).join('').replace(/\s+/g, ' ');
}

function nameParameter(compiling: Compiling, instance: Instance, path: string, mode: 'page' | 'count'): string {
  const name = `p${String(instance.ordinal)}_${path.replaceAll('.', '_')}`;
  compiling.parameters.set(name, {
    name,
    ordinal: instance.ordinal,
    path,
    plusOne: path === 'first' && mode === 'page' && compiling.ahead.has(instance.ordinal),
  });
  return `$${name}`;
}

const LINK_TYPES: Readonly<Record<string, string>> = { CONCERN: 'CONCERNS', MEMBERSHIP: 'PART_OF' };

function listTypes(compiling: Compiling, instance: Instance, token: string): string {
  const values = valuesOf(compiling.bound, instance);
  if (token === 'ROLE') return (rolesInText(values) ?? listRoles(compiling.model)).join('|');
  const verbs = (verbsInText(instance.piece.typesInText, values) ?? compiling.model.relationTypes.map((type) => type.name)).map(quoteName);
  if (token === 'RELATION') return verbs.join('|');
  const kinds = (values.get('through') as string[] | undefined) ?? ['RELATION', 'CONCERN', 'MEMBERSHIP'];
  const wanted = [...new Set(kinds)].sort().reverse();
  return wanted.flatMap((kind) => (kind === 'RELATION' ? verbs : [LINK_TYPES[kind] ?? kind])).join('|') || NO_TYPE;
}

/** All that a thing can be in a claim, as the SDL has it. */
function listRoles({ schema }: Model): readonly string[] {
  return assertEnumType(schema.getType('ClaimRole'))
    .getValues()
    .map(({ name }) => name);
}

/** A shared expression of `x`: its own names get the depth and its name, so that it can stand anywhere; its optional lines and parameters are those of the field. */
function expandMacro(
  compiling: Compiling,
  instance: Instance,
  token: Token,
  argument: string,
  depth: number,
  mode: 'page' | 'count',
): string {
  const macro = compiling.model.macros.get(token.text);
  if (!macro) throw new Error(`no shared expression ${token.text}`);
  const suffix = `_${String(depth)}_${token.text}`;
  const rename = (inner: Token): string => {
    if (inner.kind === 'macro')
      return expandMacro(compiling, instance, inner, inner.argument === 'x' ? argument : (inner.argument ?? '') + suffix, depth, mode);
    if (inner.kind === 'parameter') return nameParameter(compiling, instance, inner.text, mode);
    if (inner.kind === 'types') return listTypes(compiling, instance, inner.text);
    if (inner.kind !== 'variable') return inner.text;
    return inner.text === 'x' ? argument : inner.text + suffix;
  };
  const values = valuesOf(compiling.bound, instance);
  const lines = macro.lines.filter((line) => line.conditions.every((condition) => holds(condition, values)));
  const text = lines
    .map((line) => line.tokens.map(rename).join('').trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  return text === 'true' ? text : `(${text})`;
}
