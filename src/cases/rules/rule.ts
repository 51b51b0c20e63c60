import type { CaseClaim } from '../case-data.js';

/** In what the claims of a dispute differ; in capitals as the API has it. */
export type DisputeKind = 'DATES' | 'TERMS' | 'AGENTS' | 'POLARITY' | 'DENIAL' | 'EDITOR';

/** The things of a claim that two claims must have in common to tell of one act. */
export type OverName = 'agents' | 'targets' | 'object' | 'firstAbout' | 'about' | 'named' | 'instruments' | 'agentWholes' | 'objectWholes';

/** What else must be alike in two claims: a text, or that there is none in either. */
export type SameName = 'verb' | 'content' | 'charge' | 'reason' | 'penaltyKind' | 'penaltyScope' | 'duration' | 'currency' | 'role';

/** What a claim answers to the question. */
export type AnswerName = 'date' | 'duration' | 'penalty' | 'amount' | 'labour' | 'charge' | 'role' | 'agents' | 'polarity' | 'verb';

/** A word for all texts that a pattern finds. */
export type AnswerClass = readonly [answer: string, pattern: RegExp];

/** Claims of some verbs, and what they say where that is not read from each of them. */
export interface RuleSide {
  /** In small letters, as written. */
  readonly verbs: readonly string[];
  /** Which of its things the claim shares with those of the other side; absent: as the rule says. */
  readonly over?: readonly OverName[];
  /** What every claim of this side answers; absent: it is read from each. */
  readonly answer?: string;
  /** Only claims that name none here. */
  readonly without?: 'targets' | 'about';
}

/** How disputes of one sort are found: which claims tell of one act, and when they contradict each other. */
export interface Rule {
  /** Begins the id of each dispute. */
  readonly id: string;
  readonly kind: DisputeKind;
  readonly sides: readonly RuleSide[];
  /** Two claims must share a thing in each of these. */
  readonly over: readonly OverName[];
  readonly same?: readonly SameName[];
  readonly answer: AnswerName;
  /** Of texts: what each comes to. A text that no pattern finds answers nothing. */
  readonly classes?: readonly AnswerClass[];
  /** Days that the dates of two claims may lie apart; null: such an act takes place once, whenever it is said to have been. */
  readonly within: number | null;
  /** Claims that deny are taken too. */
  readonly negated?: boolean;
  /** `{things}` stands for what the claims share, `{was|were}` for the one that fits their number, `{verb}` for the verb in the past. */
  readonly question: string;
}

/** Answers in an order: one contradicts another where it ends before that begins. */
export interface Answer {
  /** As a reader sees it. */
  readonly text: string;
  readonly low: string;
  readonly high: string;
  /** Of actors: those who are meant, and the wholes of which they are parts; a part does not contradict its whole. */
  readonly actors?: { readonly ids: readonly string[]; readonly wholes: ReadonlySet<string> };
}

/** What rules may know of things. */
export interface RuleWorld {
  nameOf(id: string): string;
  /** The thing itself and all that it is a part of, organ or not. */
  wholesOf(id: string): ReadonlySet<string>;
  /** The last whole of which it is an organ, or itself. */
  topOf(id: string): string;
  /** Whether it is one certain actor, not some authority that a text leaves open. */
  isCertain(id: string): boolean;
}

/** A claim in the eyes of one rule. */
export interface Testimony {
  readonly claim: CaseClaim;
  readonly over: readonly ReadonlySet<string>[];
  readonly same: readonly string[];
  readonly answer: Answer;
  readonly start: string;
  /** The last day on which a claim of the same act may begin. */
  readonly late: string;
  readonly year: number;
}
