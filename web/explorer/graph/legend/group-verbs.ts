import type { RelationType } from '../../../../src/view/gen/enums.js';
import type { Verbs } from '../../store/verbs.js';

/** A group of verbs of which some are on the screen. */
export interface VerbGroup {
  readonly label: string;
  /** Links with one of its verbs. */
  readonly count: number;
  /** Every verb of it, on the screen or not, so that what comes later is filtered alike. */
  readonly all: readonly RelationType[];
  /** Those on the screen, with most links first. */
  readonly verbs: readonly { readonly type: RelationType; readonly label: string; readonly count: number }[];
}

/**
 * Groups the verbs on the screen, in the order that the collection has them.
 * @param counts links with each verb
 */
export function groupVerbs(counts: ReadonlyMap<RelationType, number>, verbs: Verbs): readonly VerbGroup[] {
  const groups = new Map<string, RelationType[]>();
  for (const { type, group } of verbs.values()) (groups.get(group) ?? groups.set(group, []).get(group))?.push(type);
  return [...groups].flatMap(([label, all]) => {
    const shown = all
      .flatMap((type) => {
        const [count, verb] = [counts.get(type), verbs.get(type)];
        return count === undefined || verb === undefined ? [] : [{ type, label: verb.pastLabel, count }];
      })
      .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
    return shown.length === 0 ? [] : [{ label, count: shown.reduce((total, { count }) => total + count, 0), all, verbs: shown }];
  });
}

/** Takes verbs into a filter; out again where all of them are in. */
export function toggleVerbs(chosen: readonly RelationType[], types: readonly RelationType[]): readonly RelationType[] {
  const rest = chosen.filter((type) => !types.includes(type));
  return types.every((type) => chosen.includes(type)) ? rest : [...rest, ...types];
}
