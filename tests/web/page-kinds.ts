import type { Page } from 'playwright-core';

/** A kind of page, or a state of one, that every bar is held to. */
export interface PageKind {
  readonly name: string;
  readonly address: string;
  /** A text that is on the screen when the page is there. */
  readonly shows: string | RegExp;
  /** Brings the page into the state, as a person would. */
  readonly act?: (page: Page) => Promise<void>;
}

const PROTEST = 'kazakh-authorities,max-bokaev,talgat-ayan,land-law-protests,kazakhstan';
const CLAIM = 'c31-imprisoned-kushakbaev-yeleusinov';

const press = (name: string | RegExp) => async (page: Page) => page.getByRole('button', { name, exact: true }).first().click();

/** The pages of the explorer and their states. */
export const EXPLORER_PAGES: readonly PageKind[] = [
  { name: 'the opening page', address: '/', shows: 'European Union' },
  {
    name: 'the search field with what it found',
    address: '/',
    shows: 'European Union',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('kushakbaev');
      await page
        .getByRole('option', { name: /Nurbek Kushakbaev/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the search field that found nothing',
    address: '/',
    shows: 'European Union',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('qqqqxxxx');
      await page
        .getByText(/Nothing is called “qqqqxxxx”/)
        .first()
        .waitFor();
    },
  },
  { name: 'a person', address: '/things/max-bokaev', shows: 'Max Bokaev' },
  { name: 'a state', address: '/things/kazakhstan', shows: 'Kazakhstan' },
  { name: 'a law', address: '/things/kz-trade-union-law-2014', shows: /law/i },
  { name: 'an event', address: '/things/land-law-protests', shows: /protests/i },
  { name: 'a claim', address: `/claims/${CLAIM}`, shows: /Kushakbaev/ },
  { name: 'a document', address: '/documents/euobserver-eu-needs-to-press', shows: /EUobserver/i },
  { name: 'a demand', address: '/demands/d1-release-activists', shows: /release/i },
  { name: 'a line', address: `/?line=kazakh-authorities~max-bokaev&things=${PROTEST}`, shows: 'Max Bokaev' },
  { name: 'a filtered graph', address: `/?things=${PROTEST}&types=arrested,protested&inferred=no`, shows: 'Graph' },
  { name: 'the graph with its legend', address: `/?things=${PROTEST}`, shows: 'Graph', act: press(/Legend/) },
  { name: 'nothing on the screen', address: '/?page=explore', shows: 'Nothing is on the screen yet.' },
  { name: 'the table', address: `/?pane=table&things=${PROTEST}`, shows: 'Max Bokaev' },
  { name: 'the timeline', address: `/?pane=timeline&focus=max-bokaev&things=${PROTEST}&today=2017-11-28`, shows: 'Max Bokaev' },
  { name: 'two to find paths between', address: '/?path-from=human-rights-watch', shows: 'Paths between two' },
  { name: 'paths', address: '/?path-from=human-rights-watch&path-to=larisa-kharkova&path=0', shows: 'Larisa Kharkova' },
  { name: 'the demands', address: '/?page=demands', shows: /release/i },
  {
    name: 'a dispute among all',
    address: '/?page=disputes&dispute=arrest-dates.max-bokaev.talgat-ayan.2016',
    shows: /independent sources:/,
  },
  { name: 'the opportunities', address: '/?page=opportunities&today=2017-11-28', shows: /dialogue/i },
  { name: 'the sources', address: '/?page=sources', shows: 'Every document of the collection' },
  { name: 'a story before its first step', address: '/?story=agreement-and-people-in-jail', shows: /in jail/i },
  { name: 'a step of a story', address: '/?story=agreement-and-people-in-jail&step=5', shows: 'Nurbek Kushakbaev' },
  {
    name: 'sharing',
    address: `/?focus=max-bokaev&things=${PROTEST}`,
    shows: 'Max Bokaev',
    act: async (page) => {
      await press('Share')(page);
      await page.getByRole('textbox', { name: 'Citation' }).waitFor();
    },
  },
  { name: 'an unknown thing', address: '/things/nobody-of-this-name', shows: /nobody-of-this-name|Nothing/ },
  { name: 'an unknown claim', address: '/claims/no-such-claim', shows: /no-such-claim|Nothing/ },
  { name: 'an address with strange parts', address: '/?focus=with+spaces&colour=red&pane=table', shows: 'colour=red' },
];

/** The pages for frames. */
export const EMBED_PAGES: readonly PageKind[] = [
  { name: 'a graph', address: '/embed/graph?focus=max-bokaev', shows: 'Max Bokaev' },
  { name: 'a graph of two steps', address: '/embed/graph?focus=max-bokaev&depth=2', shows: 'Max Bokaev' },
  { name: 'a path', address: '/embed/path?from=human-rights-watch&to=larisa-kharkova', shows: 'Larisa Kharkova' },
  { name: 'a timeline', address: '/embed/timeline?focus=max-bokaev', shows: 'Max Bokaev' },
  { name: 'the demands', address: '/embed/demands', shows: /release/i },
  { name: 'the opportunities', address: '/embed/opportunities?today=2017-11-28', shows: /dialogue/i },
  { name: 'the sources', address: '/embed/sources', shows: 'Sources' },
  { name: 'a demand', address: '/embed/demand?id=d1-release-activists', shows: /release/i },
  { name: 'the disputes', address: '/embed/disputes', shows: /What sources disagree on/ },
  { name: 'a dispute', address: '/embed/dispute?id=arrest-dates.max-bokaev.talgat-ayan.2016', shows: /independent sources:/ },
  { name: 'a claim', address: `/embed/claim?id=${CLAIM}`, shows: /Kushakbaev/ },
  { name: 'a card', address: '/embed/thing?id=max-bokaev', shows: 'Max Bokaev' },
  { name: 'a document', address: '/embed/document?id=euobserver-eu-needs-to-press', shows: /EUobserver/i },
  { name: 'a view', address: `/embed/view?things=${PROTEST}`, shows: 'Max Bokaev' },
  { name: 'a story', address: '/embed/story?id=agreement-and-people-in-jail', shows: /in jail/i },
  { name: 'an unknown claim', address: '/embed/claim?id=no-such-claim', shows: /no-such-claim|nothing|not/i },
  { name: 'no embed', address: '/embed/graph', shows: 'No embed at this address' },
];
