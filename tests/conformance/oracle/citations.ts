import { DERIVED } from '../../../src/answer/derived.js';
import { readFuzzyDate } from './dates.js';
import { listHistory } from './demands.js';
import { text } from './graph.js';
import type { Props, StoredNode } from './graph.js';
import type { Call, Resolver } from './resolvers.js';
import type { Store } from './store.js';

/** The words of a citation are the same functions on both sides; what goes into them is gathered here from the graph. */
export const CITED: Readonly<Record<string, Resolver<StoredNode>>> = {
  'Document.citation': (document, call) => cite('Document.citation', readDocument(document, call.store), call),
  'Claim.citation': (claim, call) => cite('Claim.citation', readClaim(claim, call.store), call),
  'Demand.citation': (demand, call) => {
    const { store } = call;
    const history = listHistory(store, demand).map((edge) => ({
      date: readFuzzyDate(edge.props),
      claim: readClaim(store.get(edge.to), store),
    }));
    const addressedTo = follow(demand, 'ADDRESSED_TO', store).map(({ props }) => ({ thing: props }));
    const madeBy = follow(demand, 'MADE_BY', store).map(readActor);
    return cite('Demand.citation', { id: demand.id, object: demand.props['object'], madeBy, addressedTo, history }, call);
  },
};

function readClaim(claim: StoredNode, store: Store): Props {
  const withdrawn = text(claim.props, 'retractedOn');
  const evidence = follow(claim, 'EVIDENCE', store).flatMap((passage) =>
    follow(passage, 'IN', store).map((document) => ({
      paragraph: passage.props['paragraph'] ?? null,
      phrase: passage.props['phrase'],
      document: readDocument(document, store),
    })),
  );
  return { id: claim.id, retracted: withdrawn === null ? null : { on: withdrawn }, evidence };
}

function readDocument(document: StoredNode, store: Store): Props {
  const { id, props } = document;
  return {
    ...props,
    id,
    published: readFuzzyDate(props),
    publisher: follow(document, 'PUBLISHED_BY', store).map(readActor)[0] ?? null,
    authors: follow(document, 'AUTHORED_BY', store).map(readActor),
  };
}

function readActor({ props }: StoredNode): Props {
  return { __typename: props['typename'], name: props['name'] };
}

function follow({ id }: StoredNode, type: string, store: Store): readonly StoredNode[] {
  return store.out(id, type).map((edge) => store.get(edge.to));
}

function cite(field: string, needs: Props, { model, origin }: Call): unknown {
  const derive = DERIVED.get(field);
  if (!derive) throw new Error(`the engine derives no ${field}`);
  return derive(needs, model, origin);
}
