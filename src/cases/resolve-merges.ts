import type {
  CaseActor,
  CaseAlias,
  CaseClaim,
  CaseDemand,
  CaseEvent,
  CaseMembership,
  CaseOpportunity,
  CaseParticipant,
  CaseThing,
} from './case-data.js';
import { ROLES } from './case-data.js';
import { THING_LISTS } from './collection.js';
import type { Contents, ListName, Records } from './collection.js';
import type { SaidOn } from './graph/find-said-on.js';

/** What was merged into what, and what it was called. */
interface Merged {
  readonly into: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** The day by which each merged thing was named. */
  readonly since: (thing: string) => string | undefined;
}

type Lists = Records['lists'];
type Rewritten = { -readonly [Name in ListName]?: readonly { readonly value: Contents[Name] }[] };

/**
 * Resolves the merges of a collection: whatever names a merged thing names the thing that it is, which takes over its spellings. Each claim
 * keeps the words of its text: where it gives none, the name of the merged thing is the mention. The merges themselves stay in the lists.
 * @param records without faults
 * @param given days found before anything was merged: what a thing takes over is known once the merged thing was named
 * @returns the same records where nothing is merged
 */
export function resolveMerges<T extends Records>(records: T, given?: SaidOn): T {
  const { lists } = records;
  if (lists.merges.length === 0) return records;
  const merged = readMerged(lists, given);
  const rewritten: Rewritten = {
    ...Object.fromEntries(THING_LISTS.map((name) => [name, joinThings(lists, name, merged)])),
    documents: rewrite(lists.documents, (document) => ({
      ...document,
      ...(document.publisher === undefined ? {} : { publisher: one(document.publisher, merged) }),
      authors: each(document.authors, merged),
      ...(document.repeats === undefined ? {} : { repeats: one(document.repeats, merged) }),
    })),
    claims: rewrite(lists.claims, (claim) => resolveClaim(claim, merged)),
    demands: rewrite(lists.demands, (demand) => resolveDemand(demand, merged)),
    opportunities: rewrite(lists.opportunities, (opportunity) => resolveOpportunity(opportunity, merged)),
    disputes: rewrite(lists.disputes, (dispute) => ({ ...dispute, about: each(dispute.about, merged) })),
    stories: rewrite(lists.stories, (story) => ({
      ...story,
      steps: story.steps.map((step) => ({ ...step, lights: step.lights === null ? null : each(step.lights, merged) })),
    })),
  };
  return { ...records, lists: Object.freeze({ ...lists, ...rewritten }) };
}

function readMerged(lists: Lists, given: SaidOn | undefined): Merged {
  const into = new Map(lists.merges.map(({ value }) => [value.thing, value.into]));
  const things = THING_LISTS.flatMap((name): readonly CaseThing[] => lists[name].map(({ value }) => value));
  const names = new Map(things.filter(({ id }) => into.has(id)).map(({ id, name }) => [id, name]));
  return { into, names, since: (thing) => given?.of(thing) };
}

function rewrite<T>(list: readonly { readonly value: T }[], change: (value: T) => T): readonly { readonly value: T }[] {
  return list.map((record) => Object.freeze({ ...record, value: Object.freeze(change(record.value)) }));
}

/** The things of a list without the merged ones; each has the spellings of those that it took up. */
function joinThings(lists: Lists, name: (typeof THING_LISTS)[number], merged: Merged): readonly { readonly value: CaseThing }[] {
  const all: readonly { readonly value: CaseThing }[] = lists[name];
  const taken = all.map(({ value }) => value).filter(({ id }) => merged.into.has(id));
  return rewrite(
    all.filter(({ value }) => !merged.into.has(value.id)),
    (thing) =>
      joinThing(
        thing,
        taken.filter(({ id }) => one(id, merged) === thing.id),
        merged,
      ),
  );
}

/** Gives a thing the spellings and wholes of those that it took up. */
function joinThing(thing: CaseThing, taken: readonly CaseThing[], merged: Merged): CaseThing {
  const joined: CaseThing = { ...thing, aliases: joinAliases(thing, taken, merged) };
  if (isActor(joined)) return joinMemberships(joined, taken.filter(isActor), merged);
  if (!isEvent(joined)) return joined;
  const event: CaseEvent = { ...joined, places: each(joined.places, merged) };
  return event;
}

function isActor(thing: CaseThing): thing is CaseActor {
  return 'partOf' in thing;
}

function isEvent(thing: CaseThing): thing is CaseEvent {
  return 'places' in thing;
}

function joinAliases({ name, aliases }: CaseThing, taken: readonly CaseThing[], merged: Merged): readonly CaseAlias[] {
  const added = taken.flatMap((thing) => {
    const all: readonly CaseAlias[] = [{ text: thing.name, kind: 'coreference' }, ...thing.aliases];
    return all.map((alias) => since(alias, thing, merged));
  });
  const seen = new Set([name]);
  return [...aliases, ...added].filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** What became one is no part of itself. */
function joinMemberships(actor: CaseActor, taken: readonly CaseActor[], merged: Merged): CaseActor {
  const wholes = new Set([actor.id]);
  const brought = taken.flatMap((thing) => thing.partOf.map((membership) => since(membership, thing, merged)));
  const memberships = [...actor.partOf, ...brought].map((membership) => ({ ...membership, whole: one(membership.whole, merged) }));
  return { ...actor, partOf: memberships.filter(({ whole }) => !wholes.has(whole) && wholes.add(whole)) };
}

/** What a thing takes over is known once the merged thing was named. */
function since<T extends CaseAlias | CaseMembership>(brought: T, { id }: CaseThing, merged: Merged): T {
  const day = merged.since(id);
  return day === undefined ? brought : { ...brought, since: day };
}

function resolveClaim(claim: CaseClaim, merged: Merged): CaseClaim {
  return {
    ...claim,
    ...Object.fromEntries(ROLES.map((role) => [role, participants(claim[role], merged)])),
    saidBy: each(claim.saidBy, merged),
  };
}

function resolveDemand(demand: CaseDemand, merged: Merged): CaseDemand {
  return {
    ...demand,
    madeBy: each(demand.madeBy, merged),
    addressedTo: participants(demand.addressedTo, merged),
    concerns: each(demand.concerns, merged),
    mayConcern: each(demand.mayConcern, merged),
    history: demand.history.map((change) => ({ ...change, part: each(change.part, merged) })),
  };
}

function resolveOpportunity(opportunity: CaseOpportunity, merged: Merged): CaseOpportunity {
  const { heldBy, towards, over } = opportunity;
  return { ...opportunity, heldBy: each(heldBy, merged), towards: each(towards, merged), over: each(over, merged) };
}

/** Two participants of one role that became one are the first of them. */
function participants(list: readonly CaseParticipant[], merged: Merged): readonly CaseParticipant[] {
  const seen = new Set<string>();
  return list
    .map((entry) => ({ ...entry, thing: one(entry.thing, merged), mention: entry.mention ?? merged.names.get(entry.thing) ?? null }))
    .filter(({ thing }) => !seen.has(thing) && seen.add(thing));
}

function each(ids: readonly string[], merged: Merged): readonly string[] {
  return [...new Set(ids.map((id) => one(id, merged)))];
}

function one(id: string, { into }: Merged): string {
  return into.get(id) ?? id;
}
