import type { CaseActor, CaseAlias } from '../case-data.js';
import type { ActorKind, Directory } from './directory.js';
import { drawLandName, drawPersonName, drawTownName, spellName } from './draw-name.js';
import type { DrawnName } from './draw-name.js';
import { openRandom } from './random.js';
import type { Random } from './random.js';
import { BODIES, CAUSES, COUNTRY_CODES, COURTS, CROWDS, FIELDS, PAPERS, TRADES, UNIONS } from './words.js';

type Named = Pick<CaseActor, 'name' | 'aliases'>;

const SECTORS: Readonly<Partial<Record<ActorKind, string>>> = Object.freeze({
  government: 'GOV',
  public_body: 'GOV',
  court: 'JUD',
  legislature: 'LEG',
  trade_union: 'LAB',
  media_outlet: 'JRN',
  ngo: 'NGO',
  intergovernmental_organization: 'IGO',
});

/** The id of an actor. @param actor its number among them */
export function actorId(actor: number): string {
  return `actor-${String(actor)}`;
}

/** Draws an actor: name, spellings, country, what it is part of. The same seed and number give the same. */
export function drawActor(seed: number, directory: Directory, actor: number): CaseActor {
  const random = openRandom(seed, 'actor', actor);
  const kind = directory.kindOf(actor);
  const country = directory.countryOf(actor);
  const sector = SECTORS[kind];
  return {
    id: actorId(actor),
    kind,
    ...drawNames(random, seed, kind, country),
    ...(country === null ? {} : { country: COUNTRY_CODES[country] ?? 'ZZ' }),
    ...(sector === undefined ? {} : { sector }),
    ...(random.chance(0.15) ? { description: `An invented ${kind.replaceAll('_', ' ')}.` } : {}),
    placeholder: kind === 'court' && random.chance(0.2),
    partOf: drawWholes(random, directory, actor, kind, country),
  };
}

/** The land of a country is the same in the names of all of its bodies. */
export function drawCountry(seed: number, country: number): DrawnName {
  return drawLandName(openRandom(seed, 'country', country), country);
}

function drawNames(random: Random, seed: number, kind: ActorKind, country: number | null): Named {
  const land = drawCountry(seed, country ?? 0);
  const of = country === null ? '' : ` of ${land.latin}`;
  switch (kind) {
    case 'person':
      return spellName(random, drawPersonName(random));
    case 'state':
      return spellState(random, land);
    case 'government':
      return withAcronym(random, `Government${of}`);
    case 'legislature':
      return withAcronym(random, `Parliament${of}`);
    case 'court':
      return withAcronym(random, `${drawTownName(random).latin} ${random.pick(COURTS)}`);
    case 'public_body':
      return withAcronym(
        random,
        `${random.pick(BODIES)} ${random.pick(FIELDS)}${random.chance(0.6) ? of : ` in ${drawTownName(random).latin}`}`,
      );
    case 'media_outlet':
      return withAcronym(random, `${drawTownName(random).latin} ${random.pick(PAPERS)}`);
    case 'trade_union':
      return withAcronym(random, `Union of ${random.pick(TRADES)}${random.chance(0.4) ? of : ` in ${drawTownName(random).latin}`}`);
    case 'group':
      return withPhrase(random, `${random.pick(CROWDS)} in ${drawTownName(random).latin}`);
    case 'intergovernmental_organization':
      return withAcronym(random, `${drawTownName(random).latin} ${random.pick(UNIONS)}`);
    case 'ngo':
    case 'organization':
      return withAcronym(
        random,
        `${random.pick(CAUSES)} ${random.pick(['Foundation', 'Network', 'Initiative', 'Bureau'])} ${drawTownName(random).latin}`,
      );
  }
}

function spellState(random: Random, land: DrawnName): Named {
  const { latin, cyrillic, other } = land;
  const aliases: readonly CaseAlias[] = [
    { text: cyrillic, kind: 'transliteration', language: 'ru', script: 'Cyrl' },
    ...(other === latin ? [] : [{ text: other, kind: 'transliteration', language: 'en', script: 'Latn' }]),
    { text: drawTownName(random).latin, kind: 'metonym', language: 'en' },
  ];
  return { name: latin, aliases };
}

function withAcronym(random: Random, name: string): Named {
  const letters = name.split(' ').map((word) => word.slice(0, 1));
  const acronym = letters.filter((letter) => letter === letter.toUpperCase()).join('');
  return {
    name,
    aliases: acronym.length > 1 && random.chance(0.4) ? [{ text: acronym, kind: 'acronym', language: 'en', script: 'Latn' }] : [],
  };
}

function withPhrase(random: Random, name: string): Named {
  const crowd = name.slice(0, name.indexOf(' '));
  return { name, aliases: random.chance(0.5) ? [{ text: `the ${crowd}`, kind: 'coreference', language: 'en' }] : [] };
}

/** Wholes stand before their parts in the directory, so that nobody is part of itself by whatever way round. */
function drawWholes(random: Random, directory: Directory, actor: number, kind: ActorKind, country: number | null): CaseActor['partOf'] {
  const state = directory.list('state', country)[0];
  const government = directory.list('government', country)[0];
  const earlier = (of: ActorKind): number | undefined => {
    const list = directory.list(of, country);
    const before = lowerBound(list, actor);
    return before === 0 ? undefined : list[random.rank(before)];
  };
  const part = (whole: number | undefined, organ: boolean, basis: string): CaseActor['partOf'] =>
    whole === undefined || whole >= actor ? [] : [{ whole: actorId(whole), organ, basis }];
  switch (kind) {
    case 'government':
    case 'legislature':
      return actor === state ? [] : part(state, true, 'the constitution');
    case 'court':
      return part(state, true, 'the law on courts');
    case 'public_body':
      return random.chance(0.5)
        ? part(government, true, 'the law on the cabinet')
        : part(earlier('public_body') ?? government, true, 'its statute');
    case 'trade_union':
      return random.chance(0.4) ? part(earlier('trade_union'), false, 'its membership') : [];
    case 'ngo':
      return random.chance(0.1) ? part(earlier('ngo'), false, 'its network') : [];
    case 'group':
      return random.chance(0.25) ? part(state, false, 'they live there') : [];
    case 'person':
      return random.chance(0.3)
        ? part(earlier(random.pick(['public_body', 'ngo', 'trade_union', 'media_outlet', 'legislature'])), false, 'holds a post there')
        : [];
    default:
      return [];
  }
}

/** How many of a rising list are less than the value. */
function lowerBound(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
