import type { DemandShown, DemandsShown, DocumentShown, Source, SourcesShown, StoryShown } from '../subject-data.js';
import { sortSources } from '../sort-sources.js';
import { drawTable } from './draw-table.js';
import { wrapText } from './measure.js';
import type { Box, Shape } from './picture.js';
import { group, inkOfStatus, text, textLines } from './shapes.js';
import { nameSome, STATUS_WORDS } from './words.js';

/** Draws the ledger: what is asked, by whom, of whom, since when, and where it stands. */
export function drawDemands({ demands, totalCount }: DemandsShown, content: Box, scale: number): readonly Shape[] {
  const columns = [
    { head: 'What is asked', part: 0.37 },
    { head: 'by', part: 0.19 },
    { head: 'of', part: 0.16 },
    { head: 'since', part: 0.16 },
    { head: 'state', part: 0.12 },
  ];
  const rows = demands.map(({ id, object, madeBy, addressedTo, history, status }) => ({
    id,
    link: `/demands/${id}`,
    cells: [
      { words: object },
      {
        words: nameSome(
          madeBy.map(({ name }) => name),
          2,
        ),
        soft: true,
      },
      {
        words: nameSome(
          addressedTo.map(({ thing }) => thing.name),
          2,
        ),
        soft: true,
      },
      { words: history[0]?.date.label ?? '', soft: true },
      { words: STATUS_WORDS[status], pill: inkOfStatus(status) },
    ],
  }));
  return drawTable(columns, rows, totalCount, content, scale);
}

/** Draws the first documents of a list: title, publisher, day, how many claims rest on each, and how its passages stand. */
export function drawSources({ documents, asked }: SourcesShown, content: Box, scale: number): readonly Shape[] {
  const columns = [
    { head: 'Document', part: 0.44 },
    { head: 'published by', part: 0.2 },
    { head: 'on', part: 0.14 },
    { head: 'claims', part: 0.08 },
    { head: 'passages', part: 0.14 },
  ];
  const fitting = sortSources(documents, asked);
  const rows = fitting.map(({ id, title, publisher, published, claims, passageStates }) => ({
    id,
    link: `/documents/${id}`,
    cells: [
      { words: title },
      { words: publisher?.name ?? '', soft: true },
      { words: published.label, soft: true },
      { words: String(claims.totalCount), soft: true },
      { words: passageStates.map(({ state, count }) => `${String(count)} ${state.toLowerCase()}`).join(', '), soft: true },
    ],
  }));
  return drawTable(columns, rows, fitting.length, content, scale);
}

/** Draws the life of one demand, step by step. */
export function drawDemand({ history }: DemandShown, content: Box, scale: number): readonly Shape[] {
  const columns = [
    { head: 'When', part: 0.2 },
    { head: 'It was', part: 0.16 },
    { head: 'As shown by', part: 0.64 },
  ];
  const rows = history.map(({ to, date, claim }) => ({
    id: claim.id,
    link: `/claims/${claim.id}`,
    cells: [{ words: date.label, soft: true }, { words: STATUS_WORDS[to], pill: inkOfStatus(to) }, { words: claim.statement }],
  }));
  return drawTable(columns, rows, history.length, content, scale);
}

/** Draws the first claims that were taken from a document. */
export function drawDocument({ claims }: DocumentShown, content: Box, scale: number): readonly Shape[] {
  const rows = claims.nodes.map(({ id, statement }) => ({ id, link: `/claims/${id}`, cells: [{ words: statement }] }));
  return drawTable([{ head: 'What it says', part: 1 }], rows, claims.totalCount, content, scale);
}

/** Draws the steps of a story as sentences. */
export function drawStory({ id, steps }: StoryShown, content: Box, scale: number): readonly Shape[] {
  const rows = steps.map(({ number, sentence }) => ({
    id: `${id}.s${String(number)}`,
    link: `/?story=${id}&step=${String(number)}`,
    cells: [{ words: String(number), soft: true }, { words: sentence }],
  }));
  return drawTable(
    [
      { head: '', part: 0.05 },
      { head: '', part: 0.95 },
    ],
    rows,
    steps.length,
    content,
    scale,
  );
}

/** Draws the numbers of the collection. */
export function drawHome(source: Source, content: Box, scale: number): readonly Shape[] {
  const numbers = (['actors', 'claims', 'relations', 'demands', 'opportunities'] as const).map((name) => ({
    name,
    number: String(source[name]),
  }));
  const step = content.width / numbers.length;
  const size = Math.min(76 * scale, step * 0.42);
  const y = content.y + content.height * 0.46;
  const shapes = numbers.flatMap(({ name, number }, place) => [
    text(number, content.x + place * step, y, { size, bold: true, ink: 'accent' }),
    text(name, content.x + place * step, y + size * 0.5, { size: Math.min(20 * scale, size * 0.3), ink: 'soft' }),
  ]);
  return [group('numbers', shapes)];
}

/** Says that there is nothing, in the middle. */
export function drawNothing(words: string, content: Box, scale: number): readonly Shape[] {
  const size = 20 * scale;
  const lines = wrapText(words, size, content.width * 0.8, 3);
  return [
    group(
      'nothing',
      textLines(lines, content.x + content.width / 2, content.y + content.height / 2, size * 1.4, { size, ink: 'soft', anchor: 'middle' }),
    ),
  ];
}
