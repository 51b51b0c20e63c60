/** What a thread does that writes its share of the tables: see write-csv-at-once.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RelationType } from '../../../model/model.js';
import { generateGraph } from '../generate-graph.js';
import type { Share } from '../list-records.js';
import type { Order } from '../sizes.js';
import { writeTables } from './write-csv.js';

/** What a thread is told. */
export interface CsvTask {
  readonly order: Order;
  readonly relationTypes: readonly RelationType[];
  readonly folder: string;
  readonly share: Share;
}

/** What a thread says: as it goes on without `lines`, at its end with the arguments of the import. */
export interface CsvReport {
  readonly nodes: number;
  readonly relationships: number;
  readonly lines?: readonly string[];
}

const { order, relationTypes, folder, share } = workerData as CsvTask;
const say = (report: CsvReport): void => parentPort?.postMessage(report);
say(
  writeTables(generateGraph(order, relationTypes).parts(share), folder, `share${String(share.index + 1)}`, (nodes, relationships) =>
    say({ nodes, relationships }),
  ),
);
