import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSnapshot } from '../../src/server/snapshots/make-snapshot.js';
import { LIMITS } from '../../src/server/limits.js';
import { readPictureAddress } from '../../src/server/pictures/picture-address.js';
import { etagOf } from '../../src/server/pictures/picture-maker.js';
import { openSnapshotStore } from '../../src/server/snapshots/snapshot-store.js';
import { hashSnapshot } from '../../src/server/snapshots/snapshot.js';
import type { Snapshot } from '../../src/server/snapshots/snapshot.js';
import type { Ask } from '../../src/view/ask.js';
import { loadSubject } from '../../src/view/load-subject.js';
import { replayingAsk } from '../../src/view/recorded.js';
import { canonicalPage, subjectOfPage } from '../../src/view/subject-pages.js';
import { titleOf } from '../../src/view/subject-texts.js';
import { openCase } from '../support/open-case.js';
import { sendRequest, startTestServer } from '../support/test-server.js';
import { viewAskOf, warmViews } from '../support/warm-views.js';

const opened = await openCase();
const folder = mkdtempSync(path.join(tmpdir(), 'demarche-snapshots-'));
const server = await startTestServer({ parts: { engine: opened.engine }, config: { snapshots: folder } });
beforeAll(() => warmViews(opened), 180_000);
afterAll(() => opened.close());

