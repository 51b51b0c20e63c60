import type { Records } from '../collection.js';
import { openSaidOn } from '../graph/find-said-on.js';
import type { SaidOnFinder, ThingDays } from '../graph/find-said-on.js';
import { countClaimLinks, countMemberships, joinLinks } from '../graph/scores.js';
import type { LinkDays } from '../graph/scores.js';
import { WHOLE, listHistories, listSources, listThings } from './list-records.js';
import type { Share } from './list-records.js';
import type { World } from './world.js';

/** What stands in the nodes of things and is known only when all was drawn once: the day on which each was named first, and its links. Can be cloned. */
export interface Measure extends ThingDays {
  readonly links: LinkDays;
}

/** Measures what documents and histories say of things. @param share which of them */
export function measureSources(world: World, share: Share = WHOLE): Measure {
  const saidOn = openSaidOn();
  const links: LinkDays = new Map();
  for (const records of listSources(world, share)) {
    readRecords(records, saidOn);
    for (const { value } of records.lists.claims) countClaimLinks(links, value, saidOn);
  }
  for (const records of listHistories(world, share)) readRecords(records, saidOn);
  return { ...saidOn.days, links };
}

/** Puts the measures of all shares together, and adds what things say of one another. */
export function joinMeasures(world: World, measures: readonly Measure[]): Measure {
  const saidOn = openSaidOn(measures[0]);
  const links: LinkDays = new Map();
  for (const measure of measures) {
    saidOn.join(measure);
    joinLinks(links, measure.links);
  }
  saidOn.readThings(listThings(world));
  for (const { lists } of listThings(world)) for (const { value } of lists.actors) countMemberships(links, value, saidOn);
  return { ...saidOn.days, links };
}

/** Learns the days of the records of one part, and forgets those of the part before. */
export function readRecords(records: Records, saidOn: SaidOnFinder): void {
  saidOn.forget();
  saidOn.readSources(records);
  saidOn.readHistories(records);
}
