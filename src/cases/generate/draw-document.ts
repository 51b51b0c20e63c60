import { hash } from 'node:crypto';
import type { CaseDocument } from '../case-data.js';
import { actorId } from './draw-actor.js';
import { writeDay } from './draw-date.js';
import { openRandom } from './random.js';
import type { World } from './world.js';
import { GENRES, LANGUAGES, TOPICS } from './words.js';

/** The id of a document. @param document its number among them */
export function documentId(document: number): string {
  return `document-${String(document)}`;
}

/** The country that a document mostly tells of. */
export function focusOf({ sizes }: World, document: number): number {
  return openRandom(sizes.seed, 'focus', document).rank(sizes.countries);
}

/** Draws a document: who published and wrote it, and when. */
export function drawDocument(world: World, document: number): CaseDocument {
  const { sizes, directory, documents } = world;
  const random = openRandom(sizes.seed, 'document', document);
  const country = focusOf(world, document);
  const day = documents.dayOf(document);
  const publisher = directory.pick(
    random,
    random.chance(0.6) ? ['media_outlet'] : ['ngo', 'intergovernmental_organization', 'government', 'public_body'],
    country,
  );
  const authors = Array.from({ length: random.weigh({ none: 3, one: 5, two: 2 }) === 'none' ? 0 : random.between(1, 2) }, () =>
    actorId(directory.pick(random, ['person'], country)),
  );
  const id = documentId(document);
  return {
    id,
    ...(random.chance(0.8) ? { url: `https://example.org/${id}` } : {}),
    title: `On ${random.pick(TOPICS)[0]} and ${random.pick(TOPICS)[0]}`,
    genre: random.pick(GENRES),
    language: random.pick(LANGUAGES),
    publisher: actorId(publisher),
    authors: [...new Set(authors)],
    ...drawPublication(random.next(), day),
    held: isHeldWhole(sizes.seed, document) ? 'whole' : 'part',
    ...(isHeldWhole(sizes.seed, document) ? { sha256: hash('sha256', id, 'hex') } : {}),
  };
}

/** Whether the whole text was at hand, so that passages have offsets. */
export function isHeldWhole(seed: number, document: number): boolean {
  return openRandom(seed, 'held', document).chance(0.85);
}

/** Most have a day, some a month, some only a first day: then the day is named on which the page was seen. */
function drawPublication(draw: number, day: number): Pick<CaseDocument, 'published' | 'saidOn'> {
  const exact = writeDay(day);
  if (draw < 0.85) return { published: { edtf: exact, basis: 'explicit', phrase: null } };
  if (draw < 0.93) return { published: { edtf: exact.slice(0, 7), basis: 'context', phrase: null } };
  return { published: { edtf: `${exact}/..`, basis: 'context', phrase: null }, saidOn: writeDay(day + 20) };
}
