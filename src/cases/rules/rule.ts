import type { CaseClaim } from '../case-data.js';

/** In what the claims of a dispute differ; in capitals as the API has it. */
export type DisputeKind = 'DATES' | 'TERMS' | 'AGENTS' | 'POLARITY' | 'DENIAL' | 'EDITOR';

/** The things of a claim that two claims must have in common to tell of one act. */
export type OverName =
  | 'agents'
  | 'targets'
  | 'object'
  | 'firstAbout'
  | 'about'
  | 'aboutActors'
  | 'named'
  | 'namedEvents'
  | 'resolutions'
  | 'instruments'
  | 'agentWholes'
  | 'objectWholes';

/** What else must be alike in two claims: a text, or that there is none in either. */
export type SameName = 'verb' | 'content' | 'charge' | 'reason' | 'penaltyKind' | 'penaltyScope' | 'duration' | 'currency' | 'role';

/** What a claim answers to the question. */
export type AnswerName =
  'date' | 'duration' | 'penalty' | 'amount' | 'labour' | 'charge' | 'role' | 'agents' | 'polarity' | 'verb' | 'content';

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
  /** A claim of the first side counts against one that names all that it is about, and that others than its own agents make. */
  readonly answersWhole?: boolean;
  /** Claims that deny are taken too. */
  readonly negated?: boolean;
  /** `{things}` stands for what the claims share, `{first}` and `{second}` for what they share in these lists, `{was|were}` for what fits the number, `{year}` for the year. */
  readonly question: string;
}

/** Answers in an order: one contradicts another where it ends before that begins. */
export interface Answer {
  /** As a reader sees it. */
  readonly text: string;
  readonly low: string;
  readonly high: string;
  /** Of actors: who is meant. */
  readonly actors?: AnswerActors;
}

/** Actors who are an answer. A part does not contradict its whole, nor somebody of whom a text leaves the name open one who may be the same. */
export interface AnswerActors {
  readonly ids: readonly string[];
  readonly wholes: ReadonlySet<string>;
  readonly isOpen: boolean;
  /** Proper names in the names of the actors, those of their wholes left out. */
  readonly words: readonly string[];
}

/** What rules may know of things. */
export interface RuleWorld {
  nameOf(id: string): string;
  /** The thing itself and all that it is a part of, organ or not. */
  wholesOf(id: string): ReadonlySet<string>;
  /** The last whole of which it is an organ, or itself. */
  topOf(id: string): string;
  /** Whether it is an actor that one can tell from others, not a country, a government, a person or the authorities at large. */
  isBody(id: string): boolean;
  /** Whether a text leaves open which one it is: "a court in Astana". */
  isPlaceholder(id: string): boolean;
  isActor(id: string): boolean;
  isEvent(id: string): boolean;
  isResolution(id: string): boolean;
}

/** A claim in the eyes of one rule. */
export interface Testimony {
  readonly claim: CaseClaim;
  readonly over: readonly ReadonlySet<string>[];
  /** The place of its side among those of the rule. */
  readonly side: number;
  readonly same: readonly string[];
  readonly answer: Answer;
  readonly start: string;
  /** The last day on which a claim of the same act may begin. */
  readonly late: string;
  readonly year: number;
}
