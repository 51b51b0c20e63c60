import { readFuzzyDate } from './dates.js';
import { text } from './graph.js';
import type { LinkResolvers } from './resolvers.js';

/** What joins two things. */
export const LINKS: LinkResolvers = {
  'Link.from': ({ from }, { store }) => store.get(from),
  'Link.to': ({ to }, { store }) => store.get(to),
  'Link.date': ({ props }) => readFuzzyDate(props),
  'Relation.type': ({ props }) => props['relation'],
  'Concern.type': ({ props }) => props['relation'],
  'Relation.claim': ({ props }, { store }) => store.get(text(props, 'claimId') ?? ''),
  'Concern.claim': ({ props }, { store }) => store.get(text(props, 'claimId') ?? ''),
};
