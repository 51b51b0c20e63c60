import { describe, expect, it } from 'vitest';
import { DERIVED } from '../../../src/answer/derived.js';
import type { Needs } from '../../../src/answer/derive.js';
import type { Model } from '../../../src/model/model.js';
import { readBibtex, readCsl, readRis } from './read-back.js';
import type { Cited } from './read-back.js';

const ORIGIN = {
  revision: '1a2b3c4d5e6f7a8b',
  loadedAt: '2026-11-24T10:00:00.000Z',
  cases: ['eu-kazakhstan'],
  baseUrl: 'https://demarche.example.org',
};
const REPORT: Needs = {
  id: 'example-report',
  title: 'Activists arrested',
  url: 'https://example.org/a_b?c=d&e=%D0%90#f',
  genre: 'op-ed',
  language: 'en',
  saidOn: '2017-11-28',
  published: { edtf: '2017-11-28', basis: 'EXPLICIT' },
  publisher: { name: 'EUobserver' },
  authors: [
    { __typename: 'Person', name: 'Mihra Rittmann' },
    { __typename: 'Organization', name: 'Human Rights Watch' },
  ],
};
const STATE = 'Demarche, eu-kazakhstan, revision 1a2b3c4d, 24 November 2026, https://demarche.example.org';

function cite(field: string, needs: Needs): Cited {
  return DERIVED.get(field)?.(needs, {} as Model, ORIGIN) as Cited;
}
const citeReport = (change: Needs): Cited => cite('Document.citation', { ...REPORT, ...change });

describe('the footnote', () => {
  it('of a document', () => {
    expect(citeReport({}).note).toBe(
      `Mihra Rittmann and Human Rights Watch, “Activists arrested”, EUobserver, 28 November 2017, https://example.org/a_b?c=d&e=%D0%90#f. ${STATE}/documents/example-report.`,
    );
  });

  it('of a claim has the place and the words', () => {
    const evidence = [
      { paragraph: 25, phrase: 'arrested the activists', document: REPORT },
      { paragraph: null, phrase: 'on charges', document: REPORT },
    ];
    expect(cite('Claim.citation', { id: 'c25', retracted: null, evidence }).note).toBe(
      `Mihra Rittmann and Human Rights Watch, “Activists arrested”, EUobserver, 28 November 2017, para. 25: “arrested the activists”; “on charges”, https://example.org/a_b?c=d&e=%D0%90#f. ${STATE}/claims/c25.`,
    );
  });

  it('of a withdrawn claim says so', () => {
    const evidence = [{ paragraph: 25, phrase: 'arrested', document: REPORT }];
    const { note, cslJson } = cite('Claim.citation', { id: 'c25', retracted: { on: '2026-11-01' }, evidence });
    expect(note).toContain('. Withdrawn on 1 November 2026. Demarche,');
    expect(readCsl(cslJson)[0]?.['note']).toContain('Withdrawn on 1 November 2026.');
  });

  it('of a demand says who asks what of whom, since when, and where it was made', () => {
    const evidence = [{ paragraph: 2, phrase: 'should be released', document: REPORT }];
    const history = [{ date: { edtf: '2016-03', basis: 'EXPLICIT' }, claim: { evidence } }];
    const madeBy = [{ __typename: 'Organization', name: 'Example Watch' }];
    const { note, cslJson } = cite('Demand.citation', {
      id: 'd1',
      object: 'release Max',
      madeBy,
      addressedTo: [{ thing: { name: 'Exampleland' } }],
      history,
    });
    expect(note).toBe(
      `Example Watch, Demand to Exampleland: release Max, made March 2016, in Mihra Rittmann and Human Rights Watch, “Activists arrested”, EUobserver, 28 November 2017, para. 2: “should be released”, https://example.org/a_b?c=d&e=%D0%90#f. ${STATE}/demands/d1.`,
    );
    expect(readCsl(cslJson)).toMatchObject([
      { type: 'entry', issued: { 'date-parts': [[2016, 3]] }, author: [{ literal: 'Example Watch' }] },
    ]);
  });

  it.each([
    ['a reckoned day stands in brackets', { published: { edtf: '2017-11-28', basis: 'CONTEXT' } }, 'EUobserver, [28 November 2017],'],
    ['a month is a month', { published: { edtf: '2017-11', basis: 'EXPLICIT' } }, 'EUobserver, November 2017,'],
    ['a day that is not known is none', { published: { edtf: null, basis: 'UNSTATED' } }, 'EUobserver, n.d., public by 28 November 2017,'],
    ['without a publisher', { publisher: null }, '“Activists arrested”, 28 November 2017,'],
    ['a publisher that is its own author is named once', { publisher: { name: 'Human Rights Watch' } }, 'arrested”, 28 November 2017,'],
    ['quotes in a title become single ones', { title: 'The “activists”' }, '“The ‘activists’”,'],
  ])('%s', (_, change, expected) => {
    expect(citeReport(change).note).toContain(expected);
  });
});

describe('titles with signs of their own come back to the letter', () => {
  it.each([
    'Казахстан: Макс Боқаев босатылды — «Қазақстан»',
    'R&D {braces} and {one brace',
    'A closing } and a back\\slash and \\emph{nothing}',
    '"Straight" and “round” and \'single\'',
    '100% of $5 #1 a_b ~c^d',
    'a < b & c > d',
    'ends with a backslash \\',
    'TY - JOUR and ER - in a title',
    '@article{x, title = {y}}',
  ])('%s', (title) => {
    const { cslJson, bibtex, ris } = citeReport({ title });
    expect(readCsl(cslJson)[0]?.['title']).toBe(title);
    expect(readBibtex(bibtex).map((entry) => entry.title)).toEqual([title]);
    expect(readRis(ris).map((entry) => entry.title)).toEqual([title]);
  });
});

describe('dates stay as uncertain as they are', () => {
  it.each([
    ['2017-11-28', { 'date-parts': [[2017, 11, 28]] }, '2017/11/28/'],
    ['2017', { 'date-parts': [[2017]] }, '2017///'],
    [
      '2017-11-11~/2017-11-20~',
      {
        'date-parts': [
          [2017, 11, 11],
          [2017, 11, 20],
        ],
        circa: true,
      },
      '2017/11/11/mid-November 2017',
    ],
    ['[..2016-05]', { literal: 'by May 2016' }, '///by May 2016'],
    ['2016-12/..', { literal: 'from December 2016' }, '///from December 2016'],
  ])('%s', (edtf, csl, ris) => {
    const { cslJson, ris: written } = citeReport({ published: { edtf, basis: 'EXPLICIT' } });
    expect(readCsl(cslJson)[0]?.['issued']).toEqual(csl);
    expect(written).toContain(`DA  - ${ris}\r\n`);
  });
});
