import type { Certainty, LinkKind, Modality, RelationType, Voice } from '../../../../src/view/gen/enums.js';
import { kindOf } from '../../../../src/view/filter-links.js';
import type { GraphData, Link, OpenEnd } from '../../../../src/view/graph-data.js';
import { pictureKind } from '../../../../src/view/picture-kind.js';
import type { PictureKind } from '../../../../src/view/picture-kind.js';

/** How many links among what is on the screen are of each sort, whatever the filter hides. */
export interface LinkCounts {
  readonly things: ReadonlyMap<PictureKind, number>;
  readonly kinds: ReadonlyMap<LinkKind, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly modalities: ReadonlyMap<Modality, number>;
  readonly voices: ReadonlyMap<Voice, number>;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly implied: number;
  readonly openEnds: number;
}

/**
 * Counts the sorts of links among things. Open ends count as what is said with them, since the filter holds for them too.
 * @param ids of the things on the screen
 */
export function countLinks(data: GraphData, ids: readonly string[]): LinkCounts {
  const shown = new Set(ids);
  const links = [...data.links.values()].filter(({ from, to }) => from.id !== to.id && shown.has(from.id) && shown.has(to.id));
  const ends = [...data.openEnds.values()].filter((claim) => isOpenAmong(claim, shown));
  const said = [...links.filter(isSaid), ...ends];
  return {
    things: tally(ids.flatMap((id) => data.things.get(id) ?? []).map(pictureKind)),
    kinds: tally(links.map(kindOf)),
    certainties: tally(said.map(({ certainty }) => certainty)),
    modalities: tally(said.map(({ modality }) => modality)),
    voices: tally(said.map(({ voice }) => voice)),
    types: tally([...links.filter(isSaid).map(({ type }) => type), ...ends.map(({ relation }) => relation)]),
    implied: links.filter((link) => isSaid(link) && link.inferred).length,
    openEnds: ends.length,
  };
}

function isSaid(link: Link): link is Exclude<Link, { readonly __typename: 'Membership' }> {
  return link.__typename !== 'Membership';
}

function isOpenAmong({ agentStatus, targetStatus, agents, targets, about }: OpenEnd, shown: ReadonlySet<string>): boolean {
  const isShown = (ends: OpenEnd['agents']): boolean => ends.some(({ thing }) => shown.has(thing.id));
  const patients = targets.length > 0 ? targets : about;
  return (agentStatus === 'UNSTATED' && isShown(patients)) || (targetStatus === 'UNSTATED' && isShown(agents));
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
