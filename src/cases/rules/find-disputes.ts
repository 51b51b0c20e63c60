import type { CaseClaim } from '../case-data.js';
import { FIRST_DAY, LAST_DAY } from '../graph/graph.js';
import { readDate } from '../graph/properties.js';
import { groupBy } from '../load/group-by.js';
import { plain, readAnswer } from './read-answer.js';
import { OVER, SAME } from './read-claim.js';
import type { Answer, Rule, RuleSide, RuleWorld, Testimony } from './rule.js';

/** Two claims that a rule finds to contradict each other, and what they are about. */
export interface Contradiction {
  readonly rule: Rule;
  /** The things that both name, in order, each once. */
  readonly things: readonly string[];
  /** The same, list by list. */
  readonly lists: readonly (readonly string[])[];
  /** What both say alike. */
  readonly same: readonly string[];
  /** The year of the later of the two; 0 for what takes place once. */
  readonly year: number;
  readonly pair: readonly [Testimony, Testimony];
}

/**
 * Finds every two claims that cannot both be true, by the rules. Whether two do depends on these two alone, so that what was known on an
 * earlier day is found among what was said by then.
 * @param claims none of them retracted
 */
export function findContradictions(rules: readonly Rule[], claims: readonly CaseClaim[], world: RuleWorld): readonly Contradiction[] {
  const byVerb = groupBy(claims, ({ relation }) => relation);
  return rules.flatMap((rule) =>
    comparePairs(
      rule,
      rule.sides.flatMap((_, place) => listTestimonies(rule, place, byVerb, world)),
    ),
  );
}

function listTestimonies(
  rule: Rule,
  place: number,
  byVerb: ReadonlyMap<string, readonly CaseClaim[]>,
  world: RuleWorld,
): readonly Testimony[] {
  const side = rule.sides[place];
  if (side === undefined) return [];
  return side.verbs
    .flatMap((verb) => byVerb.get(verb) ?? [])
    .filter(({ modality, polarity }) => modality === 'actual' && (rule.negated === true || polarity === 'affirmed'))
    .filter((claim) => side.without === undefined || claim[side.without].length === 0)
    .flatMap((claim) => {
      const answer = side.answer === undefined ? readAnswer(claim, rule, world) : plain(side.answer);
      return answer === null ? [] : [testify(rule, side, place, claim, answer, world)];
    });
}

function testify(rule: Rule, side: RuleSide, place: number, claim: CaseClaim, answer: Answer, world: RuleWorld): Testimony {
  const { start, end } = readDate(claim.date);
  const known = start === FIRST_DAY ? end : start;
  return {
    claim,
    answer,
    side: place,
    over: (side.over ?? rule.over).map((name) => new Set(OVER[name](claim, world))),
    same: (rule.same ?? []).map((name) => SAME[name](claim, world)),
    start,
    late: addDays(end, rule.within ?? 0),
    year: rule.within === null ? 0 : Number(known.slice(0, 4)),
  };
}

/** Claims are looked for by the things of the first list, and each two of them compared once. */
function comparePairs(rule: Rule, all: readonly Testimony[]): readonly Contradiction[] {
  const byThing = new Map<string, Testimony[]>();
  const found: Contradiction[] = [];
  for (const testimony of all) {
    const others = new Set([...(testimony.over[0] ?? [])].flatMap((thing) => byThing.get(thing) ?? []));
    for (const other of others) {
      const lists = isContradiction(rule, other, testimony) ? share(other, testimony) : null;
      if (lists !== null) found.push(describe(rule, lists, other, testimony));
    }
    for (const thing of testimony.over[0] ?? []) byThing.set(thing, [...(byThing.get(thing) ?? []), testimony]);
  }
  return found;
}

function describe(rule: Rule, lists: Contradiction['lists'], a: Testimony, b: Testimony): Contradiction {
  const things = [...new Set(lists.flat())];
  return { rule, things, lists, same: a.same.filter((text) => text !== ''), year: Math.max(a.year, b.year), pair: [a, b] };
}

function isContradiction(rule: Rule, a: Testimony, b: Testimony): boolean {
  return (
    a.claim !== b.claim &&
    a.same.every((text, index) => text === b.same[index]) &&
    (rule.within === null || (isDated(a) && isDated(b) && a.start <= b.late && b.start <= a.late)) &&
    (a.answer.high < b.answer.low || b.answer.high < a.answer.low) &&
    !isPart(a.answer, b.answer) &&
    !isPart(b.answer, a.answer) &&
    !mayBeOne(a.answer, b.answer) &&
    (rule.answersWhole !== true || (isAnswered(a, b) && isAnswered(b, a)))
  );
}

function isDated({ claim }: Testimony): boolean {
  return claim.date.edtf !== null;
}

function isPart(a: Answer, b: Answer): boolean {
  return a.actors !== undefined && b.actors !== undefined && a.actors.ids.some((id) => b.actors?.wholes.has(id));
}

/** Whether one is left open, and the other one may be it by its name. */
function mayBeOne({ actors: a }: Answer, { actors: b }: Answer): boolean {
  return a !== undefined && b !== undefined && (a.isOpen || b.isOpen) && a.words.some((word) => b.words.includes(word));
}

/** Whether one names all that the other, of the first side, is about, and others make it. */
function isAnswered(a: Testimony, b: Testimony): boolean {
  if (a.side !== 0) return true;
  const agents = new Set(a.claim.agents.map(({ thing }) => thing));
  return !b.claim.agents.some(({ thing }) => agents.has(thing)) && [...(a.over[0] ?? [])].every((thing) => b.over[0]?.has(thing));
}

/** @returns null where the two have nothing in common in one of the lists */
function share(a: Testimony, b: Testimony): Contradiction['lists'] | null {
  const shared = a.over.map((things, index) => [...things].filter((thing) => b.over[index]?.has(thing)).sort());
  return shared.some((things) => things.length === 0) ? null : shared;
}

function addDays(day: string, days: number): string {
  if (day === LAST_DAY || days === 0) return day;
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
