import type { DemandListed } from '../../../src/view/demand-listed.js';

/** Demands that were first made in the same year, in their order. */
export interface DemandYear {
  /** null: it is not said when. */
  readonly year: string | null;
  readonly demands: readonly DemandListed[];
}

/** Gathers demands that follow each other and were first made in the same year; a list by that day has each year once. */
export function groupByYear(demands: readonly DemandListed[]): DemandYear[] {
  const groups: { year: string | null; demands: DemandListed[] }[] = [];
  for (const demand of demands) {
    const year = yearOf(demand);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) last.demands.push(demand);
    else groups.push({ year, demands: [demand] });
  }
  return groups;
}

function yearOf({ history }: DemandListed): string | null {
  const date = history.find(({ to }) => to === 'MADE')?.date ?? history[0]?.date;
  return (date?.start ?? date?.end)?.slice(0, 4) ?? null;
}
