import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode } from '../../src/cases/graph/graph.js';
import { storeGraph } from '../../src/cases/load/store-graph.js';
import type { Database, Transaction } from '../../src/run/database.js';

/** A graph of so many claims and nothing else. */
function makeGraph(claims: number): Graph {
  const nodes = Array.from({ length: claims }, (_, index): GraphNode => {
    const id = `c${String(index)}`;
    return { labels: ['Node', 'Claim', 'Visible'], id, owner: id, props: { id, hash: 'h', relation: 'ARRESTED' } };
  });
  return { nodes, relationships: [], revision: 'new', cases: [] };
}

interface Store {
  readonly database: Database;
  /** One list for each transaction that was kept: rows of nodes written, or the mark that was set. */
  readonly kept: (number | string)[][];
}

/** A database that holds nothing and notes what is written; the n-th transaction can be made to fail, or claims to be lost. */
function makeStore(failAt = Infinity, lost = 0): Store {
  const kept: (number | string)[][] = [];
  let count = 0;
  const database: Database = {
    read: () => Promise.resolve([]),
    write: async (work) => {
      count += 1;
      if (count === failAt) throw new Error('cut off');
      const notes: (number | string)[] = [];
      const run: Transaction['run'] = (_, parameters = {}) => {
        const rows = parameters['rows'];
        if (Array.isArray(rows)) notes.push(rows.length);
        if ('unfinished' in parameters) notes.push(parameters['unfinished'] === true ? 'unfinished' : 'finished');
        return Promise.resolve(Array.isArray(rows) ? [[rows.length - lost]] : []);
      };
      const result = await work({ run });
      kept.push(notes);
      return result;
    },
    ping: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  };
  return { database, kept };
}

describe('storing a graph', () => {
  it('takes one transaction for 5,000 claims', async () => {
    const { database, kept } = makeStore();
    await storeGraph(database, makeGraph(5000));
    expect(kept).toEqual([[...Array.from({ length: 20 }, () => 250), 'finished']]);
  });

  it('takes several for more, and says that it is unfinished until the last', async () => {
    const { database, kept } = makeStore();
    await storeGraph(database, makeGraph(12_500));
    expect(kept).toEqual([['unfinished'], ...Array.from({ length: 5 }, () => Array.from({ length: 10 }, () => 250)), ['finished']]);
  });

  it('stays unfinished where it is cut off between two of them', async () => {
    const { database, kept } = makeStore(3);
    await expect(storeGraph(database, makeGraph(12_500))).rejects.toThrow('cut off');
    expect(kept.map((notes) => notes[0])).toEqual(['unfinished', 250]);
  });

  it('keeps nothing where the database wrote less than it was given', async () => {
    const { database, kept } = makeStore(Infinity, 1);
    await expect(storeGraph(database, makeGraph(10))).rejects.toThrow('Of 10 claims 9 were written');
    expect(kept).toEqual([]);
  });

  it('counts all rows for the progress of both', async () => {
    const seen: number[] = [];
    await storeGraph(makeStore().database, makeGraph(12_500), { onProgress: (done, total) => seen.push(done / total) });
    expect(seen).toHaveLength(50);
    expect(seen.at(-1)).toBe(1);
  });
});
