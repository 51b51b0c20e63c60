import { labelDate } from '../../answer/derived/date-label.js';
import { labelPenalty } from '../../answer/derived/penalty-label.js';
import type { CaseClaim } from '../case-data.js';
import { FIRST_DAY, LAST_DAY } from '../graph/graph.js';
import { readDate, toEnum } from '../graph/properties.js';
import { readAmount } from './read-amount.js';
import type { Answer, AnswerName, Rule, RuleWorld } from './rule.js';

/** Digits of a sum of money before the point, so that sums are in order as texts. */
const DIGITS = 15;

type Read = (claim: CaseClaim, rule: Rule, world: RuleWorld) => Answer | null;

const READERS: Readonly<Record<AnswerName, Read>> = Object.freeze({
  date: readDay,
  duration: ({ penalty }) =>
    penalty?.duration === undefined ? null : plain(writePenalty({ kind: penalty.kind, duration: penalty.duration })),
  penalty: ({ penalty }, { classes }) => (penalty === undefined ? null : classify(`${penalty.kind}: ${penalty.scope ?? ''}`, classes)),
  amount: ({ penalty }) => readSum(penalty?.amount),
  labour: ({ penalty }) => (penalty?.kind === 'labour' ? plainOf(penalty.amount ?? penalty.scope) : null),
  charge: ({ charge }, { classes }) => classify(charge, classes),
  role: ({ role }, { classes }) => classify(role, classes),
  agents: readAgents,
  polarity: ({ polarity }) => (polarity === 'affirmed' ? plain('Yes') : plain('No')),
  content: ({ content }, { classes }) => classify(content, classes),
  verb: ({ relation }, { classes }) => classify(relation, classes),
});

/** Reads what a claim answers to the question of a rule; null where it answers nothing. */
export function readAnswer(claim: CaseClaim, rule: Rule, world: RuleWorld): Answer | null {
  return READERS[rule.answer](claim, rule, world);
}

/** An answer that agrees with itself alone. */
export function plain(text: string): Answer {
  return { text, low: text, high: text };
}

function plainOf(text: string | undefined): Answer | null {
  return text === undefined ? null : plain(text);
}

/** A day, a month, a span; what held or had happened by some day says nothing of when an act was. */
function readDay({ date }: CaseClaim): Answer | null {
  const { start, end, day } = readDate(date);
  if (day === null || start === FIRST_DAY || end === LAST_DAY) return null;
  return { text: labelDate({ edtf: date.edtf, basis: toEnum(date.basis) }), low: start, high: end };
}

function readSum(text: string | undefined): Answer | null {
  const amount = readAmount(text);
  if (text === undefined || amount === null) return null;
  return { text, low: pad(amount.low), high: amount.high === Infinity ? '~' : pad(amount.high) };
}

function pad(value: number): string {
  return value.toFixed(0).padStart(DIGITS, '0');
}

function classify(text: string | undefined, classes: Rule['classes'] = []): Answer | null {
  const found = text === undefined ? undefined : classes.find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : plain(found[0]);
}

/** Who did it, where each of them can be told from others. */
function readAgents({ agents }: CaseClaim, _: Rule, { nameOf, wholesOf, isBody, isPlaceholder }: RuleWorld): Answer | null {
  const ids = agents.map(({ thing }) => thing).sort();
  if (ids.length === 0 || !ids.every(isBody)) return null;
  const key = ids.join(' ');
  const wholes = new Set(ids.flatMap((id) => [...wholesOf(id)]));
  const known = new Set([...wholes].filter((id) => !ids.includes(id)).flatMap((id) => listNames(nameOf(id))));
  const words = ids.flatMap((id) => listNames(nameOf(id))).filter((word) => !known.has(word));
  return { text: ids.map(nameOf).join(', '), low: key, high: key, actors: { ids, wholes, words, isOpen: ids.some(isPlaceholder) } };
}

/** Words with a capital letter. */
function listNames(text: string): readonly string[] {
  return text.match(/\p{Lu}\p{L}+/gu) ?? [];
}

function writePenalty({ kind, duration }: { readonly kind: string; readonly duration: string }): string {
  return labelPenalty({ kind: toEnum(kind), duration });
}
