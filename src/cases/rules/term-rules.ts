import type { AnswerClass, Rule } from './rule.js';

const terms = (rule: Omit<Rule, 'kind'>): Rule => Object.freeze({ kind: 'TERMS', ...rule });

const SENTENCES: readonly AnswerClass[] = [
  ['a suspended sentence', /suspended/],
  ['restricted freedom', /^restriction/],
  ['imprisonment', /^imprisonment/],
];
const REGIMES: readonly AnswerClass[] = [
  ['a strict-regime colony', /strict/],
  ['a general-regime colony', /general/],
];
const CHARGES: readonly AnswerClass[] = [
  ['embezzlement', /embezzle|misappropriat/],
  ['abuse of office', /abuse of (office|power)|use of powers/],
];
const POSTS: readonly AnswerClass[] = [
  ['deputy', /\bdeputy\b/],
  ['acting head', /\bacting\b/],
  ['head', /\b(chief|head|leader|director|editor)\b/],
];
const LEAVINGS: readonly AnswerClass[] = [
  ['was dismissed', /^dismissed$/],
  ['left by own decision', /^resigned$/],
];
const PAROLE: readonly AnswerClass[] = [['parole', /\bparole\b/]];

/** The same act, told with different terms. */
export const TERM_RULES: readonly Rule[] = Object.freeze([
  terms({
    id: 'prison-terms',
    sides: [{ verbs: ['sentenced', 'imprisoned'] }],
    over: ['targets'],
    same: ['penaltyKind', 'penaltyScope'],
    answer: 'duration',
    within: 30,
    question: 'How long a term did {things} get in {year}?',
  }),
  terms({
    id: 'kinds-of-sentence',
    sides: [{ verbs: ['sentenced'] }],
    over: ['targets'],
    answer: 'penalty',
    classes: SENTENCES,
    within: 30,
    question: 'What kind of sentence did {things} get in {year}?',
  }),
  terms({
    id: 'regimes',
    sides: [{ verbs: ['sentenced'] }],
    over: ['targets'],
    answer: 'penalty',
    classes: REGIMES,
    within: 30,
    question: 'To what kind of colony {was|were} {things} sent?',
  }),
  terms({
    id: 'lengths-of-ban',
    sides: [{ verbs: ['banned'] }],
    over: ['targets'],
    answer: 'duration',
    within: 60,
    question: 'For how long {was|were} {things} banned in {year}?',
  }),
  terms({
    id: 'sums-to-pay',
    sides: [{ verbs: ['penalized'] }],
    over: ['targets'],
    same: ['penaltyKind', 'currency'],
    answer: 'amount',
    within: 60,
    question: 'How much did {things} have to pay in {year}?',
  }),
  terms({
    id: 'hours-of-work',
    sides: [{ verbs: ['penalized', 'upheld'] }],
    over: ['targets'],
    answer: 'labour',
    within: 90,
    question: 'How much work did {things} have to do in {year}?',
  }),
  terms({
    id: 'highest-penalties',
    sides: [{ verbs: ['provides_for'] }],
    over: ['instruments'],
    same: ['penaltyKind'],
    answer: 'duration',
    within: null,
    question: 'What is the highest penalty under {things}?',
  }),
  terms({
    id: 'charges',
    sides: [{ verbs: ['convicted', 'sentenced'] }],
    over: ['targets'],
    answer: 'charge',
    classes: CHARGES,
    within: 30,
    question: 'Of what {was|were} {things} found guilty in {year}?',
  }),
  terms({
    id: 'posts',
    sides: [{ verbs: ['holds_role'] }],
    over: ['agents', 'object'],
    answer: 'role',
    classes: POSTS,
    within: 60,
    question: 'What post did {first} hold at {second}?',
  }),
  terms({
    id: 'leaving-office',
    sides: [
      { verbs: ['dismissed'], over: ['targets', 'about'] },
      { verbs: ['resigned'], over: ['agents', 'named'] },
    ],
    over: ['agents', 'about'],
    answer: 'verb',
    classes: LEAVINGS,
    within: 30,
    question: 'How did {first} leave {second}?',
  }),
  terms({
    id: 'ends-of-imprisonment',
    sides: [{ verbs: ['released'] }, { verbs: ['commuted_sentence'], answer: 'a milder sentence for the rest of the term' }],
    over: ['targets'],
    answer: 'content',
    classes: PAROLE,
    within: 30,
    question: '{Was|Were} {things} released on parole, or the sentence made milder?',
  }),
]);
