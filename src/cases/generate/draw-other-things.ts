import type { CaseEvent, CaseInstrument, CasePlace, CaseTopic } from '../case-data.js';
import { drawCountry } from './draw-actor.js';
import { drawDate, SPAN } from './draw-date.js';
import { drawTownName, spellName } from './draw-name.js';
import { openRandom } from './random.js';
import type { Sizes } from './sizes.js';
import { ASPECTS, COUNTRY_CODES, EVENT_KINDS, LEGAL_KINDS, TOPICS } from './words.js';

/** The id of an instrument. @param index its number among them */
export function instrumentId(index: number): string {
  return `instrument-${String(index)}`;
}

/** The id of an event. @param index its number among them */
export function eventId(index: number): string {
  return `event-${String(index)}`;
}

/** The id of a topic. @param index its number among them */
export function topicId(index: number): string {
  return `topic-${String(index)}`;
}

/** The id of a place. @param index its number among them */
export function placeId(index: number): string {
  return `place-${String(index)}`;
}

/** Draws a law, a treaty, a resolution, and the like. */
export function drawInstrument({ seed, countries, instruments }: Sizes, index: number): CaseInstrument {
  const random = openRandom(seed, 'instrument', index);
  const [kind, words] = random.pick(LEGAL_KINDS);
  const country = random.rank(countries);
  const number = `${String(random.between(1, 900))}-${random.pick(['I', 'II', 'III', 'b'])}`;
  return {
    id: instrumentId(index),
    kind,
    name: `${words} ${random.pick(TOPICS)[0]}${kind === 'treaty' ? '' : ` of ${drawCountry(seed, country).latin}`} No. ${number}`,
    aliases: random.chance(0.3) ? [{ text: `No. ${number}`, kind: 'name', language: 'en' }] : [],
    ...(kind === 'treaty' ? {} : { jurisdiction: COUNTRY_CODES[country] ?? 'ZZ' }),
    ...(random.chance(0.7) ? { number } : {}),
    date: drawDate(random, (index / instruments) * SPAN),
  };
}

/** Draws something that happened: a protest, a trial, a visit. */
export function drawEvent({ seed, events, places }: Sizes, index: number): CaseEvent {
  const random = openRandom(seed, 'event', index);
  const [kind, words] = random.pick(EVENT_KINDS);
  const place = random.rank(places);
  return {
    id: eventId(index),
    kind,
    name: `${words} ${random.pick(TOPICS)[0]} in ${drawTown(seed, place).latin}`,
    aliases: random.chance(0.2) ? [{ text: `the ${kind === 'other' ? 'dispute' : kind}`, kind: 'coreference', language: 'en' }] : [],
    date: drawDate(random, (index / events) * SPAN),
    places: random.chance(0.8) ? [placeId(place)] : [],
  };
}

/** Draws a right or a subject. */
export function drawTopic(index: number): CaseTopic {
  const [name, code] = TOPICS[index % TOPICS.length] ?? ['', null];
  const aspect = index < TOPICS.length ? undefined : ASPECTS[Math.floor(index / TOPICS.length - 1) % ASPECTS.length];
  return {
    id: topicId(index),
    name: aspect === undefined ? name : `${name} ${aspect}`,
    aliases: [],
    ...(code === null || aspect !== undefined ? {} : { huridocsRight: code }),
  };
}

/** Draws a town. */
export function drawPlace({ seed, countries }: Sizes, index: number): CasePlace {
  const random = openRandom(seed, 'place', index);
  return {
    id: placeId(index),
    ...spellName(random, drawTown(seed, index)),
    country: COUNTRY_CODES[random.rank(countries)] ?? 'ZZ',
    ...(random.chance(0.9) ? { latitude: random.between(-5500, 6800) / 100, longitude: random.between(-17_000, 17_000) / 100 } : {}),
  };
}

function drawTown(seed: number, place: number): ReturnType<typeof drawTownName> {
  return drawTownName(openRandom(seed, 'town', place));
}
