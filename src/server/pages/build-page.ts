import type { FastifyRequest } from 'fastify';
import { DemarcheError } from '../../errors.js';
import { loadSubject } from '../../view/load-subject.js';
import type { Subject } from '../../view/subject.js';
import type { SubjectData } from '../../view/subject-data.js';
import { describeSubject, titleOf } from '../../view/subject-texts.js';
import { addressKey } from '../admission/address-key.js';
import { LIMITS } from '../limits.js';
import { describeLinkedData } from '../page-head/describe-linked-data.js';
import { writeHead } from '../page-head/write-head.js';
import { writePlain } from '../page-head/write-plain.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import { escapeHtml } from './escape-html.js';
import { addressesOf } from './page-addresses.js';
import type { PageParts } from './page-parts.js';
import type { BuildPage } from './register-explorer.js';
import { resolvePage } from './resolve-page.js';
import { viewAsk } from './view-ask.js';

/**
 * Makes the function that puts into the page of the explorer what its address stands for: title, head, and plain text.
 * Where there is no answer in time the page comes as it was built: it asks again by itself, and says what is the matter.
 */
export function createPageBuilder(parts: PageParts, store: SnapshotStore): BuildPage {
  return async (shell, request) => {
    try {
      return await buildPage(shell, request, parts, store);
    } catch (error) {
      if (!(error instanceof DemarcheError)) request.log.warn({ err: error }, 'a page came without its head');
      const isMissing = error instanceof DemarcheError && (error.code === 'NOT_FOUND' || error.code === 'GONE');
      return { status: isMissing ? error.status : 200, html: shell };
    }
  };
}

async function buildPage(shell: string, request: FastifyRequest, { ask, limiter, baseUrl }: PageParts, store: SnapshotStore) {
  const key = addressKey(request.ip);
  limiter?.enter(key);
  const signal = AbortSignal.timeout(LIMITS.pageDeadline);
  const live = viewAsk(async (document, variables) => {
    const answered = await ask(document, variables, signal);
    limiter?.charge(key, { cost: answered.cost, isError: false });
    return answered;
  });
  const page = await resolvePage(...splitAddress(request.url), live, store);
  if (page === null) return { status: 404, html: shell };
  const data = await loadSubject(asThing(request.url, page.subject), page.ask, signal);
  const addresses = addressesOf(page, baseUrl());
  const [title, description] = [titleOf(data), describeSubject(data)];
  const isMissing = data.kind === 'missing';
  const head = isMissing
    ? '<meta name="robots" content="noindex">'
    : `<link rel="canonical" href="${escapeHtml(addresses.page)}">\n    ${writeHead({ title, description, addresses, linkedData: describeLinkedData(data, addresses.page, baseUrl()) })}`;
  return { status: isMissing ? 404 : 200, html: fillShell(shell, title, head, data) };
}

/** The page of a thing is about the thing; its picture is that of the graph around it. */
function asThing(url: string, subject: Subject): Subject {
  return subject.kind === 'graph' && url.startsWith('/things/') ? { kind: 'thing', id: subject.focus } : subject;
}

function fillShell(shell: string, title: string, head: string, data: SubjectData): string {
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} · Demarche</title>`)
    .replace('<!--head-->', () => head)
    .replace('<!--content-->', () => writePlain(data));
}
