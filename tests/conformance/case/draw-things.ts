import type { Random } from '../generator/random.js';

export interface DrawnThings {
  readonly actors: readonly DrawnActor[];
  readonly instruments: readonly { readonly id: string }[];
  readonly events: readonly { readonly id: string }[];
  readonly topics: readonly { readonly id: string }[];
  readonly places: readonly { readonly id: string }[];
}

interface DrawnActor {
  readonly id: string;
  readonly kind: string;
}

/** Single days, months, years, intervals open at either end, sets, parts of months, and none. */
export const DATES = [
  '2016-05-21',
  '2016-05',
  '2017',
  '2016-12/..',
  '/2017-11-28',
  '[..2016-05]',
  '2017-11-11~/2017-11-20~',
  '{2012,2013}',
  '2017-01-01/2017-11-28',
  '2015-12-21',
  '2017-09',
  '2018-01',
  '2017-11-29',
];
const ACTOR_KINDS = [
  'person',
  'group',
  'organization',
  'trade_union',
  'media_outlet',
  'ngo',
  'public_body',
  'government',
  'court',
  'legislature',
  'state',
  'intergovernmental_organization',
];
const INSTRUMENT_KINDS = ['treaty', 'law', 'resolution', 'verdict', 'report'];
const EVENT_KINDS = ['protest', 'trial', 'negotiation', 'meeting', 'visit'];
const NAMES = ['Aster', 'Berlin Court', 'Éva', 'Зерно', 'Émile', 'Aster', 'ana', 'Über', 'Zoo', 'Ана'];
const COUNTRIES = ['KZ', 'EU', 'FR'];

/** A date as case files have it, or nothing. */
export function drawDate(random: Random): object {
  if (random.chance(0.15)) return {};
  const edtf = random.pick(DATES);
  return { date: random.chance(0.5) ? edtf : { edtf, basis: random.pick(['explicit', 'relative', 'context']), phrase: 'some time ago' } };
}

/** Draws things of all kinds; some share a name, some have none of the properties that may be absent. */
export function drawThings(random: Random, size: number): DrawnThings {
  const actors = numbered('x', size).map((id, i) => ({
    ...drawThing(random, id),
    kind: ACTOR_KINDS[i % ACTOR_KINDS.length] ?? '',
    ...maybe(random, { country: random.pick(COUNTRIES) }),
    ...drawWholes(random, i),
  }));
  const instruments = numbered('i', size / 3).map((id) => ({
    ...drawThing(random, id),
    kind: random.pick(INSTRUMENT_KINDS),
    ...maybe(random, { jurisdiction: 'KZ', number: '12-b' }),
    ...drawDate(random),
  }));
  const places = numbered('p', size / 6).map((id) => ({
    ...drawThing(random, id),
    ...maybe(random, { country: 'KZ', latitude: 43.25, longitude: 76 }),
  }));
  const placeIds = places.map(({ id }) => id);
  const events = numbered('e', size / 3).map((id) => ({
    ...drawThing(random, id),
    kind: random.pick(EVENT_KINDS),
    ...drawDate(random),
    places: random.some(placeIds, 0, 2),
  }));
  const topics = numbered('t', size / 6).map((id) => ({ ...drawThing(random, id), ...maybe(random, { huridocsRight: '1201' }) }));
  return { actors, instruments, events, topics, places };
}

export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: Math.ceil(count) }, (_, i) => `${prefix}${String(i)}`);
}

/** The properties, or none of them. */
export function maybe(random: Random, properties: object): object {
  return random.chance(0.5) ? properties : {};
}

function drawThing(random: Random, id: string): { id: string; name: string } {
  const texts = ['Астер', 'A. S. T.', 'the said'];
  const aliases = random
    .some(texts, 0, 3)
    .map((text) => ({ text, kind: random.pick(['name', 'acronym', 'coreference']), ...maybe(random, { language: 'en', script: 'Latn' }) }));
  return { id, name: random.pick(NAMES), aliases, ...maybe(random, { description: `What ${id} is.` }) } as { id: string; name: string };
}

/** Later actors are parts of earlier ones, so that chains of organs grow deep and never close. */
function drawWholes(random: Random, index: number): object {
  const wholes = random.some(numbered('x', index), 0, Math.min(index, 2));
  return { partOf: wholes.map((whole) => ({ whole, organ: random.chance(0.6), basis: 'as written' })) };
}
