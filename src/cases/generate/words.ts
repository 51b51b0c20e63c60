/** The word lists of the generator. All names are invented. */

/** Codes that ISO 3166-1 leaves to users, so that no invented country has the code of a real one. */
export const COUNTRY_CODES: readonly string[] = [
  ...['XA', 'XB', 'XC', 'XD', 'XE', 'XF', 'XG', 'XH', 'XI', 'XJ', 'AA', 'XL', 'XM', 'XN', 'XO', 'XP', 'XQ', 'XR', 'XS', 'XT'],
  ...['XU', 'XV', 'XW', 'XX', 'XY', 'XZ', 'QM', 'QN', 'QO', 'QP', 'QQ', 'QR', 'QS', 'QT', 'QU', 'QV', 'QW', 'QX', 'QY', 'QZ'],
];

export const FIELDS: readonly string[] = [
  ...['the Interior', 'Justice', 'Foreign Affairs', 'Information', 'Labour', 'Education', 'Health', 'Energy', 'Defence', 'Finance'],
  ...['Agriculture', 'Transport', 'Culture', 'the Environment', 'Regional Affairs', 'Youth', 'Trade', 'Migration', 'Housing', 'Water'],
];
export const BODIES: readonly string[] = [
  'Ministry of',
  'Agency for',
  'Committee on',
  'Inspectorate of',
  'Directorate of',
  'Prosecutor for',
];
export const COURTS: readonly string[] = ['District Court', 'City Court', 'Regional Court', 'Court of Appeal', 'Administrative Court'];
export const CAUSES: readonly string[] = [
  ...[
    'Open Assembly',
    'Free Press',
    'Fair Trial',
    'Land and Water',
    'Decent Work',
    'Legal Aid',
    'Clean Air',
    'Equal Voice',
    'Safe Streets',
  ],
  ...['Public Record', 'Rural Schools', 'Mothers of Prisoners', 'Election Watch', 'Open Budgets', 'Minority Languages', 'Free Belief'],
];
export const PAPERS: readonly string[] = [
  'Courier',
  'Observer',
  'Herald',
  'Evening Post',
  'Chronicle',
  'Tribune',
  'Radio',
  'Gazette',
  'Review',
];
export const TRADES: readonly string[] = [
  'oil workers',
  'miners',
  'teachers',
  'nurses',
  'railway workers',
  'drivers',
  'builders',
  'farmers',
];
export const CROWDS: readonly string[] = [
  ...['activists', 'residents', 'protesters', 'students', 'villagers', 'journalists', 'lawyers', 'pensioners', 'believers', 'families'],
];
export const UNIONS: readonly string[] = [
  'Union of States',
  'Security Council',
  'Economic Community',
  'Council of Nations',
  'Human Rights Office',
];

/** Subjects, some with a code of the HURIDOCS list of rights. */
export const TOPICS: readonly (readonly [name: string, code: string | null])[] = [
  ...([
    ['freedom of assembly', '1201'],
    ['freedom of expression', '1101'],
    ['fair trial', '3501'],
  ] as const),
  ...([
    ['freedom of association', '1301'],
    ['freedom from torture', '0301'],
    ['right to work', '3001'],
  ] as const),
  ...([
    ['land reform', null],
    ['trade union law', null],
    ['election law', null],
    ['prison conditions', null],
  ] as const),
  ...([
    ['media licences', null],
    ['water supply', null],
    ['trade agreement', null],
    ['border traffic', null],
  ] as const),
  ...([
    ['minority languages', null],
    ['religious communities', null],
    ['corruption', null],
    ['public health', null],
  ] as const),
  ...([
    ['mining', null],
    ['energy prices', null],
  ] as const),
];
/** What turns one subject into several. */
export const ASPECTS: readonly string[] = ['in the regions', 'of women', 'of children', 'in custody'];

export const GENRES: readonly string[] = ['news', 'report', 'op-ed', 'statement', 'resolution', 'press release', 'interview', 'letter'];
export const LANGUAGES: readonly string[] = ['en', 'ru', 'kk', 'fr', 'de', 'uk', 'ka'];
export const LEGAL_KINDS: readonly (readonly [kind: string, name: string])[] = [
  ...([
    ['treaty', 'Agreement on'],
    ['law', 'Law on'],
    ['law_article', 'Article on'],
    ['bill', 'Bill on'],
  ] as const),
  ...([
    ['resolution', 'Resolution on'],
    ['verdict', 'Verdict on'],
    ['report', 'Report on'],
    ['statement', 'Statement on'],
  ] as const),
];
export const EVENT_KINDS: readonly (readonly [kind: string, name: string])[] = [
  ...([
    ['protest', 'Protests over'],
    ['trial', 'Trial over'],
    ['crackdown', 'Raids over'],
    ['charge', 'Charges over'],
  ] as const),
  ...([
    ['negotiation', 'Talks on'],
    ['dialogue', 'Dialogue on'],
    ['meeting', 'Conference on'],
    ['visit', 'Visit about'],
  ] as const),
  ...([
    ['ratification', 'Ratification of rules on'],
    ['election', 'Election about'],
    ['other', 'Dispute over'],
  ] as const),
];

export const CHARGES: readonly string[] = [
  'inciting discord',
  'holding an unlawful meeting',
  'spreading false news',
  'insult',
  'tax evasion',
];
export const RIGHTS: readonly string[] = ['assembly', 'expression', 'association', 'fair trial', 'liberty', 'belief', 'work'];
export const POSTS: readonly string[] = ['chair', 'minister', 'spokesperson', 'rapporteur', 'judge', 'deputy', 'ombudsperson', 'editor'];
export const REASONS: readonly string[] = [
  'organising protests',
  'what was published',
  'an unpaid fine',
  'a complaint',
  'public safety',
  'an appeal',
];
export const MEANS: readonly string[] = ['by a letter', 'in court', 'by force', 'by a decree', 'in a speech', 'through an inspection'];
export const PASSAGE_WORDS: readonly string[] = [
  ...['the', 'of', 'and', 'in', 'to', 'was', 'were', 'has', 'by', 'on', 'that', 'they', 'after', 'before', 'said', 'reported', 'held'],
  ...['detained', 'released', 'called', 'refused', 'signed', 'asked', 'court', 'ministry', 'police', 'city', 'law', 'meeting', 'rights'],
  ...['people', 'year', 'month', 'statement', 'again', 'still', 'without', 'against', 'several', 'local', 'new', 'last', 'first', 'all'],
];
/** How a text refers to somebody whom it named before. */
export const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  person: ['he', 'she', 'the activist', 'the defendant', 'the official'],
  group: ['the activists', 'the residents', 'the protesters', 'they'],
  state: ['the country', 'the authorities'],
  government: ['the government', 'the cabinet'],
  public_body: ['the ministry', 'the agency', 'the officials'],
  court: ['the court', 'the judges'],
  legislature: ['the parliament', 'the deputies'],
  intergovernmental_organization: ['the organization', 'the council'],
};
