import type { DateCellsFragment, PassageCellsFragment } from './gen/graphql.js';
import type { Cell, CellType, Column } from './rows.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Between the names, and between the ids, of a cell that holds several. */
const BETWEEN = '; ';

/** Makes a column. */
export function column<Row>(name: string, type: CellType, description: string, read: Column<Row>['read']): Column<Row> {
  return Object.freeze({ name, type, description, read });
}

/** Puts several texts in one cell; null where there is none. */
export function join(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : texts.join(BETWEEN);
}

/** Makes two columns of a list of things: their names, and in the same order their ids. */
export function namesAndIds<Row>(names: string, ids: string, what: string, read: (row: Row) => readonly Named[]): readonly Column<Row>[] {
  return [
    column(names, 'text', `${what}: names.`, (row) => join(read(row).map(({ name }) => name))),
    column(ids, 'text', `${what}: ids, in the order of the names.`, (row) => join(read(row).map(({ id }) => id))),
  ];
}

/** Makes the five columns of a date. */
export function dateColumns<Row>(
  prefix: string,
  what: string,
  read: (row: Row) => DateCellsFragment | null | undefined,
): readonly Column<Row>[] {
  return [
    column(`${prefix}_start`, 'date', `${what}: the earliest day that it can be; empty where that is open or not said.`, (row) =>
      orNull(read(row)?.start),
    ),
    column(`${prefix}_end`, 'date', `${what}: the latest day that it can be; empty where that is open or not said.`, (row) =>
      orNull(read(row)?.end),
    ),
    column(`${prefix}_edtf`, 'text', `${what}, in the Extended Date/Time Format; empty where it is not said.`, (row) =>
      orNull(read(row)?.edtf),
    ),
    column(`${prefix}_label`, 'text', `${what}, as a person writes it.`, (row) => orNull(read(row)?.label)),
    column(`${prefix}_basis`, 'text', `${what}: where it is known from.`, (row) => orNull(read(row)?.basis)),
  ];
}

/** Makes the columns of the passages that show something: the first one, and how many there are. */
export function passageColumns<Row>(read: (row: Row) => readonly PassageCellsFragment[]): readonly Column<Row>[] {
  const first = (row: Row): PassageCellsFragment | undefined => read(row)[0];
  return [
    column('document', 'text', 'The document that the first passage stands in: title.', (row) => orNull(first(row)?.document.title)),
    column('document_id', 'text', 'The document that the first passage stands in: id.', (row) => orNull(first(row)?.document.id)),
    column('paragraph', 'number', 'Paragraph of the first passage; empty where only a part of the document was at hand.', (row) =>
      orNull(first(row)?.paragraph),
    ),
    column('phrase', 'text', 'Key words of the first passage, to the letter.', (row) => orNull(first(row)?.phrase)),
    column('passage_sha256', 'text', 'SHA-256 of the first passage.', (row) => orNull(first(row)?.sha256)),
    column('passage_state', 'text', 'Whether the first passage was found in the text when it was last checked.', (row) =>
      orNull(first(row)?.state),
    ),
    column('passage_url', 'text', 'Address of the source, opened at the phrase in browsers that can.', (row) => orNull(first(row)?.url)),
    column('passages', 'number', 'How many passages show it; the first one is in the columns before.', (row) => read(row).length),
    column('passage_ids', 'text', 'Ids of all passages, in their order.', (row) => join(read(row).map(({ id }) => id))),
  ];
}

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null;
}
