import type { Rule } from './rule.js';

/** Accusations and findings, which somebody may deny. */
const ACCUSED = ['accused', 'charged', 'prosecuted', 'convicted', 'sentenced'];

/** Who did it; what is affirmed and negated; what is denied. */
export const CONTRARY_RULES: readonly Rule[] = Object.freeze(
  (
    [
      {
        id: 'who-did-it',
        kind: 'AGENTS',
        sides: [
          { verbs: ['arrested', 'declared_illegal', 'upheld', 'convicted', 'sentenced', 'shut_down', 'adopted', 'appointed', 'attacked'] },
        ],
        over: ['object'],
        same: ['verb', 'content'],
        answer: 'agents',
        within: 14,
        question: 'Who {verb} {things}?',
      },
      {
        id: 'affirmed-and-negated',
        kind: 'POLARITY',
        sides: [
          {
            verbs: [
              'conditioned',
              'reformed',
              'released',
              'met',
              'agreed',
              'convicted',
              'prosecuted',
              'holds_role',
              'adopted',
              'signed',
              'ratified',
            ],
          },
        ],
        over: ['agentWholes', 'objectWholes'],
        same: ['verb', 'charge'],
        answer: 'polarity',
        negated: true,
        within: 0,
        question: 'Is it so: {verb} ({things})?',
      },
      {
        id: 'denied-charges',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['agents'], without: 'about', answer: 'They deny it' },
          { verbs: ACCUSED, over: ['targets'], answer: 'It is held against them' },
        ],
        over: ['agents'],
        answer: 'polarity',
        within: 30,
        question: 'Did {things} do what they are charged with?',
      },
      {
        id: 'denied-accusations',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['about'], answer: 'It is denied' },
          { verbs: ACCUSED, over: ['named'], answer: 'It is held to be so' },
        ],
        over: ['about'],
        answer: 'polarity',
        within: 200,
        question: 'Is it true what is held against them: {things}?',
      },
      {
        id: 'denied-findings',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied', 'rejected', 'denounced'], over: ['about'], without: 'targets', answer: 'It is denied' },
          { verbs: ['adopted'], over: ['firstAbout'], answer: 'It was adopted' },
        ],
        over: ['about'],
        answer: 'polarity',
        within: 60,
        question: 'Is it right what is said in {things}?',
      },
    ] satisfies readonly Rule[]
  ).map((rule) => Object.freeze(rule)),
);
