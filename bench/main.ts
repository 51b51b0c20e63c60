/** The bench: measures, prints one table, writes a file, and ends with code 1 where a bar is missed. A program. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadModel } from '../src/model/load-model.js';
import { buildStale } from '../scripts/build.js';
import { judge } from './bars.js';
import { measureAll } from './measure-all.js';
import { OPERATIONS } from './operations/list.js';
import { readOptions } from './options.js';
import { GRAPHS, ROOT } from './places.js';
import { writeDocs } from './report/write-docs.js';
import { writeTable } from './report/write-table.js';
import { installRival } from './targets/install-rival.js';

const options = readOptions(process.argv.slice(2));
const unknown = options.only.filter((name) => !OPERATIONS.some((operation) => operation.name === name));
if (unknown.length > 0) {
  process.stderr.write(`There is no operation ${unknown.join(', ')}; there are ${OPERATIONS.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

// What was started ends with the process, which a signal alone would not see to.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

mkdirSync(GRAPHS, { recursive: true });
await buildStale(['types', 'server', 'playground', 'explorer', 'embed']);
const model = loadModel({ schema: path.join(ROOT, 'schema'), cypher: path.join(ROOT, 'cypher') });
const begin = performance.now();
const tell = (text: string): void =>
  void process.stderr.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);

installRival(tell);
const result = await measureAll(options, model, tell);
const verdicts = judge(result);
const file = options.json ?? path.join(GRAPHS, options.quick ? 'last-quick.json' : 'last.json');
writeFileSync(file, `${JSON.stringify({ ...result, verdicts }, null, 2)}\n`);
process.stdout.write(writeTable(result, verdicts));
process.stdout.write(`\nAll that was measured: ${file}\n`);
if (options.docs) await writeDocs(result, verdicts);
process.exit(verdicts.some(({ outcome }) => outcome === 'missed') ? 1 : 0);
