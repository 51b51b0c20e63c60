import { writeCost } from '../cost/write-cost.js';
import { spread } from '../measure/statistics.js';
import type { BenchResult, Verdict } from '../result.js';
import { listFacts } from './list-facts.js';
import { HEADS, listRows } from './list-rows.js';
import { showSpread } from './show-number.js';

/**
 * Writes what a run measured as a section of a page, misses included.
 * @param picture of growth, from the page; null where none was drawn
 */
export function writeSection(result: BenchResult, verdicts: readonly Verdict[], picture: string | null): string {
  const { date, actors, claims, machine, versions, operations } = result;
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '## The API',
    `Measured on ${date} by \`npm run bench\` on a graph of ${actors.toLocaleString('en')} actors and ${claims.toLocaleString('en')} claims, on ${machine}, with ${list.join(', ')}. Load generator, servers and database share the machine, so only ratios say something. They are medians of ratios within a round, with their range.`,
    'The limit is bare node:http with hand-written Cypher; the rival is @neo4j/graphql behind Apollo Server, installed for this comparison alone (`bench/rival`). Demarche ran as it is by default, with a line in its log for each request, which went to /dev/null; the other two log nothing, check no cost and set no headers. Answers were compared before they were timed. Times and CPU are milliseconds; one question at a time, where a head does not say "at 16"; CPU at 16.',
    table(HEADS, listRows(operations)),
    operations.map(({ name, title }) => `${name}: ${title}`).join('; '),
    ...listFacts(result),
    '### Bars',
    table(
      ['figure', 'on', 'bar', 'measured', 'outcome'],
      verdicts.map(({ figure, on, bar, measured, outcome }) => [figure, on, bar, showSpread(measured), mark(outcome)]),
    ),
    ...(result.cost === null ? [] : ['### The estimate of the cost', writeCost(result.cost)]),
    ...(picture === null
      ? []
      : ['### Growth', ...describeGrowth(result.growth), `![Median time of an answer by the size of the graph](${picture})`]),
  ].join('\n\n');
}

function describeGrowth(sizes: BenchResult['growth']): readonly string[] {
  const names = [...new Set(sizes.flatMap(({ p50 }) => Object.keys(p50)))];
  const memory = sizes.map(
    ({ actors, memory: { heap, pageCache } }) =>
      `${actors.toLocaleString('en')} actors: heap ${String(heap)}, page cache ${String(pageCache)}`,
  );
  const heads = [
    'operation',
    ...sizes.map(({ actors, claims }) => `${actors.toLocaleString('en')} actors, ${claims.toLocaleString('en')} claims`),
  ];
  const show = (values: readonly number[] | undefined): string =>
    showSpread(values === undefined || values.length === 0 ? null : spread(values));
  return [
    `The median time of an answer of Demarche, one question at a time, in milliseconds, with the range of the rounds. All graphs stood at the same time, each with a Neo4j and a server of its own that took turns, and with its own hubs among what was asked for. What Neo4j might take, MiB: ${memory.join('; ')}.`,
    table(
      heads,
      names.map((name) => [name, ...sizes.map(({ p50 }) => show(p50[name]))]),
    ),
  ];
}

function mark(outcome: Verdict['outcome']): string {
  return outcome === 'missed' ? '**missed**' : outcome;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${heads.map((_, i) => (cells[i] ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
