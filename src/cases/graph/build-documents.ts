import type { CaseDocument } from '../case-data.js';
import type { Records } from '../collection.js';
import type { Part } from './build-things.js';
import type { SaidOn } from './find-said-on.js';
import type { GraphRelationship } from './graph.js';
import { toEnum, writeDate, writeProperties } from './properties.js';

/** Builds documents, with publisher and authors. */
export function buildDocuments({ lists }: Records, saidOn: SaidOn): Part {
  return {
    nodes: lists.documents.map(({ value }) => ({
      labels: ['Node', 'Document'],
      id: value.id,
      owner: value.id,
      props: writeDocument(value, saidOn),
    })),
    relationships: lists.documents.flatMap(({ value }) => [
      ...[value.publisher].flatMap((publisher): GraphRelationship[] =>
        publisher === undefined ? [] : [{ type: 'PUBLISHED_BY', from: value.id, to: publisher, owner: value.id, props: {} }],
      ),
      ...value.authors.map((author, order): GraphRelationship => ({
        type: 'AUTHORED_BY',
        from: value.id,
        to: author,
        owner: value.id,
        props: { order },
      })),
    ]),
  };
}

function writeDocument(document: CaseDocument, saidOn: SaidOn): ReturnType<typeof writeProperties> {
  const { id, url, title, genre, language, held, sha256, published } = document;
  return writeProperties({
    id,
    typename: 'Document',
    url,
    title,
    genre,
    language,
    held: toEnum(held),
    sha256,
    saidOn: saidOn.of(id),
    ...writeDate(published),
  });
}
