import { Command } from 'commander';
import { writeFaults } from '../cases/case-file.js';
import { loadCase } from '../cases/load-case.js';
import type { LoadReport } from '../cases/load-case.js';
import type { CommandContext } from './command-context.js';

interface LoadFlags {
  readonly allowRemoval?: boolean;
  readonly rebuild?: boolean;
}

/** Builds `demarche load`. */
export function buildLoadCommand(context: CommandContext): Command {
  return new Command('load')
    .summary('load the case files into the graph')
    .description(
      'Checks the case files and makes the graph equal to them: all of it, or nothing. Safe to repeat; only what changed is written.',
    )
    .argument('[folder]', 'folder of case files; subfolders are cases that share ids', context.data)
    .option('--allow-removal', 'delete what is stored and no longer in the files')
    .option('--rebuild', 'write every record anew, changed or not')
    .action((folder: string, flags: LoadFlags) => runLoad(context, folder, flags));
}

async function runLoad(context: CommandContext, folder: string, { allowRemoval = false, rebuild = false }: LoadFlags): Promise<void> {
  const model = context.loadModel();
  const database = await context.openDatabase();
  try {
    const report = await loadCase(folder, database, model, { allowRemoval, rebuild, onProgress: makeProgress(context) });
    if (report.warnings.length > 0) context.print(`Worth a look:\n${writeFaults(report.warnings)}`);
    context.print(describeLoad(report));
  } finally {
    await database.close();
  }
}

/** One line for each tenth of a long load. */
function makeProgress({ print }: CommandContext): (done: number, total: number) => void {
  let tenth = 0;
  return (done, total) => {
    const now = Math.floor((done * 10) / total);
    if (total >= 10_000 && now > tenth) print(`${String(now * 10)} % of ${String(total)} nodes and relationships`);
    tenth = now;
  };
}

/** Says in one line what a load did. */
export function describeLoad({ revision, added, changed, removed, unchanged, wrote }: LoadReport): string {
  if (!wrote)
    return `Nothing has changed: the graph is at revision ${revision} already, with ${String(unchanged)} records. Nothing was written.`;
  return `Loaded revision ${revision}: ${String(added.length)} record${added.length === 1 ? '' : 's'} added, ${String(changed.length)} changed, ${String(removed.length)} removed, ${String(unchanged)} as they were.`;
}
