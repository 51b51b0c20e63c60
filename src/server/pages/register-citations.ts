import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Citation } from '../../answer/derived/citation/make-citation.js';
import { fail } from '../../errors.js';
import { loadSubject } from '../../view/load-subject.js';
import { canonicalPage } from '../../view/subject-pages.js';
import { titleOf } from '../../view/subject-texts.js';
import { citeView } from '../citations/cite-view.js';
import { CITATION_FORMS } from '../citations/forms.js';
import { CitationDocument } from '../data/gen/graphql.js';
import { hashEtag, matchesEtag } from '../graphql/make-etag.js';
import { registerShared } from '../http/register-shared.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { resolvePage } from './resolve-page.js';
import { servePage } from './serve-page.js';
import type { AskForReader } from './serve-page.js';
import { viewAsk } from './view-ask.js';

const FRESH = 'public, max-age=60';
const TYPES: Readonly<Record<string, string>> = { claims: 'Claim', demands: 'Demand', documents: 'Document' };
/** Name of the entry of a view that has none by which it is kept. */
const LIVE = 'demarche-view';
const EXPECTED =
  'Expected an address such as /citations/claims/<id>.bib (claims, demands or documents), /citations/frozen/<hash>.txt, /citations/saved/<hash>.txt or /citations/view.txt?address=/things/<id>; endings are txt, json (CSL-JSON), bib and ris.';

/** Adds `/citations/<kind>/<id>.txt`, `.json`, `.bib` and `.ris`: how to cite a claim, a demand, a document or a view, as files. */
export async function registerCitations(app: FastifyInstance, parts: PageParts, store: SnapshotStore): Promise<void> {
  const served = servePage(parts, async (request, reply, ask) => {
    const { name, form } = readName((request.params as { readonly '*': string })['*']);
    const citation = await findCitation(name, request, ask, { store, base: parts.baseUrl() });
    return send(request, reply, { name, form, citation });
  });
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    registerShared(scope, '/citations/*', served);
  });
}

interface Wanted {
  /** claims/c25, frozen/…, view */
  readonly name: string;
  readonly form: string;
}

function readName(path: string): Wanted {
  const [, name, form = ''] = /^(.+)\.([a-z]+)$/.exec(path) ?? [];
  if (name === undefined || CITATION_FORMS[form] === undefined) throw fail('NOT_FOUND', EXPECTED);
  return { name, form };
}

async function findCitation(
  name: string,
  request: FastifyRequest,
  ask: AskForReader,
  kept: { readonly store: SnapshotStore; readonly base: string },
): Promise<Citation> {
  const [kind = '', id] = name.split('/');
  if (TYPES[kind] !== undefined && id !== undefined) return citeNode(TYPES[kind], id, ask);
  switch (kind) {
    case 'frozen':
    case 'saved':
      return citePage(kind === 'frozen' ? `/frozen/${id ?? ''}` : `/?saved=${id ?? ''}`, id ?? '', ask, kept);
    case 'view':
      return citePage(readSearch(request).get('address') ?? '', LIVE, ask, kept);
    default:
      throw fail('NOT_FOUND', EXPECTED);
  }
}

async function citeNode(type: string, id: string, ask: AskForReader): Promise<Citation> {
  const { node } = (await ask(CitationDocument, { id })).data;
  if (node?.__typename !== type || !('citation' in node)) throw fail('NOT_FOUND', `There is no ${type.toLowerCase()} with the id ${id}.`);
  return node.citation;
}

/** Of a live view the address is cited that is the one and only for what it shows. */
async function citePage(
  address: string,
  id: string,
  ask: AskForReader,
  { store, base }: { readonly store: SnapshotStore; readonly base: string },
): Promise<Citation> {
  const page = await resolvePage(...splitAddress(address), { ask: viewAsk(ask), store, base });
  if (page === null) throw fail('NOT_FOUND', `Expected the address of a page that shows something; came ${JSON.stringify(address)}.`);
  const data = await loadSubject(page.subject, page.ask);
  if (data.kind === 'missing') throw fail('NOT_FOUND', `${titleOf(data)}.`);
  const { frozenOn } = address.startsWith('/frozen/') ? await store.read(id) : { frozenOn: null };
  const { revision, loadedAt } = data.source;
  const live = id === LIVE ? canonicalPage(...splitAddress(address)) : null;
  const whole = live === null ? page.addresses.page : `${base}${live}`;
  return citeView({ id, title: titleOf(data), revision, loadedAt, frozenOn, address: whole });
}

function send(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  { name, form, citation }: Wanted & { readonly citation: Citation },
): FastifyReply {
  const { type = '', isFile = false, read } = CITATION_FORMS[form] ?? {};
  const text = read?.(citation) ?? '';
  const etag = hashEtag([form, text]);
  const file = `${
    name
      .split('/')
      .at(-1)
      ?.replace(/[^\w.-]/g, '-') ?? 'citation'
  }.${form}`;
  reply.headers({ etag, 'cache-control': FRESH, 'content-disposition': `${isFile ? 'attachment' : 'inline'}; filename="${file}"` });
  if (matchesEtag(headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type(type).send(text);
}
