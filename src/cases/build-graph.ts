import type { Collection, Records } from './collection.js';
import { buildClaims } from './graph/build-claims.js';
import { buildDemands } from './graph/build-demands.js';
import { buildDisputes } from './graph/build-disputes.js';
import { buildDocuments } from './graph/build-documents.js';
import { buildMerges } from './graph/build-merges.js';
import { buildOpportunities } from './graph/build-opportunities.js';
import { buildStories } from './graph/build-stories.js';
import { buildThings } from './graph/build-things.js';
import type { Part } from './graph/build-things.js';
import { findOrigins, findPlainOrigin } from './graph/find-origins.js';
import type { Origins } from './graph/find-origins.js';
import { findSaidOn } from './graph/find-said-on.js';
import type { SaidOn } from './graph/find-said-on.js';
import type { Graph } from './graph/graph.js';
import { addScores, countLinks } from './graph/scores.js';
import type { LinkDays } from './graph/scores.js';
import { hashFiles } from './hash-files.js';
import { hashRecords } from './hash-records.js';
import { resolveMerges } from './resolve-merges.js';

/**
 * Builds the graph of a collection: nodes, roles, links projected from claims, days on which things were said, scores, hashes.
 * Pure: the same files give the same graph.
 * @param collection one without faults
 */
export function buildGraph(collection: Collection): Graph {
  const given = findSaidOn(collection);
  const resolved = resolveMerges(collection, given);
  const saidOn = resolved === collection ? given : findSaidOn(resolved);
  const records = buildRecords(resolved, saidOn, findOrigins(resolved, saidOn));
  const disputes = buildDisputes(resolved, saidOn);
  const merges = buildMerges(collection, given);
  const nodes = [...records.nodes, ...disputes.nodes, ...merges.nodes];
  const relationships = [...records.relationships, ...disputes.relationships, ...merges.relationships];
  const links: LinkDays = new Map();
  countLinks(links, relationships);
  const scored = addScores(nodes, links);
  const { files } = collection;
  return Object.freeze({ nodes: hashRecords(scored, relationships), relationships, revision: hashFiles(files), cases: listCases(files) });
}

function listCases(files: Collection['files']): readonly string[] {
  return Object.freeze([...new Set(files.flatMap(({ inCase }) => inCase ?? []))].sort());
}

/**
 * Builds the nodes and relationships of some records; scores and hashes come later.
 * @param records with each claim comes its document, with each demand and opportunity the claims of its history
 * @param origins who first said each claim; left out, its own document alone decides
 */
export function buildRecords(records: Records, saidOn: SaidOn, origins: Origins = findPlainOrigin): Part {
  const builders = [buildDocuments, buildThings, buildClaims, buildDemands, buildOpportunities, buildStories];
  const parts = builders.map((build) => build(records, saidOn, origins));
  return { nodes: parts.flatMap((part) => part.nodes), relationships: parts.flatMap((part) => part.relationships) };
}
