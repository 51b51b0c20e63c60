import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import type { Draft } from './draft.js';

/** Where a value stands: the field, the argument, and the input fields on the way to it. */
export interface Spot {
  readonly owner: string;
  readonly name: string;
}

/** Draws a value that fits the type and, as far as it can be told, means something to the graph. */
export function drawValue(draft: Draft, type: GraphQLInputType, spot: Spot): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return Array.from({ length: draft.random.chance(0.05) ? 0 : draft.random.between(1, 3) }, () =>
      drawValue(draft, nullable.ofType, spot),
    );
  if (isEnumType(nullable)) return draft.random.pick(nullable.getValues()).name;
  if (isInputObjectType(nullable)) return nullable.name === 'DateRange' ? drawRange(draft) : drawObject(draft, nullable, spot);
  switch (String(nullable)) {
    case 'Boolean':
      return draft.random.chance(0.5);
    case 'Int':
      return drawInt(draft, spot.name);
    case 'ID':
      return drawId(draft, spot);
    case 'Date':
      return draft.random.pick(draft.pool.days);
    default:
      return draft.random.pick(spot.owner === 'Query.search' ? draft.pool.words : draft.pool.countries);
  }
}

function drawObject(draft: Draft, type: GraphQLInputObjectType, spot: Spot): object {
  const fields = draft.random.some(Object.values(type.getFields()), 0, 3);
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      !isNonNullType(field.type) && draft.random.chance(0.05)
        ? null
        : drawValue(draft, field.type, { owner: spot.owner, name: field.name }),
    ]),
  );
}

function drawRange(draft: Draft): object {
  const [one, other] = [draft.random.pick(draft.pool.days), draft.random.pick(draft.pool.days)].sort();
  const range = { from: one, to: other };
  return draft.random.chance(0.5) ? range : draft.random.pick([{ from: one }, { to: other }, { from: one, to: null }]);
}

function drawInt({ random }: Draft, name: string): number {
  if (name === 'depth') return random.between(0, 3);
  if (name === 'maxLength') return random.between(1, 5);
  if (name === 'limit') return random.pick([1, 3, 10, 25, 50]);
  return random.chance(0.05) ? 0 : random.between(1, 6);
}

function drawId({ random, pool }: Draft, { owner, name }: Spot): string {
  if (random.chance(0.03)) return 'nothing-of-this-id';
  if (name === 'documents' || owner === 'Query.document') return random.pick(pool.documents);
  if (name === 'madeBy' || name === 'addressedTo' || name === 'saidBy' || name === 'towards' || owner === 'Query.actor')
    return random.pick(pool.actors);
  if (owner === 'Query.claim') return random.pick(pool.claims);
  if (owner === 'Query.story') return random.pick(pool.stories);
  return random.pick(owner === 'Query.node' ? pool.nodes : pool.things);
}
