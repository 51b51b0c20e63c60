import type { Certainty, DemandStatus, Modality, PassageState, Polarity, RelationType, Voice } from '../gen/enums.js';
import type { Thing } from '../graph-data.js';
import type { PictureKind } from '../picture-kind.js';

/** The English words of pictures, titles and descriptions. A translation is a file with the same names. */
export const STATUS_WORDS: Readonly<Record<DemandStatus, string>> = {
  MADE: 'made',
  REPEATED: 'repeated',
  ACKNOWLEDGED: 'acknowledged',
  REFUSED: 'refused',
  PARTLY_MET: 'partly met',
  MET: 'met',
  LAPSED: 'lapsed',
};

const VOICE_WORDS: Readonly<Record<Voice, (names: string) => string>> = {
  AUTHOR_FACT: (names) => `Told as a fact by ${names}`,
  AUTHOR_OPINION: (names) => `Judged so by ${names}`,
  REPORTED: (names) => `Said by ${names}, as the document reports`,
};

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  STATED: 'said without reserve',
  HEDGED: 'said with a reserve',
  OPINION: 'an opinion, which no record could prove',
  UNKNOWN: 'how surely was not assessed',
};

/**
 * Who says a claim, in which voice and how surely, without a full stop: "Told as a fact by A and B; said without reserve".
 * @param names of those who say it; empty: nobody is named
 */
export function wordSaying(voice: Voice, certainty: Certainty, names: string): string {
  return `${VOICE_WORDS[voice](names === '' ? 'an author who is not named' : names)}; ${CERTAINTY_WORDS[certainty]}`;
}

export const STATE_WORDS: Readonly<Record<PassageState, string>> = {
  EXACT: 'found unchanged in the source',
  MOVED: 'found in the source at another place',
  CHANGED: 'the passage around it has changed in the source',
  GONE: 'no longer in the source',
  UNCHECKED: 'not checked against the source yet',
};

/** A passage that …: for titles of lists of documents. */
export const PASSAGE_WORDS: Readonly<Record<PassageState, string>> = {
  EXACT: 'was found unchanged',
  MOVED: 'has moved',
  CHANGED: 'has changed',
  GONE: 'is gone',
  UNCHECKED: 'was not checked',
};

export const KIND_WORDS: Readonly<Record<PictureKind, string>> = {
  person: 'person',
  group: 'group',
  body: 'body',
  state: 'state',
  instrument: 'law or text',
  event: 'event',
  topic: 'topic',
  place: 'place',
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const whole = new Intl.NumberFormat('en');

/** Names in a row: "A, B, and C". */
export function nameAll(names: readonly string[]): string {
  return list.format(names);
}

/** Some names in a row, the others counted: "A, B and 3 more". @param most how many are named */
export function nameSome(names: readonly string[], most: number): string {
  if (names.length <= most) return nameAll(names);
  return `${names.slice(0, most).join(', ')} and ${String(names.length - most)} more`;
}

/** A count with its noun: "1 claim", "12 claims". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${whole.format(number)} ${number === 1 ? one : many}`;
}

/** A day as a person writes it. @param text such as 2017-11-29, or a moment that begins so */
export function writeDay(text: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? text : day.format(date);
}

/** An enum as words: "trade union" for TRADE_UNION. */
export function spell(value: string): string {
  return value.toLowerCase().replace(/_/g, ' ');
}

/** In which world a claim places what it tells, where it did not simply happen. */
export const MODALITY_WORDS: Readonly<Record<Exclude<Modality, 'ACTUAL'>, string>> = {
  PLANNED: 'planned',
  POTENTIAL: 'possible',
  REQUIRED: 'required',
  CONDITIONAL: 'on a condition',
  NORMATIVE: 'as it should be',
};

/** The verb of a claim that stands without its sentence, never as if it had happened where it did not: "met (planned)", "delayed (on a condition, denied)". */
export function wordVerb({
  relation,
  modality,
  polarity,
}: {
  readonly relation: RelationType;
  readonly modality: Modality;
  readonly polarity: Polarity;
}): string {
  const marks = [...(modality === 'ACTUAL' ? [] : [MODALITY_WORDS[modality]]), ...(polarity === 'NEGATED' ? ['denied'] : [])];
  return marks.length === 0 ? spell(relation) : `${spell(relation)} (${marks.join(', ')})`;
}

/** What a thing is: "trade union", "law", "place". */
export function describeKind(thing: Thing): string {
  switch (thing.__typename) {
    case 'Instrument':
      return thing.instrumentKind === 'OTHER' ? 'text' : spell(thing.instrumentKind);
    case 'Event':
      return thing.eventKind === 'OTHER' ? 'event' : spell(thing.eventKind);
    case 'Topic':
      return 'topic';
    case 'Place':
      return 'place';
    default:
      return thing.actorKind === 'NGO' ? 'NGO' : spell(thing.actorKind);
  }
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  const [first = '', ...rest] = [...text];
  return first.toUpperCase() + rest.join('');
}

/** Says how many ways a filter dropped. */
export function describeDroppedPaths(dropped: number): string {
  return dropped === 1
    ? 'One path is left out: the filter hides a link of it.'
    : `${String(dropped)} paths are left out: the filter hides a link of each.`;
}
