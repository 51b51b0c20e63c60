import { hash } from 'node:crypto';
import type { CaseClaim, CaseDispute } from '../case-data.js';
import type { Records } from '../collection.js';
import { findContradictions } from '../rules/find-disputes.js';
import type { Contradiction } from '../rules/find-disputes.js';
import { makeWorld } from '../rules/make-world.js';
import { RULES } from '../rules/rules.js';
import type { DisputeKind, RuleWorld } from '../rules/rule.js';
import { writeQuestion } from '../rules/write-question.js';

/** Longest id of a dispute: addresses take ids of 128 characters at most. */
const LONGEST_ID = 120;

/** A claim that stands in a dispute. */
export interface DisputedClaim {
  readonly claim: CaseClaim;
  readonly answer: string;
  /** By which positions are ordered. */
  readonly low: string;
  /** Claims that it contradicts. */
  readonly against: readonly CaseClaim[];
}

/** Claims that cannot all be true. */
export interface ListedDispute {
  readonly id: string;
  readonly question: string;
  readonly kind: DisputeKind;
  /** Ids of the things that it is about. */
  readonly about: readonly string[];
  /** Why an editor added or dismissed it. */
  readonly reason: string | null;
  readonly isDismissed: boolean;
  readonly claims: readonly DisputedClaim[];
}

/** Lists the disputes of a collection: those that rules find, in the order of the rules, and those that an editor added. */
export function listDisputes({ lists }: Records): readonly ListedDispute[] {
  const claims = lists.claims.map(({ value }) => value).filter(({ retracted }) => retracted === undefined);
  const reasons = new Map(lists.dismissals.map(({ value }) => [value.dispute, value.reason]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const world = makeWorld({ lists });
  const found = findContradictions(RULES, claims, world);
  return [...gather(found, world, reasons), ...lists.disputes.map(({ value }) => readDispute(value, byId))];
}

/** The id of what a rule finds; it is made of the rule and of what the claims share. */
export function nameDispute({ rule, things, same, year }: Pick<Contradiction, 'rule' | 'things' | 'same' | 'year'>): string {
  const id = [rule.id, ...things, ...same.map(toSlug), ...(year === 0 ? [] : [String(year)])].join('.');
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID - 9).replace(/[.-]+$/, '')}-${hash('sha256', id, 'hex').slice(0, 8)}`;
}

function gather(found: readonly Contradiction[], world: RuleWorld, reasons: ReadonlyMap<string, string>): readonly ListedDispute[] {
  const groups = new Map<
    string,
    { first: Contradiction; claims: Map<string, { -readonly [K in keyof DisputedClaim]: DisputedClaim[K] }> }
  >();
  for (const contradiction of found) {
    const id = nameDispute(contradiction);
    const group = groups.get(id) ?? { first: contradiction, claims: new Map<string, DisputedClaim>() };
    groups.set(id, group);
    const [a, b] = contradiction.pair;
    for (const [{ claim, answer }, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = group.claims.get(claim.id) ?? { claim, answer: answer.text, low: answer.low, against: [] };
      group.claims.set(claim.id, { ...known, against: [...known.against, other.claim] });
    }
  }
  return [...groups].map(([id, { first, claims }]) => ({
    id,
    question: writeQuestion(first, world),
    kind: first.rule.kind,
    about: first.things,
    reason: reasons.get(id) ?? null,
    isDismissed: reasons.has(id),
    claims: [...claims.values()],
  }));
}

/** Each claim of an editor's dispute contradicts those of the other positions. */
function readDispute({ id, question, about, positions, reason }: CaseDispute, byId: ReadonlyMap<string, CaseClaim>): ListedDispute {
  const places = positions.map(({ answer, claims }) => ({ answer, claims: claims.flatMap((claim) => byId.get(claim) ?? []) }));
  const claims = places.flatMap((place, index) => {
    const against = places.filter((other) => other !== place).flatMap((other) => other.claims);
    return place.claims.map((claim) => ({ claim, answer: place.answer, low: String(index).padStart(3, '0'), against }));
  });
  return { id, question, kind: 'EDITOR', about, reason, isDismissed: false, claims };
}

function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