const keep = (body: unknown, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  server.send('/snapshots', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

async function freeze(address: string): Promise<string> {
  const { json } = await keep({ address });
  expect(json).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  return (json as { hash: string }).hash;
}

describe('freezing', () => {
  test('keeps the answers of a view under their hash', async () => {
    const { status, json, headers } = await keep({ address: '/things/max-bokaev' });
    expect(status).toBe(201);
    expect(json).toEqual({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), url: `/frozen/${json.hash}` });
    expect(headers['location']).toBe(`/snapshots/${json.hash}`);
    const kept = await server.send(`/snapshots/${json.hash}`);
    expect(kept.json).toMatchObject({
      format: 1,
      address: '/embed/graph?focus=max-bokaev',
      live: '/things/max-bokaev',
      title: 'Around Max Bokaev',
      frozenOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(kept.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=300',
      etag: `"${json.hash}"`,
    });
    const again = await server.send(`/snapshots/${json.hash}`, { headers: { 'if-none-match': `"${json.hash}"` } });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('gives what the live page shows, to the same code', async () => {
    const { json } = await server.send(`/snapshots/${await freeze('/embed/path?from=max-bokaev&to=eu')}`);
    const [where = '', search = ''] = (json as Snapshot).address.split('?');
    const data = await loadSubject(subjectOfPage(where, search)!, replayingAsk((json as Snapshot).answers!));
    expect(data.kind).toBe('path');
    expect(titleOf(data)).toBe('From Max Bokaev to European Union');
  });

  test('the same view twice has one hash and one file, by whatever address', async () => {
    const hash = await freeze('/embed/claim?id=c25-arrested-bokaev-ayan');
    const files = readdirSync(folder).length;
    const again = await keep({ address: '/claims/c25-arrested-bokaev-ayan' });
    expect([again.status, again.json.hash]).toEqual([200, hash]);
    expect(readdirSync(folder)).toHaveLength(files);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });

  test('keeps the day by which opportunities are told apart, and leads to the live ones of any day', async () => {
    const { json } = await server.send(`/snapshots/${await freeze('/?page=opportunities&towards=kazakhstan')}`);
    const kept = json as Snapshot;
    expect(kept).toMatchObject({
      address: `/embed/opportunities?towards=kazakhstan&today=${String(kept.frozenOn)}`,
      live: '/?page=opportunities&towards=kazakhstan',
      title: 'Opportunities with Kazakhstan',
    });
    const [where = '', search = ''] = kept.address.split('?');
    const data = await loadSubject(subjectOfPage(where, search)!, replayingAsk(kept.answers!));
    expect(data).toMatchObject({ kind: 'opportunities', today: kept.frozenOn });
  });

  test('keeps a view that is too long for an address, without answers', async () => {
    const address = `/?things=max-bokaev,${Array.from({ length: 900 }, (_, number) => `thing-${String(number)}@100_200`).join(',')}`;
    expect(address.length).toBeGreaterThan(16_000);
    const { status, json } = await keep({ address, answers: false });
    expect([status, json.url]).toEqual([201, `/?saved=${json.hash}`]);
    const kept = await server.send(`/snapshots/${json.hash}`);
    expect(kept.json).toMatchObject({ address: canonicalPage('/', address.slice(1)), answers: null, frozenOn: null, revision: null });
  });
});

test('the page of a view that was kept is embedded and pictured by its hash, however long it is', async () => {
  const address = `/?things=max-bokaev,eu,${Array.from({ length: 900 }, (_, number) => `thing-${String(number)}@100_200`).join(',')}`;
  const { hash } = (await keep({ address, answers: false })).json as { hash: string };
  const { status, json } = await server.send(`/oembed?url=${encodeURIComponent(`${server.url}/?saved=${hash}`)}`);
  expect(status).toBe(200);
  expect(json.html).toContain(`<iframe src="${server.url}/embed/frozen/${hash}"`);
  expect(json.thumbnail_url).toBe(`${server.url}/pictures/frozen.png?hash=${hash}`);
  const picture = await server.send(json.thumbnail_url.slice(server.url.length));
  expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/png']);
});

test('the picture of an address that was kept is of what is so now', async () => {
  const { json } = await keep({ address: '/things/talgat-ayan?kinds=relation', answers: false });
  const hash = (json as { hash: string }).hash;
  const wanted = readPictureAddress('frozen.svg', new URLSearchParams({ hash }));
  const { status, headers } = await server.send(`/pictures/frozen.svg?hash=${hash}`);
  expect(status).toBe(200);
  expect(headers['etag']).not.toBe(etagOf(wanted, hash));
  const { json: answered } = await server.send('/graphql?query={statistics{revision}}', { headers: { accept: 'application/json' } });
  expect(headers['etag']).toBe(etagOf(wanted, answered.data.statistics.revision));
});

test('a picture of what was frozen without all that it needs is refused, and no fault of the server', async () => {
  const hash = 'd'.repeat(64);
  const lacking = { format: 1, address: '/embed/claim?id=a', live: '/', title: '', frozenOn: '2026-11-24', revision: 'r', answers: {} };
  writeFileSync(path.join(folder, `${hash}.json`), JSON.stringify(lacking));
  const { status, json } = await server.send(`/pictures/frozen.svg?hash=${hash}`);
  expect([status, json.errors[0].extensions.code]).toEqual([501, 'NOT_SUPPORTED']);
});

describe('what a reader can unfold', () => {
  const isBehind = (document: { toString(): string }): boolean => /query (Line|Claim)\b/.test(document.toString());
  const freezeBy = (ask: Ask) => makeSnapshot({ address: '/things/max-bokaev', answers: true }, ask, '2026-11-24');
  const live = viewAskOf(opened);

  test('is kept with the view', async () => {
    const names = Object.keys((await freezeBy(live)).answers!);
    expect(names.filter((name) => name.startsWith('Line ')).length).toBeGreaterThan(3);
    expect(names.filter((name) => name.startsWith('Subgraph '))).toHaveLength(1);
  });

  test('is left out where there is no room for it', async () => {
    const { answers } = await freezeBy(async (document, variables) => {
      const answer = await live(document, variables);
      return isBehind(document) ? { ...answer, padding: 'x'.repeat(300_000) } : answer;
    });
    const kept = Object.keys(answers!).filter((name) => /^(Line|Claim) /.test(name));
    const all = Object.keys((await freezeBy(live)).answers!).filter((name) => /^(Line|Claim) /.test(name));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all.length);
    const size = Buffer.byteLength(JSON.stringify(answers));
    expect(size).toBeLessThan(LIMITS.snapshot);
    // One more of them would have been too much.
    expect(size + 400_000).toBeGreaterThan(LIMITS.snapshot);
  });

  test('is left out where it takes too long', async () => {
    const { answers } = await freezeBy((document, variables) =>
      isBehind(document) ? new Promise(() => undefined) : live(document, variables),
    );
    expect(Object.keys(answers!).map((name) => name.split(' ')[0])).toEqual(['Source', 'Subgraph']);
  });
});

describe('what cannot be kept', () => {
  test('what no view says: the address is written anew from what was understood', async () => {
    const { json } = await keep({
      address: `/?pasted=${'x'.repeat(5000)}&things=eu%40+1_2,<b>&focus=eu#${'y'.repeat(5000)}`,
      answers: false,
    });
    const { json: kept } = await server.send(`/snapshots/${json.hash}`);
    expect(kept.address).toBe('/?focus=eu&things=eu');
    const { json: same } = await keep({ address: '/?things=eu&focus=eu', answers: false });
    expect(same.hash).toBe(json.hash);
  });

  test('more than ten views a minute from one address', async () => {
    const counted = await startTestServer({ parts: { engine: opened.engine }, config: { rateLimit: true, snapshots: folder } });
    const statuses: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      const body = JSON.stringify({ address: `/?focus=thing-${String(turn)}`, answers: false });
      const answer = await sendRequest(`${counted.url}/snapshots`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      statuses.push(answer.status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429, 429]);
    expect((await sendRequest(`${counted.url}/data`)).status).toBe(200);
  });

  test.each([
    ['{}', 400, 'BAD_USER_INPUT'],
    ['[]', 400, 'BAD_USER_INPUT'],
    ['null', 400, 'BAD_USER_INPUT'],
    ['{"address":7}', 400, 'BAD_USER_INPUT'],
    ['{"address":"https://elsewhere.example/things/max-bokaev"}', 400, 'BAD_USER_INPUT'],
    ['{"address":"/playground/"}', 400, 'BAD_USER_INPUT'],
    ['{"address":"/embed/graph?depth=2"}', 400, 'BAD_USER_INPUT'],
    ['{"address":"/things/max-bokaev","answers":"yes"}', 400, 'BAD_USER_INPUT'],
    ['{"address":"/things/nobody"}', 404, 'NOT_FOUND'],
    ['{"address":', 400, 'BAD_REQUEST'],
  ])('%s', async (body, status, code) => {
    const answer = await keep(body);
    expect([answer.status, answer.json.errors[0].extensions.code]).toEqual([status, code]);
  });

  test('a body that is no JSON, or larger than any address', async () => {
    const form = await keep('address=/things/max-bokaev', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([form.status, form.json.errors[0].extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    const large = await keep({ address: `/?things=${'a'.repeat(300_000)}` });
    expect([large.status, large.json.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  test('pages of other sites may not have anything kept: they get no leave to send JSON', async () => {
    const preflight = await server.send('/snapshots', {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('what is not there', () => {
  test.each(['0'.repeat(64), 'withdrawn', '..%2F..%2Fpackage', '%2e%2e%2fwithdrawn.txt', `${'a'.repeat(64)}.json`, 'A'.repeat(64)])(
    '/snapshots/%s',
    async (name) => {
      const { status, json } = await server.send(`/snapshots/${name}`);
      expect([status, json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    },
  );

  test('a picture that a reader claims to have', async () => {
    const unknown = '0'.repeat(64);
    const address = `frozen.svg?hash=${unknown}`;
    const etag = etagOf(readPictureAddress('frozen.svg', new URLSearchParams({ hash: unknown })), unknown);
    const { status, json } = await server.send(`/pictures/${address}`, { headers: { 'if-none-match': etag } });
    expect([status, json.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  test('what was withdrawn stays away, and cannot be frozen again', async () => {
    const hash = await freeze('/embed/thing?id=talgat-ayan');
    const seen = await server.send(`/pictures/frozen.svg?hash=${hash}`);
    writeFileSync(path.join(folder, 'withdrawn.txt'), `# by the editor\n${hash.toUpperCase()} wrong picture\n`);
    const { status, json } = await server.send(`/snapshots/${hash}`);
    expect([status, json.errors[0].extensions.code]).toEqual([410, 'GONE']);
    expect((await keep({ address: '/embed/thing?id=talgat-ayan' })).status).toBe(410);
    const picture = await server.send(`/pictures/frozen.svg?hash=${hash}`, { headers: { 'if-none-match': seen.headers['etag'] ?? '' } });
    expect([seen.status, picture.status]).toEqual([200, 410]);
    writeFileSync(path.join(folder, 'withdrawn.txt'), '');
    expect((await server.send(`/snapshots/${hash}`)).status).toBe(200);
  });
});

describe('the folder', () => {
  const snapshot = (address: string): Snapshot => ({
    format: 1,
    address,
    live: '/',
    title: '',
    frozenOn: '2026-11-24',
    revision: 'r',
    answers: { a: address },
  });

  test('holds so many and no more, and goes on giving what it has', async () => {
    const limited = openSnapshotStore(mkdtempSync(path.join(tmpdir(), 'demarche-full-')), { count: 2, bytes: 10_000 });
    const { hash } = await limited.keep(snapshot('/1'));
    await limited.keep(snapshot('/2'));
    await expect(limited.keep(snapshot('/3'))).rejects.toMatchObject({ code: 'STORAGE_FULL', status: 507 });
    await expect(limited.keep(snapshot('/1'))).resolves.toEqual({ hash, isNew: false });
    expect(await limited.read(hash)).toEqual(snapshot('/1'));
  });

  test('holds so many bytes, also those that another server wrote', async () => {
    const shared = mkdtempSync(path.join(tmpdir(), 'demarche-shared-'));
    mkdirSync(shared, { recursive: true });
    let time = 0;
    const limited = openSnapshotStore(shared, { count: 100, bytes: 2000 }, () => time);
    await limited.keep(snapshot('/1'));
    writeFileSync(path.join(shared, `${'b'.repeat(64)}.json`), 'x'.repeat(1900));
    time += 120_000;
    await expect(limited.keep(snapshot('/2'))).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  });

  test('holds no more where many come at once, and the same but once', async () => {
    const crowded = openSnapshotStore(mkdtempSync(path.join(tmpdir(), 'demarche-crowd-')), { count: 3, bytes: 10_000 });
    const kept = await Promise.allSettled(['/1', '/2', '/3', '/4', '/5'].map((address) => crowded.keep(snapshot(address))));
    expect(kept.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const roomy = openSnapshotStore(mkdtempSync(path.join(tmpdir(), 'demarche-crowd-')), { count: 3, bytes: 10_000 });
    const same = await Promise.all([1, 2, 3, 4, 5].map(() => roomy.keep(snapshot('/1'))));
    expect(same.filter(({ isNew }) => isNew)).toHaveLength(1);
    await roomy.keep(snapshot('/2'));
    expect((await roomy.keep(snapshot('/3'))).isNew).toBe(true);
  });

  test('gives nothing of a form that is not known here', async () => {
    const hash = 'c'.repeat(64);
    writeFileSync(path.join(folder, `${hash}.json`), JSON.stringify({ ...snapshot('/1'), format: 2 }));
    const { status, json } = await server.send(`/snapshots/${hash}`);
    expect([status, json.errors[0].extensions.code]).toEqual([501, 'NOT_SUPPORTED']);
  });

  test('names a snapshot by what it shows and not by its day', () => {
    expect(hashSnapshot({ ...snapshot('/1'), frozenOn: '2030-01-01' })).toBe(hashSnapshot(snapshot('/1')));
    expect(hashSnapshot({ ...snapshot('/1'), answers: { a: 'other' } })).not.toBe(hashSnapshot(snapshot('/1')));
  });
});
