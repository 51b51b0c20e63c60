import type { Ask } from './ask.js';
import {
  CaseDocument,
  ClaimDocument,
  DemandDocument,
  DisputeDocument,
  DocumentDocument,
  StoryDocument,
  ThingDocument,
} from './gen/graphql.js';
import { isAsked } from './subject-data.js';
import type { AnyShown, MissingShown } from './subject-data.js';
import type { Subject } from './subject.js';

type Card = Extract<Subject, { readonly kind: MissingShown['what'] }>;

/** Claims that are listed on the card of a document. */
const LISTED = 50;

/**
 * Loads what is shown as one card: a claim, a demand, a dispute, a thing, a document, or a story.
 * @throws AskError
 */
export async function loadCard({ kind, id }: Card, ask: Ask, signal?: AbortSignal): Promise<AnyShown> {
  return (await loadShown({ kind, id }, ask, signal)) ?? { kind: 'missing', what: kind, id };
}

async function loadShown({ kind, id }: Card, ask: Ask, signal?: AbortSignal): Promise<AnyShown | null> {
  switch (kind) {
    case 'claim': {
      const { claim } = await ask(ClaimDocument, { id }, signal);
      return claim && { kind, claim };
    }
    case 'demand': {
      const { node } = await ask(DemandDocument, { id }, signal);
      return isAsked(node) ? { kind, demand: node } : null;
    }
    case 'dispute': {
      const { node } = await ask(DisputeDocument, { id }, signal);
      return isAsked(node) ? { kind, dispute: node } : null;
    }
    case 'thing': {
      const { node } = await ask(ThingDocument, { id }, signal);
      return isAsked(node) ? { kind, thing: node } : null;
    }
    case 'case': {
      const { node } = await ask(CaseDocument, { id }, signal);
      return isAsked(node) ? { kind, person: node } : null;
    }
    case 'document': {
      const { document } = await ask(DocumentDocument, { id, first: LISTED }, signal);
      return document && { kind, document };
    }
    case 'story': {
      const { story } = await ask(StoryDocument, { id }, signal);
      return story && { kind, story };
    }
  }
}
