import { isOver } from '../has-passed.js';
import type { OccasionListed, OpportunitiesShown } from '../subject-data.js';
import { drawTable } from './draw-table.js';
import type { Box, Ink, Shape } from './picture.js';
import { capital, count, nameSome, spell } from './words.js';

/** So many demands are counted; one more is asked for, to know whether there are more. */
const COUNTED = 20;

/** Draws the first occasions of a list: when, what, with whom, where it stands, and what can be or was raised there. */
export function drawOpportunities(
  { coming, undated, past, totalCount, today }: OpportunitiesShown,
  content: Box,
  scale: number,
): readonly Shape[] {
  const columns = [
    { head: 'When', part: 0.15 },
    { head: 'Occasion', part: 0.34 },
    { head: 'with', part: 0.15 },
    { head: 'state', part: 0.12 },
    { head: 'demands', part: 0.24 },
  ];
  const rows = [...coming, ...undated, ...past].map((occasion) => ({
    id: occasion.id,
    link: null,
    cells: [
      { words: occasion.date.label, soft: true },
      { words: capital(occasion.name) },
      {
        words: nameSome(
          occasion.towards.map(({ name }) => name),
          2,
        ),
        soft: true,
      },
      { words: spell(occasion.status), pill: inkOf(occasion, today) },
      { words: wordRaised(occasion, today), soft: true },
    ],
  }));
  return drawTable(columns, rows, totalCount, content, scale);
}

/**
 * What can be raised at an occasion or, where it is over, what a source says was raised there: "12 open demands".
 * @param today the day that tells what is over
 */
export function wordRaised({ demands = [], raised, ...occasion }: OccasionListed, today: string): string {
  const known = [...new Set(raised.map(({ demand }) => demand.object))];
  if (isOver(occasion, today))
    return known.length === 0 ? 'no source in this graph says that one was raised' : `raised: ${nameSome(known, 2)}`;
  if (demands.length > COUNTED) return `more than ${count(COUNTED, 'open demand')}`;
  return demands.length === 0 ? 'no open demand' : count(demands.length, 'open demand');
}

function inkOf(occasion: OccasionListed, today: string): Ink {
  if (occasion.status === 'MISSED') return 'alert';
  return isOver(occasion, today) ? 'soft' : 'good';
}
