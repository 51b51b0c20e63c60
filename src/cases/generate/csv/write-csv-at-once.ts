import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RelationType } from '../../../model/model.js';
import type { GeneratedGraph } from '../generate-graph.js';
import type { Measure } from '../measure-graph.js';
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
 * Writes a generated graph as tables, as writeCsv does, by as many threads as there are processors; each draws every so many-th part:
 * first to measure it, then, when the measures are put together, to write it.
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
  const shares = Array.from({ length: threads }, (_, index) => ({ index, of: threads }));
  const workers = shares.map((share) => startWorker({ order: graph.order, relationTypes, folder, share }));
  try {
    const measure = graph.join(await Promise.all(workers.map(({ measure }) => measure)));
    const reports: Progress[] = [];
    const add = (key: 'nodes' | 'relationships'): number => reports.reduce((sum, report) => sum + report[key], 0);
    await Promise.all(
      workers.map((worker, index) =>
        worker.write(measure, (report) => {
          reports[index] = report;
          onProgress(add('nodes'), add('relationships'));
        }),
      ),
    );
    const lines = reports.flatMap((report) => report.lines ?? []);
    writeArguments(graph, folder, lines);
    return { nodes: add('nodes'), relationships: add('relationships') };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

type Progress = Exclude<CsvReport, { readonly measure: Measure }>;

interface CsvWorker {
  /** The measure of its share. */
  readonly measure: Promise<Measure>;
  /** Lets it write, with the measure of all shares, to its end. */
  write(measure: Measure, hear: (report: Progress) => void): Promise<void>;
  stop(): Promise<unknown>;
}

function startWorker(task: CsvTask): CsvWorker {
  const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MIB } });
  let hear: (report: Progress) => void = () => undefined;
  const measure = new Promise<Measure>((resolve) => {
    worker.on('message', (report: CsvReport) => ('measure' in report ? resolve(report.measure) : hear(report)));
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread that writes tables ended with code ${String(code)}.`)),
    );
  });
  return {
    measure: Promise.race([
      measure,
      ended.then((): Promise<never> => Promise.reject(new Error('A thread that writes tables ended early.'))),
    ]),
    write: (whole, listener) => {
      hear = listener;
      worker.postMessage(whole);
      return ended;
    },
    stop: () => worker.terminate(),
  };
}
