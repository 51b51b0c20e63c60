import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { buildCalendar } from '../../src/server/data/calendar/build-calendar.js';
import type { CalendarParts } from '../../src/server/data/calendar/build-calendar.js';
import { openCase } from '../support/open-case.js';
import { sendRequest, startTestServer } from '../support/test-server.js';

const opened = await openCase();
const server = await startTestServer({ parts: { engine: opened.engine } });
const port = await findFreePort();
await startTestServer({ parts: { engine: opened.engine }, config: { port, url: 'https://demarche.example.org' } });
afterAll(() => opened.close());

interface Opportunity {
  readonly id: string;
  readonly name: string;
  readonly date: { readonly start: string | null; readonly end: string | null; readonly label: string };
  readonly demands: readonly { readonly id: string; readonly object: string }[];
}

/** Reads a calendar by a program that is not ours. */
function readCalendar(text: string): { readonly calendar: ICAL.Component; readonly events: readonly ICAL.Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

async function askOpportunities(args: string): Promise<readonly Opportunity[]> {
  const { data } = await opened.ask(
    `{ opportunities(first: 100${args}) { nodes { id name date { start end label } demands { id object } } } }`,
  );
  return (data?.['opportunities'] as { nodes: Opportunity[] }).nodes;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const isShown = ({ date }: Opportunity): boolean => date.start !== null && date.end !== null;

describe('/calendar.ics', () => {
  test('has each opportunity with days as an event over them, and names the others', async () => {
    const { status, text, headers } = await server.send('/calendar.ics');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/calendar; charset=utf-8', 'access-control-allow-origin': '*' });
    const { calendar, events } = readCalendar(text);
    const all = await askOpportunities('');
    expect(events.map(({ uid }) => uid)).toEqual(all.filter(isShown).map(({ id }) => `${id}@127.0.0.1`));
    const about = String(calendar.getFirstPropertyValue('x-wr-caldesc'));
    for (const opportunity of all.filter((each) => !isShown(each)))
      expect(about).toContain(`${opportunity.name} (${opportunity.date.label})`);
    for (const [i, { name, date, demands }] of all.filter(isShown).entries()) {
      const event = events[i]!;
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(date.start);
      expect(event.endDate.toString()).toBe(nextDay(date.end ?? ''));
      expect(event.summary).toBe(date.start === date.end ? name : `${name} (day not fixed: ${date.label})`);
      expect(event.component.getFirstPropertyValue('status')).toBe(date.start === date.end ? 'CONFIRMED' : 'TENTATIVE');
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      for (const demand of demands) expect(event.description).toContain(`- ${demand.object} (`);
      for (const demand of demands) expect(event.description).toContain(`${server.url}/demands/${demand.id}`);
    }
  });

  test('has the moment of the load as its stamps, and the pages of the server as its addresses', async () => {
    const { data } = await opened.ask('{ statistics { loadedAt } }');
    const loadedAt = new Date((data?.['statistics'] as { loadedAt: string }).loadedAt);
    const { calendar, events } = readCalendar((await server.send('/calendar.ics')).text);
    for (const { component } of events)
      for (const name of ['dtstamp', 'last-modified'])
        expect((component.getFirstPropertyValue(name) as ICAL.Time).toJSDate().getTime()).toBe(
          Math.floor(loadedAt.getTime() / 1000) * 1000,
        );
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT6H');
    expect(calendar.getFirstPropertyValue('url')).toMatch(new RegExp(`^${server.url}/\\?page=opportunities`));
  });

  test.each([
    ['towards=kazakhstan', ', towards: "kazakhstan"'],
    ['towards=kazakhstan&rollUp=true&status=UPCOMING', ', towards: "kazakhstan", rollUp: true, status: [UPCOMING]'],
    ['between=2017-12-01/2017-12-31', ', between: { from: "2017-12-01", to: "2017-12-31" }'],
    ['status=missed', ', status: [MISSED]'],
  ])('?%s filters as the API does', async (search, args) => {
    const { events } = readCalendar((await server.send(`/calendar.ics?${search}`)).text);
    expect(events.map(({ uid }) => uid)).toEqual((await askOpportunities(args)).filter(isShown).map(({ id }) => `${id}@127.0.0.1`));
  });

  test('is named for the actor that it is towards', async () => {
    const { calendar } = readCalendar((await server.send('/calendar.ics?towards=kazakhstan')).text);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Opportunities towards Kazakhstan');
  });

  test('names the public address alone, whatever the Host header says', async () => {
    const { text } = await sendRequest(`http://127.0.0.1:${port}/calendar.ics`, { headers: { host: 'evil.example' } });
    expect(text).not.toContain('evil.example');
    expect(text).not.toContain('127.0.0.1');
    const { events } = readCalendar(text);
    for (const { uid, description } of events) {
      expect(uid).toMatch(/@demarche\.example\.org$/);
      expect(description).toContain('https://demarche.example.org/claims/');
    }
  });

  test('is the same until the collection changes, and spared to whoever has it', async () => {
    const first = await server.send('/calendar.ics');
    const second = await server.send('/calendar.ics');
    expect(second.text).toBe(first.text);
    const again = await server.send('/calendar.ics', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  test('refuses parameters that it does not know', async () => {
    const { status, json } = await server.send('/calendar.ics?toward=kazakhstan');
    expect(status).toBe(400);
    expect(json.errors[0].message).toMatch(/came "toward"\. Did you mean "towards"\?/);
  });
});

describe('a calendar', () => {
  const entry: CalendarParts['entries'][number] = {
    id: 'o1',
    name: 'A vote; on \\ "it", and\nBEGIN:VEVENT',
    kind: 'RATIFICATION_VOTE',
    status: 'UPCOMING',
    date: { start: '2018-01-01', end: '2018-03-31', edtf: '2018-01/2018-03', label: 'January to March 2018', basis: 'EXPLICIT' },
    heldBy: [{ id: 'ep', name: 'Parliament' }],
    towards: [{ id: 'kz', name: 'Kazakhstan, a "state"\r\nX-EVIL:1' }],
    demands: [],
    claims: [{ id: 'c1', statement: 'Ә ү 中 🎈 '.repeat(40).trim() }],
  };
  const parts: CalendarParts = {
    entries: [entry],
    isTruncated: false,
    towards: 'kz',
    said: null,
    loadedAt: '2026-11-24T10:00:00Z',
    baseUrl: 'https://demarche.example.org',
    page: 'https://demarche.example.org/?page=opportunities',
  };

  test('keeps strange texts whole and lets none of them begin a line of its own', () => {
    const text = buildCalendar(parts);
    const { calendar, events } = readCalendar(text);
    expect(events.length).toBe(1);
    expect(events[0]?.summary).toBe(`${entry.name} (day not fixed: January to March 2018)`);
    expect(events[0]?.description).toContain(entry.claims[0]?.statement);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toContain('Kazakhstan');
    expect(calendar.getFirstProperty('x-evil')).toBeNull();
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['no date', { start: null, end: null, edtf: null, label: 'date not said', basis: 'UNSTATED' }],
    ['an open end', { start: '2018-01-01', end: null, edtf: '2018-01-01/..', label: 'from 1 January 2018', basis: 'EXPLICIT' }],
    ['an open beginning', { start: null, end: '2018-01-01', edtf: '/2018-01-01', label: 'by 1 January 2018', basis: 'EXPLICIT' }],
  ] as const)('does not guess days: %s', (_, date) => {
    const { calendar, events } = readCalendar(buildCalendar({ ...parts, entries: [{ ...entry, name: 'A vote', date }] }));
    expect(events).toEqual([]);
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(`A vote (${date.label})`);
  });

  test('says so where it has not all', () => {
    const { calendar } = readCalendar(buildCalendar({ ...parts, isTruncated: true }));
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('Only the first 1 are here');
  });
});
