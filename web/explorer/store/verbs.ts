import type { Ask } from '../../../src/view/ask.js';
import type { RelationType } from '../../../src/view/gen/enums.js';
import { VerbsDocument } from '../gen/graphql.js';
import type { VerbsQuery } from '../gen/graphql.js';

export type Verb = VerbsQuery['relationTypes'][number];

/** The verbs of the collection by their type, in the order of their groups. */
export type Verbs = ReadonlyMap<RelationType, Verb>;

const asked = new WeakMap<Ask, Promise<Verbs>>();

/**
 * Gives the labels of all verbs. They are asked for once a page; after a failure they are asked for again.
 * @throws AskError
 */
export function loadVerbs(ask: Ask): Promise<Verbs> {
  const known = asked.get(ask) ?? askForVerbs(ask);
  asked.set(ask, known);
  return known;
}

async function askForVerbs(ask: Ask): Promise<Verbs> {
  try {
    const { relationTypes } = await ask(VerbsDocument, {});
    return new Map(relationTypes.map((verb) => [verb.type, verb]));
  } catch (error) {
    asked.delete(ask);
    throw error;
  }
}
