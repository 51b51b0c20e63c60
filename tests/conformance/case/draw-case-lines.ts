import { createHash } from 'node:crypto';
import { makeRandom } from '../generator/random.js';
import type { Random } from '../generator/random.js';
import { numbered } from './draw-things.js';

const VERBS = [
  ...[
    'arrested',
    'imprisoned',
    'sentenced',
    'sentenced',
    'commuted_sentence',
    'released',
    'released',
    'charged',
    'prosecuted',
    'convicted',
  ],
  ...['banned', 'restricted', 'penalized', 'upheld'],
];
const KINDS = ['imprisonment', 'imprisonment', 'restriction', 'ban', 'fine', 'other'];
const TERMS = ['P5Y', 'P2Y', 'P15D', 'P2M'];
const CONTENTS = ['on parole', 'under a pardon', 'to house arrest', 'from restricted freedom', 'the term ran out', 'in the courtroom'];
const PHRASE = 'so it is said';
const SHA256 = createHash('sha256').update(PHRASE).digest('hex');

/** Draws a case file with persons and what was done to them, of every verb that tells of a case, on days of every kind that lie close together. */
export function drawCaseLines(seed: number): object {
  const random = makeRandom(seed);
  const persons = numbered('p', 4);
  const documents = numbered('doc', 6).map((id, i) => ({
    id,
    title: `Document ${id}`,
    publisher: 'press',
    published: `20${String(16 + i)}-12-31`,
    held: 'whole',
  }));
  return {
    documents,
    actors: [...persons.map((id) => ({ id, name: `Person ${id}`, kind: 'person' })), { id: 'press', name: 'Press', kind: 'media_outlet' }],
    claims: numbered('c', 120).map((id) => drawClaim(random, id, random.pick(documents).id, persons)),
  };
}

function drawClaim(random: Random, id: string, document: string, persons: readonly string[]): object {
  return {
    id,
    document,
    relation: random.pick(VERBS),
    polarity: random.chance(0.05) ? 'negated' : 'affirmed',
    modality: random.chance(0.05) ? 'planned' : 'actual',
    agentStatus: 'unstated',
    targets: random.some(persons, 1, 2),
    ...(random.chance(0.1) ? {} : { date: drawDay(random) }),
    voice: 'author_fact',
    certainty: random.chance(0.1) ? 'opinion' : 'stated',
    ...(random.chance(0.5)
      ? { penalty: { kind: random.pick(KINDS), ...(random.chance(0.7) ? { duration: random.pick(TERMS) } : {}) } }
      : {}),
    ...(random.chance(0.4) ? { content: random.pick(CONTENTS) } : {}),
    passages: [{ paragraph: 1, start: 0, end: 60, sha256: SHA256, phrase: PHRASE }],
    ...(random.chance(0.05) ? { retracted: { on: '2025-01-01', reason: 'an error of reading' } } : {}),
  };
}

/** Exact days most of all, from few months, so that many claims tell of the same. */
function drawDay(random: Random): string {
  const year = random.pick([2016, 2016, 2017, 2017, 2018, 2021]);
  const month = random.pick(['01', '05', '11']);
  const day = `${String(year)}-${month}-${random.pick(['07', '07', '17', '28'])}`;
  const forms = [
    day,
    day,
    day,
    day,
    `${String(year)}-${month}`,
    String(year),
    `/${day}`,
    `[..${day}]`,
    `${day}/..`,
    `${String(year)}-01-01/${day}`,
  ];
  return random.pick(forms);
}
