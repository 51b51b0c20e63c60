import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/execute.js';
import { openCase } from '../../support/open-case.js';
import type { OpenCase } from '../../support/open-case.js';
import { readBibtex, readCsl, readRis } from './read-back.js';
import type { Cited } from './read-back.js';

const BASE = 'https://demarche.example.org';

interface Author {
  readonly __typename: string;
  readonly name: string;
}
interface DocumentCited {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly published: { readonly start: string | null; readonly end: string | null };
  readonly authors: readonly Author[];
  readonly citation: Cited;
}
interface IdCited {
  readonly id: string;
  readonly citation: Cited;
}

let opened: OpenCase;
let state: RegExp;
const found: { documents: DocumentCited[]; claims: IdCited[]; demands: IdCited[] } = { documents: [], claims: [], demands: [] };

const CITATION = 'citation { note cslJson bibtex ris }';
const FIELDS = {
  documents: `id title url published { start end } authors { __typename name } ${CITATION}`,
  claims: `id ${CITATION}`,
  demands: `id ${CITATION}`,
};

beforeAll(async () => {
  opened = await openCase();
  const engine = createEngine(opened.model, opened.database, { cursorKey: 'test-cursor-key', baseUrl: () => BASE });
  const ask = async (query: string): Promise<Record<string, unknown>> => (await engine.answer({ document: parse(query) })).data ?? {};
  for (const list of ['documents', 'claims', 'demands'] as const) {
    for (let after = 'null'; after !== '';) {
      const query = `{ ${list}(first: 50, after: ${after}) { nodes { ${FIELDS[list]} } pageInfo { hasNextPage endCursor } } }`;
      const page = (await ask(query))[list] as { nodes: never[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      found[list].push(...page.nodes);
      after = page.pageInfo.hasNextPage ? JSON.stringify(page.pageInfo.endCursor) : '';
    }
  }
  const { statistics } = (await ask('{ statistics { revision loadedAt } }')) as {
    statistics: { revision: string; loadedAt: string };
  };
  const day = new Date(statistics.loadedAt).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  state = new RegExp(`Demarche, eu-kazakhstan, revision ${statistics.revision.slice(0, 8)}, ${day}, ${BASE}/`);
}, 120_000);
afterAll(() => opened.close());

describe('citations, read back by readers that are not ours', () => {
  it('of every document: title, authors, address and year are what the case says, in all three forms', () => {
    expect(found.documents.length).toBeGreaterThan(250);
    expect(found.documents.some(({ title }) => /\p{Script=Cyrillic}/u.test(title))).toBe(true);
    for (const { id, title, url, published, authors, citation } of found.documents) {
      const [csl] = readCsl(citation.cslJson);
      const [bibtex] = readBibtex(citation.bibtex);
      const [ris] = readRis(citation.ris);
      expect([csl?.['id'], bibtex?.id, ris?.id]).toEqual([id, id, id]);
      expect([csl?.['title'], bibtex?.title, ris?.title]).toEqual([title, title, title]);
      expect([csl?.['URL'] ?? null, bibtex?.url, ris?.url]).toEqual([url, url, url]);
      expect(bibtex?.authors.map(letters), id).toEqual(authors.map(({ name }) => letters(name)));
      expect(ris?.authors.map(letters), id).toEqual(authors.map(({ name }) => letters(name)));
      const [start, end] = [published.start?.slice(0, 4), published.end?.slice(0, 4)];
      if (start !== undefined && start === end) expect([bibtex?.year?.includes(start), ris?.year], id).toEqual([true, start]);
    }
  });

  it('of every claim and every demand', () => {
    expect(found.claims.length).toBeGreaterThan(700);
    expect(found.demands.length).toBeGreaterThan(5);
    for (const { id, citation } of [...found.claims, ...found.demands]) {
      expect(readCsl(citation.cslJson)[0]?.['id']).toBe(id);
      expect(readBibtex(citation.bibtex)[0]?.id).toBe(id);
      expect(readRis(citation.ris)[0]?.id).toBe(id);
    }
  });

  it('name revision, day and permanent address in every form', () => {
    for (const { id, citation } of [...found.documents, ...found.claims, ...found.demands]) {
      const [csl] = readCsl(citation.cslJson);
      const notes = [citation.note, csl?.['note'], readBibtex(citation.bibtex)[0]?.note, readRis(citation.ris)[0]?.note];
      for (const note of notes) expect(note).toMatch(new RegExp(`${state.source}(claims|demands|documents)/${id}(\\.|$)`));
    }
  });
});

/** A name without the order of its parts. */
function letters(name: string): string {
  return name.replaceAll(',', '').split(' ').filter(Boolean).sort().join(' ');
}
