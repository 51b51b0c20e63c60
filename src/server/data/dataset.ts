import type { Cell, Column, Page, PageOf, PageRequest } from './rows.js';
import type { TypedDocument } from '../ask.js';
import type { AskForReader } from '../pages/serve-page.js';

/** A table that is given out by plain address. */
export interface Dataset {
  /** As in `/data/<name>.csv`. */
  readonly name: string;
  /** What one row is, in a few words. */
  readonly title: string;
  /** The text of the operation that its rows are asked by; its variables are the parameters of the address. */
  readonly source: string;
  readonly columns: readonly Pick<Column<unknown>, 'name' | 'type' | 'description'>[];
  /** Asks for the next rows. */
  fetchPage(ask: AskForReader, request: PageRequest): Promise<Page>;
}

interface Definition<R, V, Row> {
  readonly name: string;
  readonly title: string;
  readonly document: TypedDocument<R, V>;
  readonly columns: readonly Column<Row>[];
  /** Finds the rows in the answer. */
  readonly read: (data: R, variables: Readonly<Record<string, unknown>>) => PageOf<Row>;
}

/** Makes a dataset of an operation, its columns, and where the answer has the rows. */
export function defineDataset<R, V, Row>({ name, title, document, columns, read }: Definition<R, V, Row>): Dataset {
  return Object.freeze({
    name,
    title,
    source: document.toString(),
    columns: Object.freeze(columns.map(({ name, type, description }) => Object.freeze({ name, type, description }))),
    async fetchPage(ask: AskForReader, { variables, baseUrl }: PageRequest): Promise<Page> {
      // The engine checks the variables against the operation.
      const { data, revision } = await ask(document, variables as V);
      const { items, next, total } = read(data, variables);
      const rows = items.map((item): readonly Cell[] => columns.map((column) => column.read(item, baseUrl)));
      return { rows, next, total, revision };
    },
  });
}
