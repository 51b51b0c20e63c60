import type { RelationType } from '../../model/model.js';
import { buildRecords } from '../build-graph.js';
import type { Records } from '../collection.js';
import type { Part } from '../graph/build-things.js';
import { openSaidOn } from '../graph/find-said-on.js';
import type { SaidOnFinder } from '../graph/find-said-on.js';
import { addScores, countClaimLinks, countLinks } from '../graph/scores.js';
import type { Scores } from '../graph/scores.js';
import { hashFiles } from '../hash-files.js';
import { hashRecords } from '../hash-records.js';
import { WHOLE, listHistories, listSources, listThings } from './list-records.js';
import type { Share } from './list-records.js';
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
  /** Nodes and relationships, as the case files of such a collection would make them. What a relationship joins comes before it, or with it. */
  parts(share?: Share): Generator<Part>;
}

/** Goes up when the same order is to make another graph than before. */
const GENERATOR_VERSION = 1;

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
    parts: (share = WHOLE) => listParts(world, share),
  });
}

function* listParts(world: World, share: Share): Generator<Part> {
  const { saidOn, scores } = measure(world);
  for (const records of listThings(world, share)) yield finish(buildRecords(records, saidOn), scores);
  for (const records of listSources(world, share)) yield finish(build(records, saidOn), scores);
  for (const records of listHistories(world, share)) yield finish(keepHistories(build(records, saidOn), records), scores);
}

/** What is known only when everything was drawn once. */
function measure(world: World): { readonly saidOn: SaidOnFinder; readonly scores: Scores } {
  const saidOn = openSaidOn();
  const scores: Scores = new Map();
  for (const records of listSources(world)) {
    read(records, saidOn);
    for (const { value } of records.lists.claims) countClaimLinks(scores, value);
  }
  for (const records of listHistories(world)) read(records, saidOn);
  for (const records of listThings(world)) countLinks(scores, buildRecords(records, saidOn).relationships);
  saidOn.readThings(() => listThings(world));
  return { saidOn, scores };
}

function build(records: Records, saidOn: SaidOnFinder): Part {
  read(records, saidOn);
  return buildRecords(records, saidOn);
}

function read(records: Records, saidOn: SaidOnFinder): void {
  saidOn.forget();
  saidOn.readSources(records);
  saidOn.readHistories(records);
}

/** The claims that come with histories have been given away with their documents. */
function keepHistories({ nodes, relationships }: Part, { lists }: Records): Part {
  const owners = new Set([...lists.demands, ...lists.opportunities].map(({ value }) => value.id));
  return { nodes: nodes.filter(({ owner }) => owners.has(owner)), relationships: relationships.filter(({ owner }) => owners.has(owner)) };
}

function finish({ nodes, relationships }: Part, scores: Scores): Part {
  return { nodes: hashRecords(addScores(nodes, scores), relationships), relationships };
}
