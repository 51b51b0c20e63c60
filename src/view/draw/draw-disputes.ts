import type { DisputeListed, DisputeShown, DisputesShown } from '../subject-data.js';
import { drawTable } from './draw-table.js';
import type { Box, Shape } from './picture.js';
import { nameSome } from './words.js';

/** Draws one dispute: each answer, who gives it, and how many are behind it. */
export function drawDispute({ positions }: DisputeShown, content: Box, scale: number): readonly Shape[] {
  const columns = [
    { head: 'Answer', part: 0.34 },
    { head: 'as said by', part: 0.5 },
    { head: 'sources', part: 0.16 },
  ];
  const rows = positions.map(({ answer, saidBy, claims, independentSources }) => ({
    id: claims[0]?.id ?? answer,
    link: `/claims/${claims[0]?.id ?? ''}`,
    cells: [
      { words: answer },
      {
        words: nameSome(
          saidBy.map(({ name }) => name),
          4,
        ),
        soft: true,
      },
      { words: String(independentSources), soft: true },
    ],
  }));
  return drawTable(columns, rows, rows.length, content, scale);
}

/** Draws the first disputes of a list: the question, and the answers. */
export function drawDisputes({ disputes, totalCount }: DisputesShown, content: Box, scale: number): readonly Shape[] {
  const columns = [
    { head: 'What sources disagree on', part: 0.5 },
    { head: 'answers', part: 0.5 },
  ];
  const rows = disputes.map((dispute) => ({
    id: dispute.id,
    link: `/disputes/${dispute.id}`,
    cells: [{ words: dispute.question }, { words: listAnswers(dispute), soft: true }],
  }));
  return drawTable(columns, rows, totalCount, content, scale);
}

/** "17 May 2016 / April 2016". */
export function listAnswers({ positions }: DisputeListed): string {
  return positions.map(({ answer }) => answer).join(' / ');
}
