import type { Link, Subgraph, Thing } from '../../../../src/view/graph-data.js';
import type { Direction, LinkKind, RelationType } from '../../../../src/view/gen/enums.js';
import { kindOf } from '../../../../src/view/filter-links.js';
import type { Verbs } from '../../store/verbs.js';

/** A thing at the other end, with all links of one group that lead to it. */
export interface OtherEnd {
  readonly thing: Thing;
  readonly links: readonly Link[];
}

/** All links of a thing of one kind, verb and direction. */
export interface LinkGroup {
  readonly key: string;
  readonly kind: LinkKind;
  readonly type: RelationType | null;
  readonly direction: Direction;
  readonly label: string;
  /** How many there are; of which those that were loaded are in `ends`. */
  readonly count: number;
  readonly ends: readonly OtherEnd[];
}

interface Count {
  readonly kind: LinkKind;
  readonly type: RelationType | null;
  readonly direction: Direction;
  readonly count: number;
}

/**
 * Groups the links of a thing by verb and direction, in the order of the counts.
 * @param loaded links around the thing, as many as were asked for; those among others are left out
 */
export function groupLinks(
  id: string,
  counts: readonly Count[],
  loaded: Pick<Subgraph, 'things' | 'links'>,
  verbs: Verbs,
): readonly LinkGroup[] {
  const things = new Map(loaded.things.map((thing) => [thing.id, thing]));
  return counts.map(({ kind, type, direction, count }) => {
    const links = loaded.links.filter((link) => kindOf(link) === kind && typeOf(link) === type && directionOf(link, id) === direction);
    const key = `${kind} ${type ?? ''} ${direction}`;
    return { key, kind, type, direction, label: labelOf(links, type, direction, verbs), count, ends: gatherEnds(id, links, things) };
  });
}

function typeOf(link: Link): RelationType | null {
  return link.__typename === 'Membership' ? null : link.type;
}

function directionOf(link: Link, id: string): Direction | null {
  return link.from.id === id ? 'OUT' : link.to.id === id ? 'IN' : null;
}

/** The label that all links have; the verb where they differ, as what is planned does from what has happened. */
function labelOf(links: readonly Link[], type: RelationType | null, direction: Direction, verbs: Verbs): string {
  const labels = [...new Set(links.map((link) => (direction === 'OUT' ? link.label : link.inverseLabel)))];
  const [only, second] = labels;
  const verb = type === null ? undefined : verbs.get(type);
  if (only !== undefined && (second === undefined || verb === undefined)) return only;
  return (direction === 'OUT' ? verb?.pastLabel : verb?.inverseLabel) ?? '';
}

function gatherEnds(id: string, links: readonly Link[], things: ReadonlyMap<string, Thing>): OtherEnd[] {
  const gathered = new Map<string, Link[]>();
  for (const link of links) {
    const other = link.from.id === id ? link.to.id : link.from.id;
    gathered.set(other, [...(gathered.get(other) ?? []), link]);
  }
  return [...gathered].flatMap(([other, some]) => {
    const thing = things.get(other);
    return thing === undefined ? [] : [{ thing, links: some }];
  });
}
