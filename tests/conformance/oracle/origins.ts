import { isVisible } from './claims.js';
import { text } from './graph.js';
import type { StoredNode } from './graph.js';
import type { Store } from './store.js';

/** Who first said a claim: its speaker, or that of the earliest text with the same words, else the publisher, else the first author. */
export function findOrigin(store: Store, claim: StoredNode): string {
  const document = store.get(String(claim.props['documentId']));
  const source = findSameWords(store, claim, document) ?? claim;
  return speakerOf(store, claim) ?? speakerOf(store, source) ?? publisherOf(store, String(source.props['documentId']));
}

function speakerOf(store: Store, { id, props }: StoredNode): string | null {
  return props['voice'] === 'REPORTED' ? (store.out(id, 'SAID_BY')[0]?.to ?? null) : null;
}

function publisherOf(store: Store, document: string): string {
  return store.out(document, 'PUBLISHED_BY')[0]?.to ?? store.out(document, 'AUTHORED_BY')[0]?.to ?? document;
}

/** Of documents that were public before, the first claim that rests on a passage of five words or more with the same checksum. */
function findSameWords(store: Store, claim: StoredNode, document: StoredNode): StoredNode | undefined {
  const passagesOf = (id: string): string[] =>
    store
      .out(id, 'EVIDENCE')
      .map((edge) => store.get(edge.to).props)
      .filter(({ phrase }) => String(phrase).split(' ').length >= 5)
      .map(({ sha256 }) => String(sha256));
  const mine = passagesOf(claim.id);
  const day = String(document.props['saidOn']);
  return store
    .labelled('Claim')
    .filter((other) => isVisible(other) && String(other.props['saidOn']) < day && passagesOf(other.id).some((sha) => mine.includes(sha)))
    .sort((a, b) => `${String(text(a.props, 'saidOn'))} ${a.id}`.localeCompare(`${String(text(b.props, 'saidOn'))} ${b.id}`))[0];
}
