/** One value of a table: the same in CSV and in JSON. null: nothing is there. */
export type Cell = string | number | boolean | null;

/** date: a day, 2017-11-29. */
export type CellType = 'text' | 'number' | 'boolean' | 'date';

export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** @param baseUrl that of this server, for addresses of its pages */
  readonly read: (row: Row, baseUrl: string) => Cell;
}

export interface PageRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly baseUrl: string;
}

/** Some rows of a table, in order. */
export interface PageOf<Row> {
  readonly items: readonly Row[];
  /** Cursor to go on behind them; null at the end. */
  readonly next: string | null;
  /** How many rows there are in all; undefined where it was not counted. */
  readonly total: number | undefined;
}

export interface Page extends Omit<PageOf<never>, 'items'> {
  readonly rows: readonly (readonly Cell[])[];
  readonly revision: string | null;
}

interface Connection<Row> {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
}

/** Takes a page of a connection of the API. */
export function readConnection<Row>({ nodes, pageInfo, totalCount }: Connection<Row>): PageOf<Row> {
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, total: totalCount };
}
