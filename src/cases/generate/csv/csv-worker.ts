/** What a thread does that writes its share of the tables: see write-csv-at-once.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RelationType } from '../../../model/model.js';
import { generateGraph } from '../generate-graph.js';
import type { Share } from '../list-records.js';
import type { Measure } from '../measure-graph.js';
import type { Order } from '../sizes.js';
import { writeTables } from './write-csv.js';

/** What a thread is told at its start; then it hears the measure of all shares together. */
export interface CsvTask {
  readonly order: Order;
  readonly relationTypes: readonly RelationType[];
  readonly folder: string;
  readonly share: Share;
}

/** What a thread says: first the measure of its share, then how far it is, at its end with the arguments of the import. */
export type CsvReport =
  { readonly measure: Measure } | { readonly nodes: number; readonly relationships: number; readonly lines?: readonly string[] };

const { order, relationTypes, folder, share } = workerData as CsvTask;
const graph = generateGraph(order, relationTypes);
const say = (report: CsvReport): void => parentPort?.postMessage(report);

parentPort?.once('message', (measure: Measure) => {
  say(
    writeTables(graph.parts(share, measure), folder, `share${String(share.index + 1)}`, (nodes, relationships) =>
      say({ nodes, relationships }),
    ),
  );
});
say({ measure: graph.measure(share) });
