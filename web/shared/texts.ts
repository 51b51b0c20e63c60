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
  pageTitle: (title: string): string => `${title} · Demarche`,
  titleOfPath: (from: string, to: string): string => `From ${from} to ${to}`,
  titleOfLine: (one: string, other: string): string => `${one} and ${other}`,
  titleOfThings: (names: readonly string[], more: number): string => names.join(', ') + (more > 0 ? ` and ${String(more)} more` : ''),
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

export const shareTexts = {
  title: 'Share this view',
  link: 'Link',
  linkHint: 'Whoever opens it sees what you see now: things, places, filters and what is open.',
  copyLink: 'Copy link',
  embed: 'Embed',
  what: 'What to embed',
  how: 'As',
  frame: 'Frame, for any page',
  element: 'Element, for pages that take scripts',
  state: 'State',
  live: 'Live: follows the collection',
  frozen: 'Frozen: stays as it is today',
  frozenHint: 'A frozen embed shows the answers of today for good, says so, and offers the live one.',
  copyCode: 'Copy code',
  preview: 'Preview',
  cite: 'Cite',
  copyCitation: 'Copy citation',
  playground: 'Open in the playground',
  playgroundHint: 'The query that makes this view, ready to run and to change.',
  copied: 'Copied.',
  copyFailed: 'The browser does not let the page copy. The text is selected: press Ctrl+C.',
  keeping: 'The server keeps the view …',
  nothing: 'Nothing is on the screen yet.',
  subjects: {
    graph: 'The graph around this thing',
    path: 'The paths between these two',
    timeline: 'Its timeline',
    demands: 'This list of demands',
    demand: 'This demand',
    claim: 'This claim, as a card to quote',
    document: 'A card of this document',
    thing: 'A card of this thing',
    view: 'This view, as it is arranged',
    story: 'This story',
  },
  note: (title: string, revision: string, loaded: string, address: string, today: string): string =>
    `“${title}”, Demarche, collection revision ${revision} of ${loaded}, ${address} (accessed ${today}).`,
} as const;

export const sayingTexts = {
  nobody: 'an author who is not named',
  AUTHOR_FACT: (names: string): string => `Told as a fact by ${names}`,
  AUTHOR_OPINION: (names: string): string => `Judged so by ${names}`,
  REPORTED: (names: string): string => `Said by ${names}, as the document reports`,
} as const;

export const surenessTexts: Record<Certainty, string> = {
  STATED: 'said without reserve',
  HEDGED: 'said with a reserve',
  OPINION: 'an opinion, which no record could prove',
  UNKNOWN: 'how surely was not assessed',
};

export const passageTexts = {
  paragraph: (number: number): string => `paragraph ${String(number)}`,
  read: 'Read it in the source',
  opens: 'opens a new page',
  none: 'No passage is recorded.',
} as const;

export const demandStateTexts = { open: 'open', closed: 'closed' } as const;

export const findTexts = {
  label: 'Find a person, a body, a law, an event',
  placeholder: 'Find anybody or anything',
  key: 'Press / to search',
  results: 'What was found',
  matched: (spelling: string): string => `written ${spelling}`,
  verb: 'every',
  verbHint: (count: number): string => (count === 1 ? '1 claim' : `${String(count)} claims`),
  found: (count: number): string => (count === 1 ? '1 found' : `${String(count)} found`),
  more: (rest: number): string => `${String(rest)} more: type more of the name`,
  none: (text: string): string => `Nothing is called “${text}”.`,
  noneHint:
    'Any spelling finds: another script, a short form, the beginning of a word, one typing error. A verb such as “arrested” finds what was done; an id or an address of this site opens what it names.',
  away: 'No answer at the moment. It is asked again by itself.',
  keys: 'Enter opens it with what surrounds it, Ctrl and Enter adds it beside what is there.',
  claim: 'Claim',
  document: 'Document',
  demand: 'Demand',
  story: 'Story',
  view: 'Saved address',
  viewName: 'Open this address',
  clear: 'Choose another',
} as const;

