/**
 * Every English text of the explorer and the embeds, by part: a translation is a file with the same names.
 * Each part is an export of its own, so that a bundle holds only what it shows. Numbers and dates are written by `format.ts`.
 */
import type {
  ActorKind,
  Certainty,
  DemandStatus,
  EventKind,
  InstrumentKind,
  LinkKind,
  Modality,
  OpportunityKind,
  OpportunityStatus,
  PassageState,
  Voice,
} from '../../src/view/gen/enums.js';
import type { DropReason } from '../../src/view/address/parameter.js';

/** The language of all texts here, for `Intl` and the `lang` of the page. */
export const LANGUAGE = 'en';

export const appTexts = {
  name: 'Demarche',
  tagline: 'Who did what to whom, who demanded what of whom, and what came of it: with the passage behind every link.',
  skip: 'Skip to the content',
  explore: 'Explore',
  demands: 'Demands',
  opportunities: 'Opportunities',
  playground: 'Playground',
  main: 'Main parts',
  panes: 'How to show it',
  graph: 'Graph',
  table: 'Table',
  timeline: 'Timeline',
  undo: 'Undo',
  redo: 'Redo',
  close: 'Close',
  menu: 'Menu',
  loading: 'Loading …',
  retry: 'Try again',
  away: 'No answers at the moment',
  awayHint: 'What is on the screen stays. The page goes on by itself when the server is back.',
  back: 'The server is back.',
  missing: (ids: readonly string[]): string => `Not in this collection: ${ids.join(', ')}.`,
  droppedTitle: 'Parts of the address could not be read and were left out',
  notFound: 'Nothing here has this address.',
  panel: 'Details',
  tools: 'Tools',
  paths: 'Find paths',
  share: 'Share',
} as const;

export const dropTexts: Record<DropReason, string> = {
  'unknown-name': 'no such part of an address',
  'given-twice': 'given twice; the first one counts',
  'not-readable': 'broken encoding',
  'not-an-id': 'expected an id: letters, digits, dots, dashes',
  'not-a-value': 'expected one of the known values',
  'not-a-day': 'expected a day such as 2017-11-29',
  'not-a-number': 'expected a whole number within bounds',
  'not-a-line': 'expected two ids joined by ~',
  'not-a-switch': 'expected yes or no',
  'too-many': 'more than fits',
};

/** The words for the values of the API's enums. */
export const voiceTexts: Record<Voice, string> = {
  AUTHOR_FACT: 'stated by the authors as a fact',
  AUTHOR_OPINION: 'the authors’ opinion',
  REPORTED: 'reported as said by others',
};

export const certaintyTexts: Record<Certainty, string> = {
  STATED: 'stated',
  HEDGED: 'hedged',
  OPINION: 'an opinion',
  UNKNOWN: 'not assessed',
};

export const modalityTexts: Record<Modality, string> = {
  ACTUAL: 'happened',
  PLANNED: 'planned',
  POTENTIAL: 'possible',
  REQUIRED: 'required',
  CONDITIONAL: 'on a condition',
  NORMATIVE: 'as it should be',
};

export const linkKindTexts: Record<LinkKind, string> = {
  RELATION: 'acts',
  CONCERN: 'what they are about',
  MEMBERSHIP: 'part of',
};

export const actorKindTexts: Record<ActorKind, string> = {
  PERSON: 'Person',
  GROUP: 'Group',
  ORGANIZATION: 'Organization',
  TRADE_UNION: 'Trade union',
  MEDIA_OUTLET: 'Media outlet',
  NGO: 'NGO',
  PUBLIC_BODY: 'Public body',
  GOVERNMENT: 'Government',
  COURT: 'Court',
  LEGISLATURE: 'Legislature',
  STATE: 'State',
  INTERGOVERNMENTAL_ORGANIZATION: 'Intergovernmental organization',
};

export const instrumentKindTexts: Record<InstrumentKind, string> = {
  TREATY: 'Treaty',
  LAW: 'Law',
  LAW_ARTICLE: 'Article of a law',
  BILL: 'Bill',
  RESOLUTION: 'Resolution',
  VERDICT: 'Verdict',
  REPORT: 'Report',
  STATEMENT: 'Statement',
  OTHER: 'Text',
};

export const eventKindTexts: Record<EventKind, string> = {
  PROTEST: 'Protest',
  TRIAL: 'Trial',
  CHARGE: 'Charge',
  CRACKDOWN: 'Crackdown',
  NEGOTIATION: 'Negotiation',
  RATIFICATION: 'Ratification',
  DIALOGUE: 'Dialogue',
  MEETING: 'Meeting',
  VISIT: 'Visit',
  ELECTION: 'Election',
  OTHER: 'Event',
};

export const thingTypeTexts = { topic: 'Topic', place: 'Place' } as const;

export const demandStatusTexts: Record<DemandStatus, string> = {
  MADE: 'made',
  REPEATED: 'repeated',
  ACKNOWLEDGED: 'acknowledged',
  REFUSED: 'refused',
  PARTLY_MET: 'partly met',
  MET: 'met',
  LAPSED: 'lapsed',
};

export const opportunityKindTexts: Record<OpportunityKind, string> = {
  RATIFICATION_VOTE: 'Ratification vote',
  VOTE: 'Vote',
  HUMAN_RIGHTS_DIALOGUE: 'Human rights dialogue',
  MINISTERS_MEETING: 'Ministers’ meeting',
  HIGH_LEVEL_MEETING: 'High-level meeting',
  NEGOTIATION: 'Negotiation',
  VISIT: 'Visit',
  REVIEW: 'Review',
};

export const opportunityStatusTexts: Record<OpportunityStatus, string> = {
  UPCOMING: 'upcoming',
  OPEN: 'open',
  USED: 'used',
  MISSED: 'missed',
  CLOSED: 'closed',
};

export const passageStateTexts: Record<PassageState, string> = {
  EXACT: 'found word for word in the source',
  MOVED: 'found elsewhere in the source',
  CHANGED: 'changed in the source',
  GONE: 'no longer in the source',
  UNCHECKED: 'not checked against the source yet',
};

export const graphTexts = {
  truncated: (most: number): string => `Only the best attested ${String(most)} links among these things are shown.`,
  full: (most: number): string => `The screen holds ${String(most)} things at most. Hide some to add others.`,
  unreadable: 'The page could not read the answer. Try again.',
  again: 'Try again',
} as const;
