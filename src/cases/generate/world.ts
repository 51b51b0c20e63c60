import type { RelationType } from '../../model/model.js';
import type { CaseActor } from '../case-data.js';
import { drawDirectory } from './directory.js';
import type { Directory } from './directory.js';
import { drawActor } from './draw-actor.js';
import { planDocuments } from './plan-documents.js';
import type { DocumentPlan } from './plan-documents.js';
import { planPlots } from './plan-plots.js';
import type { PlotPlan } from './plan-plots.js';
import { planSizes } from './sizes.js';
import type { Order, Sizes } from './sizes.js';
import { readVerbs } from './verbs.js';
import type { Verbs } from './verbs.js';

/** The plan of a generated collection: what is needed to draw any record of it by itself. Holds numbers, no records. */
export interface World {
  readonly sizes: Sizes;
  readonly directory: Directory;
  readonly documents: DocumentPlan;
  readonly plots: PlotPlan;
  readonly verbs: Verbs;
  actor(actor: number): CaseActor;
}

/**
 * Plans a generated collection.
 * @throws DemarcheError CONFIG_INVALID where the order is out of bounds
 */
export function planWorld(order: Order, relationTypes: readonly RelationType[]): World {
  const sizes = planSizes(order);
  const directory = drawDirectory(sizes);
  const documents = planDocuments(sizes);
  const actor = (index: number): CaseActor => drawActor(sizes.seed, directory, index);
  return Object.freeze({ sizes, directory, documents, plots: planPlots(sizes, documents), verbs: readVerbs(relationTypes), actor });
}
