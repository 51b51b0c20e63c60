import type { FastifyInstance } from 'fastify';
import { fail } from '../../errors.js';
import { loadSubject } from '../../view/load-subject.js';
import { titleOf } from '../../view/subject-texts.js';
import { registerShared } from '../http/register-shared.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { resolvePage } from './resolve-page.js';
import { servePage } from './serve-page.js';
import { viewAsk } from './view-ask.js';
import { writeOembed } from './write-oembed.js';

/**
 * Adds `/oembed`: how an address of this server is embedded, for programs into which somebody pasted it.
 * Only addresses of this server are answered, and nothing is fetched.
 */
export function registerOembed(app: FastifyInstance, parts: PageParts, store: SnapshotStore): void {
  const served = servePage(parts, async (request, reply, ask) => {
    const search = readSearch(request);
    checkFormat(search.get('format'));
    const room = { maxwidth: readLength('maxwidth', search), maxheight: readLength('maxheight', search) };
    const base = parts.baseUrl();
    const page = await resolvePage(...splitAddress(readOwn(search.get('url'), base)), { ask: viewAsk(ask), store, base });
    const data = page === null ? null : await loadSubject(page.subject, page.ask);
    if (page === null || data === null || data.kind === 'home')
      throw fail('NOT_FOUND', 'The page at this address shows nothing that can be embedded.');
    if (data.kind === 'missing') throw fail('NOT_FOUND', `${titleOf(data)}.`);
    return reply.header('cache-control', 'public, max-age=300').send(writeOembed(data, page.addresses, base, room));
  });
  registerShared(app, '/oembed', served);
}

function checkFormat(format: string | null): void {
  if (format !== null && format !== '' && format !== 'json')
    throw fail('NOT_SUPPORTED', `Expected format=json, came ${JSON.stringify(format.slice(0, 20))}. JSON is all there is.`);
}

/** Path and query of an address that must begin as those of this server do. */
function readOwn(url: string | null, base: string): string {
  if (url === null || url === '')
    throw fail(
      'BAD_USER_INPUT',
      `Expected the address of a page of this server: /oembed?url=${encodeURIComponent(`${base}/things/max-bokaev`)}`,
    );
  const isOwn = url.startsWith(`${base}/`) || url === base || url.startsWith(`${base}?`);
  if (!isOwn) throw fail('NOT_FOUND', `Expected an address that begins with ${base}/. Only pages of this server are known here.`);
  const rest = url.slice(base.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function readLength(name: string, search: URLSearchParams): number | null {
  const text = search.get(name);
  if (text === null || text === '') return null;
  if (/^\d{1,5}$/.test(text) && Number(text) > 0) return Number(text);
  throw fail('BAD_USER_INPUT', `Expected ${name} to be a number of pixels, came ${JSON.stringify(text.slice(0, 20))}.`);
}
