import { GraphQLBoolean, GraphQLNonNull, getNamedType, isInterfaceType, isLeafType } from 'graphql';
import type { GraphQLField, GraphQLInterfaceType, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { newName } from './draft.js';
import type { Draft } from './draft.js';
import { declare, writeArguments } from './write-arguments.js';

/** Draws a selection on a type, `{ … }`, with fields, aliases, fragments and directives. */
export function writeSelection(draft: Draft, type: GraphQLNamedType, depth: number): string {
  const parts = draft.random
    .some(listFields(draft, type, depth), 1, depth > 2 ? 5 : 4)
    .map((field) => writeField(draft, type, field, depth));
  if (draft.random.chance(0.25)) parts.push(`${draft.random.chance(0.3) ? `${newName(draft, 't')}: ` : ''}__typename`);
  if (isInterfaceType(type))
    parts.push(...draft.random.some(listNarrower(draft, type), 1, 3).map((narrower) => writeFragment(draft, narrower, depth)));
  else if (draft.random.chance(0.15)) parts.push(writeFragment(draft, type, depth));
  return `{ ${parts.join(' ')} }`;
}

const AS_OF = 'Query.asOf';

function listFields(draft: Draft, type: GraphQLNamedType, depth: number): GraphQLField<unknown, unknown>[] {
  const leftOut = draft.isAsOf ? [...draft.leftOut, AS_OF] : draft.leftOut;
  const fields = Object.values((type as GraphQLObjectType).getFields()).filter(({ name }) => !leftOut.includes(`${type.name}.${name}`));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  return depth > 0 || leaves.length === 0 ? fields : leaves;
}

function writeField(draft: Draft, type: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number): string {
  draft.budget -= 1;
  const named = getNamedType(field.type);
  const isLeaf = isLeafType(named);
  if (!isLeaf && (draft.budget <= 0 || depth < -1)) return '__typename';
  const alias = field.args.length > 0 || draft.random.chance(0.2) ? `${newName(draft, 'a')}: ` : '';
  const step = named.name.endsWith('Connection') || named.name.endsWith('Edge') ? 0 : 1;
  const head = `${alias}${field.name}${writeArguments(draft, type.name, field)}${writeDirective(draft)}`;
  if (`${type.name}.${field.name}` === AS_OF) return `${head} ${writeBelowAsOf(draft, named, depth)}`;
  return `${head}${isLeaf ? '' : ` ${writeSelection(draft, named, depth - step)}`}`;
}

function writeBelowAsOf(draft: Draft, type: GraphQLNamedType, depth: number): string {
  draft.isAsOf = true;
  const selection = writeSelection(draft, type, depth);
  draft.isAsOf = false;
  return selection;
}

function writeDirective(draft: Draft): string {
  if (!draft.random.chance(0.08)) return '';
  const value = draft.random.chance(0.5);
  const text = draft.random.chance(0.5) ? String(value) : declare(draft, new GraphQLNonNull(GraphQLBoolean), value, undefined);
  return ` @${draft.random.pick(['include', 'skip'])}(if: ${text})`;
}

/** The types that a fragment on the interface may name: those that implement it, itself and the wider ones. */
function listNarrower(draft: Draft, type: GraphQLInterfaceType): GraphQLNamedType[] {
  const { objects, interfaces } = draft.schema.getImplementations(type);
  return [...objects, ...interfaces, type];
}

function writeFragment(draft: Draft, type: GraphQLNamedType, depth: number): string {
  const known = [...draft.fragments]
    .filter(([, fragment]) => fragment.type === type.name && !(draft.isAsOf && fragment.text.includes('asOf(')))
    .map(([name]) => name);
  if (known.length > 0 && draft.random.chance(0.3)) return `...${draft.random.pick(known)}${writeDirective(draft)}`;
  if (draft.random.chance(0.6)) return `... on ${type.name}${writeDirective(draft)} ${writeSelection(draft, type, depth - 1)}`;
  const text = writeSelection(draft, type, depth - 1);
  const name = newName(draft, 'F');
  draft.fragments.set(name, { type: type.name, text });
  return `...${name}${writeDirective(draft)}`;
}
