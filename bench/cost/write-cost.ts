import type { CostReport } from './measure-cost.js';

/** Writes what was measured as a section in Markdown. */
export function writeCost({ seed, drawn, refused, accepted, failed, classes, rankWithHits, rankWithMs, worst }: CostReport): string {
  const [first] = worst;
  return [
    `${String(accepted)} operations (drawn with seed ${String(seed)}, and some known to be hard) were accepted and profiled; of ${String(drawn)} drawn ones ${String(refused)} were refused for their cost.`,
    `Spearman's rank correlation of the estimate with database hits ${rankWithHits.toFixed(2)}, with time ${rankWithMs.toFixed(2)}.`,
    '',
    '| estimate | operations | median ms | most ms | most over median |',
    '|---|---|---|---|---|',
    ...classes.map(
      ({ from, to, operations, medianMs, mostMs }) =>
        `| ${String(from)} to ${String(to - 1)} | ${String(operations)} | ${medianMs.toFixed(1)} | ${mostMs.toFixed(1)} | ${(mostMs / medianMs).toFixed(1)} |`,
    ),
    '',
    ...(first
      ? [
          `Worst underestimate: ${first.ratio.toFixed(1)} times the median of its class, cost ${String(first.cost)}, ${String(first.hits)} hits, ${first.ms.toFixed(1)} ms:`,
          '',
          '```graphql',
          first.text.trim(),
          '```',
        ]
      : []),
    ...(failed.length > 0 ? ['', `Ended by Neo4j: ${String(failed.length)}.`, ...failed.map((text) => `\n\`\`\`\n${text}\n\`\`\``)] : []),
  ].join('\n');
}
