import { ROLES } from '../case-data.js';
import type { CasePath } from '../case-file.js';
import { THING_LISTS } from '../collection.js';
import type { Contents, ListName, Located } from '../collection.js';
import { suggest } from '../suggest.js';
import type { CheckContext } from './check.js';
import { listViewIds } from './list-view-ids.js';

/** An id that stands in a record, and the lists in which it may be found. */
interface Reference {
  readonly id: string;
  readonly path: CasePath;
  readonly lists: readonly ListName[];
}

const ACTORS = ['actors'] as const;
const REPEATED = ['documents', 'actors'] as const;
const SOURCES = ['claims', 'documents'] as const;
const THINGS: readonly ListName[] = THING_LISTS;

/** Every id that is named must be there, and be of a kind that fits. */
export function checkReferences(context: CheckContext): void {
  const { lists } = context.collection;
  check(context, lists.documents, ({ publisher, authors, repeats }) => [
    ...one(repeats, ['repeats'], REPEATED),
    ...one(publisher, ['publisher'], ACTORS),
    ...each(authors, 'authors', ACTORS),
  ]);
  check(context, lists.actors, ({ partOf }) => partOf.flatMap(({ whole }, index) => one(whole, ['partOf', index, 'whole'], ACTORS)));
  check(context, lists.events, ({ places }) => each(places, 'places', ['places']));
  check(context, lists.claims, listOfClaim);
  check(context, lists.demands, listOfDemand);
  check(context, lists.opportunities, listOfOpportunity);
  check(context, lists.stories, listOfStory);
  check(context, lists.disputes, ({ about, positions }) => [
    ...about.flatMap((id, index) => one(id, ['about', index], THINGS)),
    ...positions.flatMap(({ claims }, index) => claims.flatMap((id, place) => one(id, ['positions', index, 'claims', place], ['claims']))),
  ]);
  check(context, lists.merges, ({ thing, into, sources }) => [
    ...one(thing, ['thing'], THINGS),
    ...one(into, ['into'], THINGS),
    ...each(sources, 'sources', SOURCES),
  ]);
}

function check<T extends Contents[ListName]>(
  context: CheckContext,
  records: readonly Located<T>[],
  list: (value: T) => readonly Reference[],
): void {
  for (const record of records) {
    for (const { id, path, lists } of list(record.value)) {
      const message = describeMissing(context.collection.ids, id, lists);
      if (message !== null) context.fault(record, path, message);
    }
  }
}

function describeMissing(ids: ReadonlyMap<string, ListName>, id: string, lists: readonly ListName[]): string | null {
  const found = ids.get(id);
  if (found !== undefined && lists.includes(found)) return null;
  const expected = `expected the id of one of the ${lists.join(', ')}, came "${id}", which`;
  if (found !== undefined) return `${expected} is one of the ${found}.`;
  const fitting = [...ids].filter(([, list]) => lists.includes(list)).map(([known]) => known);
  return `${expected} is nowhere.${suggest(id, fitting)}`;
}

function listOfClaim(claim: Contents['claims']): readonly Reference[] {
  const lists = (role: string): readonly ListName[] =>
    role === 'places' ? ['places'] : role === 'agents' ? ['actors', 'instruments', 'events'] : THINGS;
  return [
    ...(claim.document === '' ? [] : one(claim.document, ['document'], ['documents'])),
    ...ROLES.flatMap((role) => claim[role].flatMap(({ thing }, index) => one(thing, [role, index], lists(role)))),
    ...each(claim.saidBy, 'saidBy', ACTORS),
  ];
}

function listOfDemand(demand: Contents['demands']): readonly Reference[] {
  return [
    ...each(demand.madeBy, 'madeBy', ACTORS),
    ...demand.addressedTo.flatMap(({ thing }, index) => one(thing, ['addressedTo', index], ACTORS)),
    ...each(demand.concerns, 'concerns', THINGS),
    ...each(demand.mayConcern, 'mayConcern', THINGS),
    ...each(demand.restates, 'restates', ['demands']),
    ...demand.history.flatMap(({ claim, part }, index) => [
      ...one(claim, ['history', index, 'claim'], ['claims']),
      ...part.flatMap((id, place) => one(id, ['history', index, 'part', place], THINGS)),
    ]),
  ];
}

function listOfOpportunity(opportunity: Contents['opportunities']): readonly Reference[] {
  const links = (['couldRaise', 'raised'] as const).flatMap((name) =>
    opportunity[name].flatMap(({ demand, claim }, index) => [
      ...one(demand, [name, index, 'demand'], ['demands']),
      ...one(claim, [name, index, 'claim'], ['claims']),
    ]),
  );
  return [
    ...each(opportunity.heldBy, 'heldBy', ACTORS),
    ...each(opportunity.towards, 'towards', ACTORS),
    ...each(opportunity.over, 'over', THINGS),
    ...each(opportunity.claims, 'claims', ['claims']),
    ...opportunity.history.flatMap(({ claim }, index) => one(claim, ['history', index, 'claim'], ['claims'])),
    ...links,
  ];
}

function listOfStory({ steps }: Contents['stories']): readonly Reference[] {
  return steps.flatMap(({ claims, lights, view }, index) => [
    ...claims.flatMap((id, place) => one(id, ['steps', index, 'claims', place], ['claims'])),
    ...(lights ?? []).flatMap((id, place) => one(id, ['steps', index, 'lights', place], THINGS)),
    ...listViewIds(view).map((each) => ({ ...each, path: ['steps', index, 'view'] })),
  ]);
}

function one(id: string | undefined, path: CasePath, lists: readonly ListName[]): readonly Reference[] {
  return id === undefined ? [] : [{ id, path, lists }];
}

function each(ids: readonly string[], name: string, lists: readonly ListName[]): readonly Reference[] {
  return ids.flatMap((id, index) => one(id, [name, index], lists));
}