export const openingTexts = {
  kicker: 'The collection at a glance',
  title: 'Who did what to whom, who demanded what of whom, and what came of it',
  sentence: (claims: string, documents: string, actors: string): string =>
    `${claims} from ${documents} about ${actors}, each with who says so, how sure they are, and the passage that says it.`,
  oneDocument: (title: string, by: string, day: string): string => `All of it is taken from “${title}”, by ${by}, ${day}.`,
  nobody: 'an author who is not named',
  documents: 'Sources',
  figures: 'How much there is',
  claims: ['claim', 'claims'],
  relations: ['link', 'links'],
  documentsCount: ['document', 'documents'],
  actors: ['actor', 'actors'],
  openDemands: ['open demand', 'open demands'],
  story: 'Begin with a story',
  storyGo: 'Follow it step by step',
  questions: 'Questions to begin with',
  who: 'Who is in it',
  persons: 'People',
  groups: 'Groups',
  organizations: 'Organizations',
  bodies: 'Public bodies',
  states: 'States and unions of states',
  others: (rest: number): string => `and ${String(rest)} more`,
  demands: 'Demands that are open',
  allDemands: (count: number): string => `All ${String(count)} open demands`,
  noDemands: 'No demand is open.',
  byTo: (by: string, to: string): string => (to === '' ? by : `${by} of ${to}`),
  next: 'What comes next',
  noNext: 'No meeting after today is known to this collection. The latest known:',
  noneKnown: 'No meeting is known to this collection.',
  undated: 'On a day that is not said:',
  allOpportunities: 'All opportunities, and what could be raised there',
  latest: 'The latest that is told',
  empty: 'The collection is empty',
  emptyHint: 'Nothing has been loaded yet. Whoever runs this server loads it with “npx demarche load”. The page goes on by itself.',
  loadedOn: (revision: string, day: string): string => `Revision ${revision}, loaded on ${day}.`,
} as const;

export const questionTexts = {
  verb: (past: string): string => `Who was ${past}, and by whom?`,
  thing: (name: string): string => `What happened to ${name}?`,
  made: (name: string): string => `What does ${name} demand?`,
  faced: (name: string): string => `What is demanded of ${name}?`,
  path: (from: string, to: string): string => `How is ${from} linked with ${to}?`,
  unstated: 'What was done, and by whom is not said?',
  claims: (count: number): string => (count === 1 ? '1 claim' : `${String(count)} claims`),
  demands: (count: number): string => (count === 1 ? '1 demand' : `${String(count)} demands`),
  steps: (count: number): string => (count === 1 ? 'in one step' : `in ${String(count)} steps`),
} as const;

export const panelTexts = {
  thing: 'Thing',
  line: 'Line',
  claim: 'Claim',
  document: 'Document',
  back: 'Back',
  close: 'Close',
  failed: 'This cannot be shown.',
  missing: (id: string): string => `Nothing in this collection has the id ${id}.`,
  missingHint: 'It may have been mistyped, or belong to another collection. Search for the name instead.',
  expand: 'Show all neighbours',
  collapse: 'Collapse',
  pin: 'Pin',
  unpin: 'Let go',
  hide: 'Hide',
  show: 'Show',
  actions: 'What to do with it',
  names: 'Names and spellings',
  aliasKinds: {
    NAME: 'Also called',
    TRANSLITERATION: 'In other letters',
    ACRONYM: 'In short',
    METONYM: 'Stands for it',
    COREFERENCE: 'In the text',
  },
  partOf: 'Part of',
  parts: 'Parts',
  places: 'Place',
  date: 'Date',
  jurisdiction: 'Jurisdiction',
  number: 'Number',
  country: 'Country',
  links: 'Links, by verb',
  linksNone: 'No link joins it to another thing.',
  concerns: 'About it, or it takes part',
  concern: (verb: string): string => `${verb}: takes part`,
  hasPart: 'has part',
  isPart: 'part of',
  all: (count: number): string => `All ${String(count)}`,
  evidence: 'the claims behind it',
  openEnds: 'What is not said',
  byWhom: 'by whom: not said',
  toWhom: 'to whom: not said',
  made: 'Demands it makes',
  faced: 'Demands it faces',
  demandBy: (names: string): string => `by ${names}`,
  demandOf: (names: string): string => `of ${names}`,
  claims: 'Claims by date',
  claimsNone: 'No claim tells of it.',
  more: (rest: number): string => `${String(rest)} more`,
  undated: 'undated',
  permalink: 'Address of its page',
  playground: 'The query behind this',
  embed: 'Embed this claim',
  between: (from: string, to: string): string => `${from} and ${to}`,
  linkCount: ['link', 'links'],
  lineNone: 'No link joins these two in this collection.',
  lineHidden: (count: number): string =>
    count === 1
      ? '1 further link between them is hidden by the filter.'
      : `${String(count)} further links between them are hidden by the filter.`,
  lineCut: 'Only the best attested links between them are listed.',
  openPaths: 'Ways between them',
  implied: 'one end is only implied',
  membershipBasis: (basis: string): string => `An editor’s entry, no claim. Known from: ${basis}`,
  openClaim: 'All that this claim says',
  retracted: (day: string, reason: string): string => `Withdrawn on ${day}: ${reason}`,
  negated: 'The text says that this is not so.',
  participants: 'Who takes part',
  agents: 'Who acts',
  targets: 'To whom',
  about: 'About',
  instruments: 'By way of',
  beneficiaries: 'For the good of',
  onBehalfOf: 'On behalf of',
  claimPlaces: 'Where',
  notSaid: 'not said by the text',
  impliedPart: 'implied, not named',
  mention: (words: string): string => `the text: “${words}”`,
  details: 'Further parts',
  penalty: 'Penalty',
  charge: 'Charge',
  reason: 'Reason',
  means: 'Means',
  right: 'Right at stake',
  role: 'Role',
  content: 'Content',
  passages: 'The passage',
  said: 'Who says so, and how sure',
  modality: 'Stands as',
  by: 'By',
  publisher: 'Published by',
  saidOn: 'Public by',
  genre: 'Sort of text',
  heldPart: 'Only a part of the text was at hand: its passages have no place in it.',
  heldWhole: 'The whole text was at hand.',
  readWhole: 'Read it at its publisher',
  states: 'Its passages',
  stateCount: (count: number): string => (count === 1 ? '1 passage' : `${String(count)} passages`),
} as const;

