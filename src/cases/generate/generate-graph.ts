import type { RelationType } from '../../model/model.js';
import { buildRecords } from '../build-graph.js';
import type { Records } from '../collection.js';
import type { Part } from '../graph/build-things.js';
import { openSaidOn } from '../graph/find-said-on.js';
import type { SaidOnFinder } from '../graph/find-said-on.js';
import { addScores } from '../graph/scores.js';
import type { LinkDays } from '../graph/scores.js';
import { hashFiles } from '../hash-files.js';
import { hashRecords } from '../hash-records.js';
import type { OrderedPart } from '../load/store-parts.js';
import { WHOLE, listHistories, listSources, listThings } from './list-records.js';
import type { Share } from './list-records.js';
import { joinMeasures, measureSources, readRecords } from './measure-graph.js';
import type { Measure } from './measure-graph.js';
import type { Order } from './sizes.js';
import { planWorld } from './world.js';
import type { World } from './world.js';

/** A graph that comes in parts, so that it never has to be held whole. */
export interface GeneratedGraph {
  /** What was asked for, in words. */
  readonly description: string;
  readonly revision: string;
  readonly claims: number;
  readonly order: Order;
  /** Measures a share of the documents and histories. */
  measure(share: Share): Measure;
  /** Puts the measures of all shares together. */
  join(measures: readonly Measure[]): Measure;
  /**
   * Nodes and relationships, as the case files of such a collection would make them, but for the disputes, for which rules compare all claims. What a relationship joins comes before it, or with it.
   * @param measure that of all shares together; made where it is not given
   */
  parts(share?: Share, measure?: Measure): Generator<OrderedPart>;
}

/** Goes up when the same order is to make another graph than before. */
const GENERATOR_VERSION = 2;

/**
 * Generates the graph of an invented collection. Everything is drawn twice: first to learn on which day each thing was named first and how
 * many links it has, which stand in its node; then to give it away part by part.
 * @throws DemarcheError CONFIG_INVALID where the order is out of bounds
 */
export function generateGraph(order: Order, relationTypes: readonly RelationType[]): GeneratedGraph {
  const world = planWorld(order, relationTypes);
  const { actors, claims, seed } = order;
  const description = `${String(actors)} actors, ${String(claims)} claims, seed ${String(seed)}`;
  return Object.freeze({
    description,
    revision: hashFiles([{ file: `generated ${String(GENERATOR_VERSION)}`, text: description }]),
    claims,
    order,
    measure: (share: Share) => measureSources(world, share),
    join: (measures: readonly Measure[]) => joinMeasures(world, measures),
    parts: (share: Share = WHOLE, measure?: Measure) => listParts(world, share, measure ?? joinMeasures(world, [measureSources(world)])),
  });
}

/** Things name others, and histories what the documents say; the claims of a document name things alone. */
function* listParts(world: World, share: Share, measure: Measure): Generator<OrderedPart> {
  const saidOn = openSaidOn(measure);
  const { links } = measure;
  for (const records of listThings(world, share)) yield finish(buildRecords(records, saidOn), links, true);
  let isBound = true;
  for (const records of listSources(world, share)) {
    yield finish(build(records, saidOn), links, isBound);
    isBound = false;
  }
  for (const records of listHistories(world, share)) yield finish(keepHistories(build(records, saidOn), records), links, true);
}

function build(records: Records, saidOn: SaidOnFinder): Part {
  readRecords(records, saidOn);
  return buildRecords(records, saidOn);
}

/** The claims that come with histories have been given away with their documents. */
function keepHistories({ nodes, relationships }: Part, { lists }: Records): Part {
  const owners = new Set([...lists.demands, ...lists.opportunities].map(({ value }) => value.id));
  return { nodes: nodes.filter(({ owner }) => owners.has(owner)), relationships: relationships.filter(({ owner }) => owners.has(owner)) };
}

function finish({ nodes, relationships }: Part, links: LinkDays, isBound: boolean): OrderedPart {
  return { nodes: hashRecords(addScores(nodes, links), relationships), relationships, isBound };
}
