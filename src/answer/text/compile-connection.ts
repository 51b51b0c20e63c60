import type { ConnectionPart, EdgePart, Field } from '../../plan/plan.js';
import { nameType, readCount, readPage, writeCursor, writeEdgeLeaf, writePageInfo } from '../write-connection.js';
import type { EdgeRow, Page } from '../write-connection.js';
import type { CompileItem, WriteValue } from './text-writing.js';
import { quote, writeJson } from './write-json.js';

type Connection = Extract<Field, { kind: 'connection' }>;
type WritePage = (page: Page) => string | null;

/** Makes the writer of a Relay connection. */
export function compileConnection(field: Connection, compileItem: CompileItem): WriteValue {
  const write = joinParts(field.parts.map((part) => ({ key: part.key, write: compilePart(field, part, compileItem) })));
  return (writing, values) => (Array.isArray(values) ? write(readPage(writing, field, values)) : 'null');
}

/** Joins the writers of what an object has. */
function joinParts<T>(parts: readonly { readonly key: string; readonly write: (from: T) => string | null }[]): (from: T) => string | null {
  const members = parts.map(({ key, write }, i) => ({ head: `${i === 0 ? '{' : ','}${quote(key)}:`, write }));
  if (members.length === 0) return () => '{}';
  return (from) => {
    let text = '';
    for (const { head, write } of members) {
      const value = write(from);
      if (value === null) return null;
      text += head + value;
    }
    return `${text}}`;
  };
}

function compilePart(field: Connection, part: ConnectionPart, compileItem: CompileItem): WritePage {
  switch (part.kind) {
    case 'typename': {
      const text = quote(nameType(field));
      return () => text;
    }
    case 'totalCount':
    case 'totalCountIsExact': {
      const { kind } = part;
      return ({ counted }) => writeJson(readCount(counted, kind));
    }
    case 'nodes': {
      const write = compileItem(field.row, part.fields);
      return (page) => joinRows(page, (row) => write(page.writing, row[0]));
    }
    case 'edges': {
      const write = joinParts(part.fields.map((each) => ({ key: each.key, write: compileEdge(field, each, compileItem) })));
      return (page) => joinRows(page, (row) => write({ page, row }));
    }
    case 'pageInfo':
      return joinParts(part.fields.map(({ key, name }) => ({ key, write: (page: Page) => writeJson(writePageInfo(page, name)) })));
  }
}

function compileEdge(
  field: Connection,
  part: EdgePart,
  compileItem: CompileItem,
): (from: { readonly page: Page; readonly row: EdgeRow }) => string | null {
  if (part.kind === 'node') {
    const write = compileItem(field.row, part.fields);
    return ({ page, row }) => write(page.writing, row[0]);
  }
  const { name } = part;
  return name === 'cursor'
    ? ({ page, row }) => quote(writeCursor(page, row))
    : ({ page, row }) => writeJson(writeEdgeLeaf(page, name, row));
}

function joinRows({ rows }: Page, write: (row: EdgeRow) => string | null): string | null {
  let text = '';
  for (const row of rows) {
    const item = write(row);
    if (item === null) return null;
    text += text === '' ? item : `,${item}`;
  }
  return `[${text}]`;
}
