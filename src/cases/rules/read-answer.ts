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

function readDay({ date }: CaseClaim): Answer | null {
  const { start, end, day } = readDate(date);
  if (day === null || (start === FIRST_DAY && end === LAST_DAY)) return null;
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

/** Who did it, where each of them is one certain actor. */
function readAgents({ agents }: CaseClaim, _: Rule, { nameOf, wholesOf, isCertain }: RuleWorld): Answer | null {
  const ids = agents.map(({ thing }) => thing).sort();
  if (ids.length === 0 || !ids.every(isCertain)) return null;
  const key = ids.join(' ');
  return {
    text: ids.map(nameOf).join(', '),
    low: key,
    high: key,
    actors: { ids, wholes: new Set(ids.flatMap((id) => [...wholesOf(id)])) },
  };
}

function writePenalty({ kind, duration }: { readonly kind: string; readonly duration: string }): string {
  return labelPenalty({ kind: toEnum(kind), duration });
}
