import type { CaseAlias } from '../case-data.js';
import type { Random } from './random.js';
import { FAMILY_ENDS, FIRST_SYLLABLES, GIVEN_ENDS, LAND_ENDS, MIDDLE_SYLLABLES, TOWN_ENDS } from './syllables.js';
import type { Syllable } from './syllables.js';

/** One name as it is written in Latin letters, in Cyrillic, and in Latin letters by another system. */
export interface DrawnName {
  readonly latin: string;
  readonly cyrillic: string;
  readonly other: string;
}

/** Draws the name of a person: given name and family name. */
export function drawPersonName(random: Random): DrawnName {
  return joinNames(drawWord(random, GIVEN_ENDS), drawWord(random, FAMILY_ENDS));
}

/** Draws the name of a land. Lands whose numbers differ have other names, up to twice as many as there are first syllables. */
export function drawLandName(random: Random, number: number): DrawnName {
  const first = FIRST_SYLLABLES[number % FIRST_SYLLABLES.length] ?? random.pick(FIRST_SYLLABLES);
  const middle = number < FIRST_SYLLABLES.length ? [] : [random.pick(MIDDLE_SYLLABLES)];
  return join([first, ...middle, random.pick(LAND_ENDS)]);
}

/** Draws the name of a town. */
export function drawTownName(random: Random): DrawnName {
  return drawWord(random, TOWN_ENDS);
}

/** The name to show and the other spellings of it, in the letters of which the name is not. */
export function spellName(random: Random, { latin, cyrillic, other }: DrawnName): { name: string; aliases: readonly CaseAlias[] } {
  const isCyrillic = random.chance(0.2);
  const spellings: readonly CaseAlias[] = [
    {
      text: isCyrillic ? latin : cyrillic,
      kind: 'transliteration',
      ...(isCyrillic ? { language: 'en', script: 'Latn' } : { language: 'ru', script: 'Cyrl' }),
    },
    { text: other, kind: 'transliteration', language: 'en', script: 'Latn' },
  ];
  const name = isCyrillic ? cyrillic : latin;
  return {
    name,
    aliases: spellings
      .filter(({ text }) => text !== name && (text === spellings[0]?.text || text !== latin))
      .slice(0, random.between(0, 2)),
  };
}

function drawWord(random: Random, ends: readonly Syllable[]): DrawnName {
  const syllables = [random.pick(FIRST_SYLLABLES), ...(random.chance(0.6) ? [random.pick(MIDDLE_SYLLABLES)] : []), random.pick(ends)];
  return join(syllables);
}

function join(syllables: readonly Syllable[]): DrawnName {
  const write = (system: 0 | 1 | 2): string => syllables.map((syllable) => syllable[system]).join('');
  return { latin: write(0), cyrillic: write(1), other: write(2) };
}

function joinNames(first: DrawnName, second: DrawnName): DrawnName {
  return {
    latin: `${first.latin} ${second.latin}`,
    cyrillic: `${first.cyrillic} ${second.cyrillic}`,
    other: `${first.other} ${second.other}`,
  };
}
