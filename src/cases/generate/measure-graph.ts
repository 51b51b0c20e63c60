import type { Records } from '../collection.js';
import { openSaidOn } from '../graph/find-said-on.js';
import type { SaidOnFinder, ThingDays } from '../graph/find-said-on.js';
import { countClaimLinks, countMemberships } from '../graph/scores.js';
import type { Scores } from '../graph/scores.js';
import { WHOLE, listHistories, listSources, listThings } from './list-records.js';
import type { Share } from './list-records.js';
import type { World } from './world.js';

/** What stands in the nodes of things and is known only when all was drawn once: the day on which each was named first, and its links. Can be cloned. */
export interface Measure extends ThingDays {
  readonly scores: Scores;
}

/** Measures what documents and histories say of things. @param share which of them */
export function measureSources(world: World, share: Share = WHOLE): Measure {
  const saidOn = openSaidOn();
  const scores: Scores = new Map();
  for (const records of listSources(world, share)) {
    readRecords(records, saidOn);
    for (const { value } of records.lists.claims) countClaimLinks(scores, value);
  }
  for (const records of listHistories(world, share)) readRecords(records, saidOn);
  return { ...saidOn.days, scores };
}

/** Puts the measures of all shares together, and adds what things say of one another. */
export function joinMeasures(world: World, measures: readonly Measure[]): Measure {
  const saidOn = openSaidOn(measures[0]);
  const scores: Scores = new Map(measures[0]?.scores);
  for (const measure of measures.slice(1)) {
    saidOn.join(measure);
    for (const [thing, links] of measure.scores) scores.set(thing, (scores.get(thing) ?? 0) + links);
  }
  saidOn.readThings(countOn(listThings(world), scores));
  return { ...saidOn.days, scores };
}

/** Learns the days of the records of one part, and forgets those of the part before. */
export function readRecords(records: Records, saidOn: SaidOnFinder): void {
  saidOn.forget();
  saidOn.readSources(records);
  saidOn.readHistories(records);
}

function* countOn(all: Iterable<Records>, scores: Scores): Generator<Records> {
  for (const records of all) {
    for (const { value } of records.lists.actors) countMemberships(scores, value);
    yield records;
  }
}
