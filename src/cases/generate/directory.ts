import { openRandom } from './random.js';
import type { Random } from './random.js';
import type { Sizes } from './sizes.js';

export const ACTOR_KINDS = Object.freeze([
  'person',
  'group',
  'organization',
  'trade_union',
  'media_outlet',
  'ngo',
  'public_body',
  'government',
  'court',
  'legislature',
  'state',
  'intergovernmental_organization',
] as const);
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Who there is: the kind and the country of each actor, and rankings to draw from. Holds a few numbers for each actor. */
export interface Directory {
  readonly size: number;
  kindOf(actor: number): ActorKind;
  /** Number of its country; null where it belongs to none. */
  countryOf(actor: number): number | null;
  /** Actors of a kind, the prominent first; of a country, or of all. */
  list(kind: ActorKind, country?: number | null): readonly number[];
  /** Draws an actor of one of these kinds, of that country where it has one; prominent ones far more often. */
  pick(random: Random, kinds: readonly ActorKind[], country: number): number;
}

/** Which kind an actor is that belongs to no block at the head of the directory. */
const SHARES = {
  person: 620,
  group: 90,
  public_body: 75,
  ngo: 65,
  organization: 60,
  court: 35,
  media_outlet: 30,
  trade_union: 15,
  legislature: 5,
  government: 3,
  intergovernmental_organization: 2,
} as const satisfies Partial<Record<ActorKind, number>>;

/** How often a kind is meant where several fit: states and ministries are in every other sentence. */
const PROMINENCE: Readonly<Record<ActorKind, number>> = Object.freeze({
  person: 32,
  state: 14,
  government: 12,
  public_body: 11,
  group: 8,
  intergovernmental_organization: 7,
  ngo: 6,
  legislature: 4,
  organization: 3,
  media_outlet: 3,
  court: 3,
  trade_union: 2,
});

/** Each country has one of each of these, at the head of the directory in this order. */
const HEADS: readonly ActorKind[] = ['state', 'government', 'legislature', 'court'];

/** Draws the directory of actors. The first are the states, then the government, the parliament and the high court of each. */
export function drawDirectory(sizes: Sizes): Directory {
  const { actors, countries } = sizes;
  const kinds = new Uint8Array(actors);
  const homes = new Uint8Array(actors);
  const lists = new Map<string, number[]>();
  for (let actor = 0; actor < actors; actor += 1) {
    const { kind, country } = drawActorFacts(sizes, actor);
    kinds[actor] = ACTOR_KINDS.indexOf(kind);
    homes[actor] = country ?? countries;
    for (const key of [kind, `${kind} ${String(country)}`]) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [actor]);
      else list.push(actor);
    }
  }
  const list = (kind: ActorKind, country: number | null = null): readonly number[] =>
    lists.get(country === null ? kind : `${kind} ${String(country)}`) ?? [];
  const prominence = new WeakMap<readonly ActorKind[], Readonly<Record<string, number>>>();
  const weigh = (fitting: readonly ActorKind[]): Readonly<Record<string, number>> => {
    const weights =
      prominence.get(fitting) ?? Object.fromEntries(fitting.map((kind) => [kind, list(kind).length === 0 ? 0 : PROMINENCE[kind]]));
    prominence.set(fitting, weights);
    return weights;
  };
  return Object.freeze({
    size: actors,
    kindOf: (actor: number): ActorKind => ACTOR_KINDS[kinds[actor] ?? 0] ?? 'person',
    countryOf: (actor: number): number | null => (homes[actor] === countries ? null : (homes[actor] ?? null)),
    list,
    pick: (random: Random, fitting: readonly ActorKind[], country: number): number => {
      const kind = random.weigh(weigh(fitting)) as ActorKind;
      const local = list(kind, country);
      const from = local.length > 0 ? local : list(kind);
      return from[random.rank(from.length)] ?? 0;
    },
  });
}

function drawActorFacts({ seed, countries }: Sizes, actor: number): { readonly kind: ActorKind; readonly country: number | null } {
  const head = HEADS[Math.floor(actor / countries)];
  if (head !== undefined) return { kind: head, country: actor % countries };
  const random = openRandom(seed, 'actor facts', actor);
  const first = actor === HEADS.length * countries ? 'intergovernmental_organization' : null;
  const kind = first ?? random.weigh(SHARES);
  return { kind, country: kind === 'intergovernmental_organization' ? null : random.rank(countries) };
}
