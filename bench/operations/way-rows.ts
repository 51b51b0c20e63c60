import type { LimitSide } from '../operation.js';
import { LINK_TYPES } from './link-types.js';
import { readText } from './read-text.js';

type LinkRow = readonly [
  typename: string,
  id: string,
  from: string,
  to: string,
  type: string | null,
  role: string | null,
  certainty: string | null,
];
/** A way as the statements of the limit give it. */
export type WayRow = readonly [things: readonly (readonly [id: string, name: string])[], links: readonly LinkRow[]];

/** The limit of a question for ways. @param name of the statement, such as `limit/q05.cypher` */
export function limitWays(name: string): LimitSide {
  return {
    text: readText(name).replaceAll(':LINK*', `:${LINK_TYPES}*`),
    parameters: ({ from, to }) => ({ from, to }),
    toData: (rows) => ({ paths: rows.map((row) => toWay(row as unknown as WayRow)) }),
  };
}

/** A way with its things and links as Q5 and Q11 ask for it. */
export function toWay([things, links]: WayRow): unknown {
  return { length: links.length, things: things.map(([id, name]) => ({ id, name })), links: links.map(toLink) };
}

function toLink([typename, id, from, to, type, role, certainty]: LinkRow): unknown {
  const link = { __typename: typename, id, from: { id: from }, to: { id: to } };
  if (typename === 'Relation') return { ...link, type, certainty };
  return typename === 'Concern' ? { ...link, type, role, certainty } : link;
}
