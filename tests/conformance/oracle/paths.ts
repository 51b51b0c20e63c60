import type { StoredEdge } from './graph.js';
import { isWalkable, kindOf, otherEnd } from './links.js';
import { by, byAttestation, byNumber, byText, idOf, rankOf } from './order.js';
import type { RelationFilter } from './relations.js';
import type { Store } from './store.js';

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly filter: RelationFilter;
  readonly through: readonly string[];
  readonly first: number;
}

export interface Path {
  readonly things: readonly string[];
  readonly links: readonly StoredEdge[];
}

/** The shortest sequences of things from one to the other; where they are joined directly, also the shortest that are not. */
export function listPaths(store: Store, query: PathQuery): Path[] {
  const { from, to, maxLength } = query;
  const isThing = (id: string): boolean => store.find(id)?.labels.includes('Thing') ?? false;
  if (from === to || !isThing(from) || !isThing(to)) return [];
  const steps = makeSteps(store, query);
  const direct = steps.get(from)?.get(to);
  const directPaths = direct && maxLength >= 1 ? [{ things: [from, to], links: [direct] }] : [];
  steps.get(from)?.delete(to);
  const others = findShortest(store, steps, query).sort(byTies);
  return [...directPaths, ...others].slice(0, query.first);
}

type Steps = Map<string, Map<string, StoredEdge>>;

/** The best attested link between each two neighbours, from either side. */
function makeSteps(store: Store, query: PathQuery): Steps {
  const steps: Steps = new Map();
  const walkable = store.links
    .filter((link) => link.from !== link.to && isWalkable(store, link, query.through, query.filter))
    .sort(byAttestation);
  for (const link of walkable) {
    for (const end of [link.from, link.to]) {
      const neighbours = steps.get(end) ?? new Map<string, StoredEdge>();
      steps.set(end, neighbours);
      const other = otherEnd(link, end);
      if (!neighbours.has(other)) neighbours.set(other, link);
    }
  }
  return steps;
}

/** Walks level by level, keeping every sequence, until one level reaches the end. */
function findShortest(store: Store, steps: Steps, { from, to, maxLength }: PathQuery): Path[] {
  let level: Path[] = [{ things: [from], links: [] }];
  const seen = new Set([from]);
  for (let length = 1; length <= maxLength && level.length > 0; length++) {
    const longer = level.flatMap((path) => extend(steps, path)).filter(({ things }) => !seen.has(things.at(-1) ?? ''));
    const arrived = longer.filter(({ things }) => things.at(-1) === to);
    if (arrived.length > 0) return arrived;
    level = longer.filter(({ things }) => isCrossed(store, things.at(-1) ?? ''));
    for (const { things } of longer) seen.add(things.at(-1) ?? '');
  }
  return [];
}

function extend(steps: Steps, path: Path): Path[] {
  const neighbours = steps.get(path.things.at(-1) ?? '') ?? new Map<string, StoredEdge>();
  return [...neighbours].map(([thing, link]) => ({ things: [...path.things, thing], links: [...path.links, link] }));
}

/** Topics and places join everything with everything: no path goes through them. */
function isCrossed(store: Store, id: string): boolean {
  const { labels } = store.get(id);
  return !labels.includes('Topic') && !labels.includes('Place');
}

const byTies = by<Path>(
  byNumber(({ links }) => links.filter((link) => kindOf(link) !== 'RELATION').length),
  byNumber(({ links }) => -links.reduce((sum, link) => sum + rankOf(link), 0)),
  byText(({ links }) => links.map(idOf).join('\0')),
);
