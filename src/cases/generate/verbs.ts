import type { RelationType } from '../../model/model.js';
import { readVerbKinds } from '../verb-kinds.js';
import { ACTOR_KINDS } from './directory.js';
import type { ActorKind } from './directory.js';
import type { Random } from './random.js';

/** Lists of things that are no actors and that a verb can be about. */
export type OtherList = 'instruments' | 'events' | 'topics';

/** A verb of the registry and who goes with it. */
export interface Verb {
  /** In small letters, as in case files. */
  readonly relation: string;
  readonly group: string;
  readonly agents: readonly ActorKind[];
  /** Texts can act as well: an agreement provides for something. */
  readonly agentLists: readonly OtherList[];
  readonly targets: readonly ActorKind[];
  readonly targetLists: readonly OtherList[];
}

/** The verbs to draw from. */
export interface Verbs {
  /** Draws a verb of which somebody of this kind can be the target or the agent. */
  pick(random: Random, kind: ActorKind): { readonly verb: Verb; readonly end: 'agents' | 'targets' };
  /** One after the other, and again from the first, so that each is used. */
  nth(index: number): Verb;
}

/** How often verbs of a group are said; others count as one. */
const WEIGHTS: Readonly<Record<string, number>> = Object.freeze({ Speech: 4, 'Liberty and justice': 2.5, Restriction: 2 });
const LISTS: readonly OtherList[] = ['instruments', 'events', 'topics'];

/** Reads the verbs of the registry, all of them, with the kinds that they mostly go with. */
export function readVerbs(relationTypes: readonly RelationType[]): Verbs {
  const verbs = relationTypes.map(readVerb);
  const fitting = (end: 'agents' | 'targets'): ReadonlyMap<ActorKind, readonly Verb[]> =>
    new Map(ACTOR_KINDS.map((kind) => [kind, repeatByWeight(verbs.filter((verb) => verb[end].includes(kind)))]));
  const byKind = { agents: fitting('agents'), targets: fitting('targets') };
  return Object.freeze({
    pick: (random: Random, kind: ActorKind): ReturnType<Verbs['pick']> => {
      const end = random.chance(0.5) ? 'targets' : 'agents';
      const list = byKind[end].get(kind) ?? [];
      if (list.length > 0) return { verb: random.pick(list), end };
      const other = end === 'targets' ? 'agents' : 'targets';
      return { verb: random.pick(byKind[other].get(kind) ?? []), end: other };
    },
    nth: (index: number): Verb => verbs[index % verbs.length] as Verb,
  });
}

function readVerb({ name, group, agents, targets }: RelationType): Verb {
  const actors = (codes: string | null): readonly ActorKind[] => {
    const kinds = readVerbKinds(codes);
    return ACTOR_KINDS.filter((kind) => kinds === null || kinds.includes(kind));
  };
  const lists = (codes: string | null): readonly OtherList[] => LISTS.filter((list) => readVerbKinds(codes)?.includes(list));
  return Object.freeze({
    relation: name.toLowerCase(),
    group,
    agents: actors(agents),
    agentLists: lists(agents),
    targets: actors(targets),
    targetLists: lists(targets),
  });
}

/** Half weights count in halves. */
function repeatByWeight(verbs: readonly Verb[]): readonly Verb[] {
  return verbs.flatMap((verb) => Array.from({ length: 2 * (WEIGHTS[verb.group] ?? 1) }, () => verb));
}
