import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RelationType } from '../../../model/model.js';
import type { GeneratedGraph } from '../generate-graph.js';
import type { CsvReport, CsvTask } from './csv-worker.js';
import { makeFolder, writeArguments, writeCsv } from './write-csv.js';
import type { Written } from './write-csv.js';

const WORKER = new URL('./csv-worker.js', import.meta.url);
/** Below that the threads would take longer to start than they save. */
const FEWEST = 20_000;
const MOST_THREADS = 8;
/** Records live for one part each: a small nursery would copy them over and over. */
const NURSERY_MIB = 128;

/**
 * Writes a generated graph as tables, as writeCsv does, by as many threads as there are processors; each draws every so many-th part.
 * @param onProgress is told the numbers of nodes and relationships so far
 * @throws DemarcheError CONFIG_INVALID where the folder holds something
 */
export async function writeCsvAtOnce(
  graph: GeneratedGraph,
  relationTypes: readonly RelationType[],
  folder: string,
  onProgress: (nodes: number, relationships: number) => void,
): Promise<Written> {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (threads === 1 || graph.claims < FEWEST || !existsSync(fileURLToPath(WORKER))) return writeCsv(graph, folder, { onProgress });
  makeFolder(folder);
  const reports: CsvReport[] = [];
  const add = (key: 'nodes' | 'relationships'): number => reports.reduce((sum, report) => sum + report[key], 0);
  const shares = Array.from({ length: threads }, (_, index) => ({ index, of: threads }));
  await Promise.all(
    shares.map((share) =>
      runWorker({ order: graph.order, relationTypes, folder, share }, (report) => {
        reports[share.index] = report;
        onProgress(add('nodes'), add('relationships'));
      }),
    ),
  );
  writeArguments(
    graph,
    folder,
    reports.flatMap(({ lines = [] }) => lines),
  );
  return { nodes: add('nodes'), relationships: add('relationships') };
}

function runWorker(task: CsvTask, hear: (report: CsvReport) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MIB } });
    worker.on('message', hear);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread that writes tables ended with code ${String(code)}.`)),
    );
  });
}
