/** The values of the arguments of one field, by path. */
type Values = ReadonlyMap<string, unknown>;

/** What is asked of a list: its items, how many there are, or both. A field that is no connection is all page. */
export interface Asked {
  readonly page: boolean;
  readonly count: boolean;
}

/** Looking at every claim of the collection to count those that pass. */
const ALL_CLAIMS = 1000;
/** Walking over claims that were not public on a day, by an index that holds the day. */
const ALL_LATER = 300;
/** Counting all claims that were public on a day. */
const ALL_EARLIER = 500;
/** Counting all things that were known on a day. */
const ALL_THINGS = 100;
/** Looking at every demand or opportunity to tell its status. */
const ALL_STATUSES = 100;
/** Adding up what the organs of a body did, which may be thousands. */
const ROLLED_UP = 500;
/** One property that a walk through claims by date must pass; several together let it walk far before a page is full. */
const PASSED_OVER = 25;

/** Properties that no index serves: a walk by date looks at each claim. */
const FREE = ['between', 'polarity', 'modalities', 'voices', 'minCertainty', 'agentStatus', 'includeInferred'];
/** Properties that lead to few claims. */
const CLAIMS_LED_BY = ['participants', 'documents', 'saidBy', 'relations'];
const RELATIONS_LED_BY = ['from', 'to', 'saidBy', 'types', 'documents'];

/** What a field costs beside what it returns, as measured by bench/cost/: where it must look at more than it gives. */
const WEIGHTS: ReadonlyMap<string, (values: Values, asked: Asked) => number> = new Map([
  ['Query.claims', (values: Values, asked: Asked) => weighClaims(values, asked, CLAIMS_LED_BY)],
  ['Query.relations', (values: Values, asked: Asked) => weighClaims(values, asked, RELATIONS_LED_BY) + 2 * weighRollUp(values)],
  ['Query.claimCounts', (values: Values) => (isLed(values, CLAIMS_LED_BY) ? PASSED_OVER : ALL_CLAIMS)],
  ['Query.statistics', (values: Values) => (values.has('asOf') ? ALL_CLAIMS : 0)],
  ['Query.things', weighThings],
  ['Query.actors', weighActors],
  ['Query.events', weighThings],
  ['Query.demands', weighStatuses],
  ['Query.opportunities', weighStatuses],
  ['Thing.relations', (values: Values) => 2 * weighRollUp(values)],
  ['Actor.demandsMade', weighRollUp],
  ['Actor.demandsFaced', weighRollUp],
  ['Person.caseStates', () => 10],
  ['Demand.opportunities', () => 10],
  ['Opportunity.demands', () => 15],
  ['Opportunity.notRaised', () => 20],
]);

/**
 * Says what a field costs beside what it returns, from its arguments.
 * @param name `Type.field` of its Cypher file
 * @returns cost, 0 for most fields
 */
export function weightOf(name: string, values: Values, asked: Asked): number {
  return WEIGHTS.get(name)?.(values, asked) ?? 0;
}

function weighClaims(values: Values, { page, count }: Asked, leading: readonly string[]): number {
  const passed = FREE.filter((name) => has(values, name)).length;
  const isAsOf = values.has('asOf');
  if (isLed(values, leading)) return (passed + (isAsOf ? 1 : 0)) * PASSED_OVER;
  const ofPage = passed ** 3 * PASSED_OVER + (isAsOf ? ALL_LATER : 0);
  const ofCount = passed > 0 ? ALL_CLAIMS : isAsOf ? ALL_EARLIER : 0;
  return (page ? ofPage : 0) + (count ? ofCount : 0);
}

function weighThings(values: Values, { count }: Asked): number {
  return count && values.has('asOf') ? ALL_THINGS : 0;
}

function weighStatuses(values: Values, { page, count }: Asked): number {
  const isAsked = ['status', 'isOpen', 'unansweredSince', 'notRaised', 'asOf'].some((name) => values.has(name));
  return weighRollUp(values) / 5 + (isAsked ? (page ? PASSED_OVER : 0) + (count ? ALL_STATUSES : 0) : 0);
}

/**
 * Looking for actors of whom nothing was said since a day: most have news, so a page walks far.
 * How many links each had on a day is counted for all, before the first can be told.
 */
function weighActors(values: Values, asked: Asked): number {
  const ofNews = values.has('noNewsSince') ? (asked.page ? ROLLED_UP : 0) + (asked.count ? ALL_CLAIMS : 0) : 0;
  const ofOrder = asked.page && values.get('orderBy') === 'LINKS' && values.has('asOf') ? ALL_THINGS : 0;
  return weighThings(values, asked) + ofNews + ofOrder;
}

function weighRollUp(values: Values): number {
  return values.get('rollUp') === true ? ROLLED_UP : 0;
}

function isLed(values: Values, leading: readonly string[]): boolean {
  return leading.some((name) => has(values, name));
}

function has(values: Values, name: string): boolean {
  const path = `filter.${name}`;
  return values.has(path) || values.has(`${path}.from`) || values.has(`${path}.to`);
}
