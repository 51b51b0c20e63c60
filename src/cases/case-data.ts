/** The contents of case files as data/case.schema.json has them, with short forms written out. */

/** A date as an author writes it; absent where the text says none. */
export interface CaseDate {
  readonly edtf: string | null;
  readonly basis: 'explicit' | 'relative' | 'context' | 'unstated';
  readonly phrase: string | null;
}

export type EndStatus = 'stated' | 'implied' | 'unstated' | 'none';

export interface CaseParticipant {
  readonly thing: string;
  readonly status: 'stated' | 'implied';
  readonly mention: string | null;
}

export interface CaseAlias {
  readonly text: string;
  readonly kind: string;
  readonly language?: string;
  readonly script?: string;
  /** Where a merge brought it: the day by which the merged thing was named. No file says it. */
  readonly since?: string;
}

/** Documents, things, claims, demands, opportunities and stories have an id of their author's choosing. */
export interface CaseRecord {
  readonly id: string;
}

export interface CaseDocument extends CaseRecord {
  readonly url?: string;
  readonly title: string;
  readonly genre?: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published: CaseDate;
  readonly saidOn?: string;
  readonly held: 'whole' | 'part';
  readonly sha256?: string;
  /** The document that it repeats, or the actor, such as an agency. */
  readonly repeats?: string;
}

export interface CaseThing extends CaseRecord {
  readonly name: string;
  readonly description?: string;
  readonly aliases: readonly CaseAlias[];
}

export interface CaseMembership {
  readonly whole: string;
  readonly organ: boolean;
  readonly basis: string;
  /** Where a merge brought it: the day by which the merged thing was named. No file says it. */
  readonly since?: string;
}

export interface CaseActor extends CaseThing {
  readonly kind: string;
  readonly country?: string;
  readonly sector?: string;
  readonly placeholder: boolean;
  readonly partOf: readonly CaseMembership[];
}

export interface CaseInstrument extends CaseThing {
  readonly kind: string;
  readonly jurisdiction?: string;
  readonly number?: string;
  readonly date: CaseDate;
}

export interface CaseEvent extends CaseThing {
  readonly kind: string;
  readonly date: CaseDate;
  readonly places: readonly string[];
}

export interface CaseTopic extends CaseThing {
  readonly huridocsRight?: string;
}

export interface CasePlace extends CaseThing {
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export interface CasePassage {
  readonly paragraph?: number;
  readonly start?: number;
  readonly end?: number;
  readonly sha256: string;
  readonly phrase: string;
  readonly state?: 'exact' | 'moved' | 'changed' | 'gone' | 'unchecked';
  readonly checkedOn?: string;
  readonly checkedAs?: string;
}

/** The lists of participants of a claim, in the order in which they are told. */
export const ROLES = Object.freeze(['agents', 'targets', 'about', 'beneficiaries', 'instruments', 'onBehalfOf', 'places'] as const);
export type Role = (typeof ROLES)[number];

export interface CaseClaim extends CaseRecord, Readonly<Record<Role, readonly CaseParticipant[]>> {
  /** Empty where neither the claim nor its file names one: a fault. */
  readonly document: string;
  /** In small letters, as written. */
  readonly relation: string;
  readonly agentStatus?: EndStatus;
  readonly targetStatus?: EndStatus;
  readonly date: CaseDate;
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: string;
  readonly voice: 'author_fact' | 'author_opinion' | 'reported';
  readonly certainty: string;
  readonly saidBy: readonly string[];
  readonly penalty?: { readonly kind: string; readonly scope?: string; readonly duration?: string; readonly amount?: string };
  readonly charge?: string;
  readonly right?: string;
  readonly role?: string;
  readonly reason?: string;
  readonly reasonCertainty?: string;
  readonly means?: string;
  readonly content?: string;
  readonly passages: readonly CasePassage[];
  readonly retracted?: { readonly on: string; readonly reason: string };
  readonly method: 'human' | 'assistant';
}

/** A change of status; `date` is null where it is that of the claim. */
export interface CaseChange {
  readonly to: string;
  readonly claim: string;
  readonly date: CaseDate | null;
  readonly part: readonly string[];
}

export interface CaseDemand extends CaseRecord {
  readonly object: string;
  readonly madeBy: readonly string[];
  readonly addressedTo: readonly CaseParticipant[];
  readonly concerns: readonly string[];
  readonly mayConcern: readonly string[];
  /** Demands of others that it says again. */
  readonly restates: readonly string[];
  readonly history: readonly CaseChange[];
}

export interface CaseOpportunity extends CaseRecord {
  readonly name: string;
  readonly kind: string;
  readonly date: CaseDate;
  readonly heldBy: readonly string[];
  readonly towards: readonly string[];
  readonly over: readonly string[];
  readonly claims: readonly string[];
  readonly history: readonly CaseChange[];
  readonly couldRaise: readonly { readonly demand: string; readonly claim: string }[];
  readonly raised: readonly { readonly demand: string; readonly claim: string }[];
}

/** An editor's judgement that two things are one: claims keep the words of their texts, and name the other thing from then on. */
export interface CaseMerge extends CaseRecord {
  /** The thing that is no thing of its own any more; the id of the merge, too. */
  readonly thing: string;
  /** The thing that it is. */
  readonly into: string;
  /** Why, in the editor's words. */
  readonly reason: string;
  /** Claims and documents that show it. */
  readonly sources: readonly string[];
}

/** Claims that an editor puts side by side, where no rule finds that they cannot all be true. */
export interface CaseDispute extends CaseRecord {
  readonly question: string;
  /** Ids of things. */
  readonly about: readonly string[];
  readonly positions: readonly { readonly answer: string; readonly claims: readonly string[] }[];
  /** Why, in the editor's words. */
  readonly reason: string;
}

/** An editor's judgement that what a rule found is no dispute. Its id is that of the dispute. */
export interface CaseDismissal extends CaseRecord {
  readonly dispute: string;
  /** Why, in the editor's words. */
  readonly reason: string;
}

export interface CaseStep {
  /** Ours, and one. */
  readonly sentence: string;
  readonly claims: readonly string[];
  /** null where they are those that take part in the claims. */
  readonly lights: readonly string[] | null;
  /** Path and query of a view of the explorer. */
  readonly view: string;
}

export interface CaseStory extends CaseRecord {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly CaseStep[];
}