export const waysTexts = {
  title: 'Ways between two',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  close: 'Close the ways',
  pick: 'Pick both ends to see the shortest ways between them.',
  same: 'Pick two different things: there is no way from a thing to itself.',
  options: 'What may be walked',
  optionsHint: 'These choices filter the picture as well.',
  kinds: 'Kinds of links',
  types: 'Verbs',
  typesAll: 'All verbs are walked. Tick some to walk only these.',
  anyVerb: 'All verbs again',
  sureness: 'How sure',
  anySureness: 'However sure',
  atLeast: { STATED: 'Only what is stated', HEDGED: 'Stated or hedged', OPINION: 'Opinions as well', UNKNOWN: 'However sure' },
  inferred: 'Also ends that are only implied',
  length: 'Longest way',
  lengthUnit: ['link', 'links'],
  looking: 'Looking for ways …',
  found: (count: number): string => (count === 1 ? 'One way' : `${String(count)} shortest ways`),
  way: (number: number, length: number): string => `Way ${String(number)}: ${length === 1 ? '1 step' : `${String(length)} steps`}`,
  show: 'Show this way',
  shown: 'Lit up in the picture',
  none: (from: string, to: string): string => `No way from ${from} to ${to} was found.`,
  searched: (length: number, kinds: string): string =>
    `Searched: ways of at most ${String(length)} ${length === 1 ? 'link' : 'links'}, along ${kinds}`,
  onlyVerbs: (verbs: string): string => `, by these verbs alone: ${verbs}`,
  narrowed: ', and only what the filter of the picture lets through',
  loosen: 'What to loosen',
  longer: (length: number): string => `Look for ways of up to ${String(length)} links`,
  allKinds: 'Walk all kinds of links',
  allVerbs: 'Walk all verbs',
  allSure: 'Take everything, however sure',
  allFilter: 'Clear the filter',
  missing: (id: string): string => `Nothing in this collection has the id ${id}.`,
  evidence: 'Evidence',
} as const;

export const storyTexts = {
  story: 'Story',
  step: (number: number, all: number): string => `Step ${String(number)} of ${String(all)}`,
  begin: 'Begin',
  back: 'Back',
  next: 'Next',
  end: 'End the story',
  claims: 'The claims behind it',
  whole: 'The whole story as text, with its sources',
  keys: 'Arrow keys go from step to step, Escape ends the story.',
  missing: 'This story is not in the collection.',
} as const;
