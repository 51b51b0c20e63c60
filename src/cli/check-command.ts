import { Command } from 'commander';
import { buildGraph } from '../cases/build-graph.js';
import { writeFaults } from '../cases/case-file.js';
import { checkCase } from '../cases/check-case.js';
import type { CheckedCase } from '../cases/check-case.js';
import { checkGraph } from '../cases/check-graph.js';
import { readGenerated } from '../cases/load/mark-collection.js';
import type { Model } from '../model/model.js';
import type { CommandContext } from './command-context.js';

/** Builds `demarche check`. It ends with code 1 where there is a fault. */
export function buildCheckCommand(context: CommandContext): Command {
  return new Command('check')
    .summary('check the case files, and with --graph the graph')
    .description(
      'Checks the case files and reports every fault at once as file:line:column. With --graph, also finds in the graph what no claim shows, and what differs from the files.',
    )
    .argument('[folder]', 'folder of case files; subfolders are cases that share ids', context.data)
    .option('--graph', 'also check the stored graph')
    .action((folder: string, { graph = false }: { graph?: boolean }) => runCheck(context, folder, graph));
}

async function runCheck(context: CommandContext, folder: string, withGraph: boolean): Promise<void> {
  const model = context.loadModel();
  const checked = checkCase(folder, model.relationTypes);
  if (checked.warnings.length > 0) context.print(`Worth a look:\n${writeFaults(checked.warnings)}`);
  context.print(describeCase(checked));
  if (withGraph) await runGraphCheck(context, model, checked);
}

async function runGraphCheck(context: CommandContext, model: Model, { collection }: CheckedCase): Promise<void> {
  const database = await context.openDatabase();
  try {
    const generated = await readGenerated(database);
    const faults = await checkGraph(database, generated === null ? buildGraph(collection) : null, model);
    for (const { check, id, message } of faults) context.print(`${id}: ${message} [${check}]`);
    context.print(
      faults.length === 0
        ? describeGood(generated)
        : `The graph has ${String(faults.length)} fault(s). "demarche load --rebuild" writes it anew from the files.`,
    );
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

function describeGood(generated: string | null): string {
  return generated === null
    ? 'The graph is as the files say.'
    : `The graph has no fault. It was generated (${generated}), so it is not compared with the files.`;
}

function describeCase({ collection: { files, lists } }: CheckedCase): string {
  const things = lists.actors.length + lists.instruments.length + lists.events.length + lists.topics.length + lists.places.length;
  const counts = [
    `${count(lists.claims.length, 'claim')} of ${count(lists.documents.length, 'document')} about ${count(things, 'thing')}`,
    count(lists.demands.length, 'demand'),
    count(lists.opportunities.length, 'opportunity', 'opportunities'),
    count(lists.stories.length, 'story', 'stories'),
  ];
  return `${count(files.length, 'file')} without a fault: ${counts.join(', ')}.`;
}

function count(number: number, word: string, words = `${word}s`): string {
  return `${String(number)} ${number === 1 ? word : words}`;
}
