import { foldName } from '../../model/fold-name.js';
import type { CaseActor, CaseMembership, CaseThing } from '../case-data.js';
import type { Records } from '../collection.js';
import type { SaidOn } from './find-said-on.js';
import { FIRST_DAY, LAST_DAY } from './graph.js';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from './graph.js';
import { latest, toEnum, writeDate, writeProperties } from './properties.js';

/** Nodes and relationships of one part of the graph. */
export interface Part {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** Kinds of actors that are a GraphQL type of their own; all others are Organizations. */
const ACTOR_TYPES: Readonly<Record<string, string>> = Object.freeze({ person: 'Person', group: 'Group', state: 'State' });

/** Builds actors, instruments, events, topics and places, with their spellings, wholes and places. `score` and `linkDays` are added when all links are known. */
export function buildThings({ lists }: Records, saidOn: SaidOn): Part {
  const nodes = [
    ...lists.actors.map(({ value }) => buildActor(value, saidOn)),
    ...lists.instruments.map(({ value }) =>
      buildThing('Instrument', value, saidOn, {
        kind: toEnum(value.kind),
        jurisdiction: value.jurisdiction,
        number: value.number,
        ...writeDate(value.date),
      }),
    ),
    ...lists.events.map(({ value }) => buildThing('Event', value, saidOn, { kind: toEnum(value.kind), ...writeDate(value.date) })),
    ...lists.topics.map(({ value }) => buildThing('Topic', value, saidOn, { huridocsRight: value.huridocsRight })),
    ...lists.places.map(({ value }) =>
      buildThing('Place', value, saidOn, { country: value.country, latitude: value.latitude, longitude: value.longitude }),
    ),
  ];
  const things = [lists.actors, lists.instruments, lists.events, lists.topics, lists.places].flatMap((list): readonly CaseThing[] =>
    list.map(({ value }) => value),
  );
  const memberships = lists.actors.flatMap(({ value }) => value.partOf.map((membership) => buildMembership(value.id, membership, saidOn)));
  const places = lists.events.flatMap(({ value }) =>
    value.places.map((place, order): GraphRelationship => ({
      type: 'AT_PLACE',
      from: value.id,
      to: place,
      owner: value.id,
      props: { order },
    })),
  );
  const spellings = things.flatMap((thing) => thing.aliases.map((_, order) => buildAlias(thing, order, saidOn)));
  return {
    nodes: [...nodes, ...spellings.flatMap((part) => part.nodes)],
    relationships: [...memberships, ...places, ...spellings.flatMap((part) => part.relationships)],
  };
}

function buildActor(actor: CaseActor, saidOn: SaidOn): GraphNode {
  const type = ACTOR_TYPES[actor.kind] ?? 'Organization';
  const kindLabel = actor.kind
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  const { country, sector, placeholder } = actor;
  return buildThing(type, actor, saidOn, { kind: toEnum(actor.kind), country, sector, placeholder }, [
    ...new Set(['Actor', type, kindLabel]),
  ]);
}

function buildThing(
  type: string,
  thing: CaseThing,
  saidOn: SaidOn,
  own: Readonly<Record<string, PropertyValue | undefined>>,
  labels: readonly string[] = [type],
): GraphNode {
  const { id, name, description } = thing;
  const props = writeProperties({
    id,
    typename: type,
    saidOn: saidOn.of(id),
    name,
    folded: foldName(name),
    thingKind: toEnum(type),
    description,
    ...own,
  });
  return { labels: ['Node', 'Thing', ...labels], id, owner: id, props };
}

function buildAlias(thing: CaseThing, order: number, saidOn: SaidOn): Part {
  const alias = thing.aliases[order];
  if (alias === undefined) return { nodes: [], relationships: [] };
  const id = `${thing.id}.a${String(order + 1)}`;
  const { text, kind, language, script } = alias;
  const props = writeProperties({
    id,
    text,
    folded: foldName(text),
    kind: toEnum(kind),
    language,
    script,
    saidOn: latest([saidOn.ofAlias(thing.id, alias), alias.since]),
  });
  return {
    nodes: [{ labels: ['Alias'], id, owner: thing.id, props }],
    relationships: [{ type: 'KNOWN_AS', from: thing.id, to: id, owner: thing.id, props: { order } }],
  };
}

/** A membership is known when both of its ends are, and what it was merged from. */
function buildMembership(part: string, { whole, organ, basis, since }: CaseMembership, saidOn: SaidOn): GraphRelationship {
  const props: Properties = {
    saidOn: latest([saidOn.of(part), saidOn.of(whole), since]),
    id: `${part}.part-of.${whole}`,
    typename: 'Membership',
    organ,
    basis,
    rank: 3,
    dateBasis: 'UNSTATED',
    start: FIRST_DAY,
    end: LAST_DAY,
  };
  return { type: 'PART_OF', from: part, to: whole, owner: part, props };
}
