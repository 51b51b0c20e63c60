import type { SubjectData, ThingShown } from '../../view/subject-data.js';
import { describeSubject, titleOf } from '../../view/subject-texts.js';

/** A description in the words of schema.org. */
export type LinkedData = Readonly<Record<string, unknown>>;

const THING_TYPES: Readonly<Record<ThingShown['__typename'], string>> = {
  Person: 'Person',
  Group: 'Organization',
  Organization: 'Organization',
  State: 'Country',
  Instrument: 'Legislation',
  Event: 'Event',
  Topic: 'DefinedTerm',
  Place: 'Place',
};

/**
 * Describes what a page is about, in JSON-LD. A claim is a Claim that appears in a document; it is no review of one.
 * What a thing is said to have done is no property of it: it stands in claims, which have pages of their own.
 * @param page whole address of the page; base of this server, without a slash at its end
 */
export function describeLinkedData(data: SubjectData, page: string, base: string): LinkedData {
  return { '@context': 'https://schema.org', ...describe(data, page, base) };
}

function describe(data: SubjectData, page: string, base: string): LinkedData {
  switch (data.kind) {
    case 'thing':
      return describeThing(data.thing, page);
    case 'claim':
      return describeClaim(data.claim, page, base);
    case 'document': {
      const { title, url, saidOn, language, publisher, authors } = data.document;
      return drop({
        '@type': 'Article',
        '@id': page,
        headline: title,
        url,
        datePublished: saidOn,
        inLanguage: language,
        publisher: publisher && named('Organization', publisher, base),
        author: authors.map((author) => named('Person', author, base)),
      });
    }
    default:
      return { '@type': 'WebPage', '@id': page, url: page, name: titleOf(data), description: describeSubject(data) };
  }
}

function describeThing(thing: ThingShown, page: string): LinkedData {
  const dates = 'date' in thing && thing.__typename === 'Event' ? { startDate: thing.date.start, endDate: thing.date.end } : {};
  const place =
    thing.__typename === 'Place' && thing.latitude !== null && thing.longitude !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude: thing.latitude, longitude: thing.longitude } }
      : {};
  return drop({
    '@type': THING_TYPES[thing.__typename],
    '@id': page,
    url: page,
    name: thing.name,
    description: thing.description,
    alternateName: thing.aliases.filter(({ kind }) => kind !== 'COREFERENCE').map(({ text }) => text),
    ...dates,
    ...place,
  });
}

function describeClaim(
  { statement, saidBy, evidence, date }: Extract<SubjectData, { kind: 'claim' }>['claim'],
  page: string,
  base: string,
): LinkedData {
  return drop({
    '@type': 'Claim',
    '@id': page,
    url: page,
    text: statement,
    temporal: date.edtf,
    author: saidBy.map((actor) => named('Thing', actor, base)),
    appearance: evidence.map(({ url, document }) =>
      drop({
        '@type': 'Article',
        '@id': `${base}/documents/${document.id}`,
        headline: document.title,
        url: url ?? document.url,
        datePublished: document.saidOn,
        publisher: document.publisher && named('Organization', document.publisher, base),
      }),
    ),
  });
}

function named(type: string, { id, name }: { readonly id: string; readonly name: string }, base: string): LinkedData {
  return { '@type': type, '@id': `${base}/things/${id}`, name };
}

/** What is not known is not said. */
function drop(described: LinkedData): LinkedData {
  return Object.fromEntries(
    Object.entries(described).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
