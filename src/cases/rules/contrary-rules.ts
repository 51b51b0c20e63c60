import type { Rule } from './rule.js';

/** Accusations and findings, which somebody may deny. */
const ACCUSED = ['accused', 'charged', 'convicted'];

const who = (verb: string, question: string): Rule => ({
  id: `who-${verb.replaceAll('_', '-')}`,
  kind: 'AGENTS',
  sides: [{ verbs: [verb] }],
  over: ['object'],
  same: ['content'],
  answer: 'agents',
  within: 14,
  question,
});

/** A part acts for its whole, as the Parliament does for the Union. */
const whether = (verb: string, question: string): Rule => ({
  id: `whether-${verb.replaceAll('_', '-')}`,
  kind: 'POLARITY',
  sides: [{ verbs: [verb] }],
  over: ['agentWholes', 'objectWholes'],
  same: ['charge', 'role'],
  answer: 'polarity',
  negated: true,
  within: 0,
  question,
});

/** Who did it; what is affirmed and negated; what is denied. */
export const CONTRARY_RULES: readonly Rule[] = Object.freeze(
  (
    [
      who('arrested', 'Who arrested {things}?'),
      who('declared_illegal', 'Who declared {things} illegal?'),
      who('convicted', 'Who convicted {things}?'),
      who('sentenced', 'Who sentenced {things}?'),
      who('upheld', 'Who refused the appeal of {things}?'),
      who('shut_down', 'Who shut {things} down?'),
      who('adopted', 'Who adopted {things}?'),
      who('attacked', 'Who attacked {things}?'),
      whether('conditioned', 'Did {first} tie its relations with {second} to conditions?'),
      whether('reformed', 'Did {first} reform {second}?'),
      whether('released', 'Did {first} release {second}?'),
      whether('met', 'Did {first} meet {second}?'),
      whether('agreed', 'Did {first} agree to {second}?'),
      whether('convicted', 'Did {first} convict {second}?'),
      whether('prosecuted', 'Did {first} bring {second} to court?'),
      whether('holds_role', 'Did {first} hold an office at {second}?'),
      {
        id: 'denied-charges',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['agents'], without: 'about', answer: 'It is denied' },
          { verbs: ACCUSED, over: ['targets'], answer: 'It is held to be so' },
        ],
        over: ['agents'],
        answer: 'polarity',
        within: 30,
        question: 'Is it true what {things} {was|were} charged with by {year}?',
      },
      {
        id: 'denied-accusations',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['about', 'namedEvents'], answer: 'It is denied' },
          { verbs: ACCUSED, over: ['named', 'namedEvents'], answer: 'It is held to be so' },
        ],
        over: ['about'],
        answersWhole: true,
        answer: 'polarity',
        within: 200,
        question: 'Is the accusation true: {things}?',
      },
      {
        id: 'denied-statements',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['aboutActors'], answer: 'It is denied' },
          { verbs: ['stated'], over: ['aboutActors'], answer: 'It is said to be so' },
        ],
        over: ['aboutActors'],
        answersWhole: true,
        answer: 'polarity',
        within: 7,
        question: 'Is it true what is said of {things}?',
      },
      {
        id: 'denied-findings',
        kind: 'DENIAL',
        sides: [
          { verbs: ['denied'], over: ['resolutions'], without: 'targets', answer: 'It is rejected' },
          { verbs: ['rejected', 'denounced'], over: ['resolutions'], answer: 'It is rejected' },
          { verbs: ['adopted'], over: ['resolutions'], answer: 'It was adopted' },
        ],
        over: ['resolutions'],
        answer: 'polarity',
        within: 60,
        question: 'Is it right what this says: {things}?',
      },
    ] satisfies readonly Rule[]
  ).map((rule) => Object.freeze(rule)),
);
