import type { FastifyRequest } from 'fastify';
import { DemarcheError } from '../../errors.js';
import { writePlain } from '../page-head/write-plain.js';
import type { DescribePage, PageDescription } from './describe-page.js';
import { escapeHtml } from './escape-html.js';
import type { BuildPage } from './register-explorer.js';

/**
 * Makes the function that puts into the page of the explorer what its address stands for: title, head, and plain text.
 * Where there is no answer in time the page comes as it was built: it asks again by itself, and says what is the matter.
 */
export function createPageBuilder(describe: DescribePage): BuildPage {
  return async (shell, request) => {
    try {
      const description = await describe(request);
      if (description === null) return { status: 404, movedTo: null, html: shell };
      return { status: description.status, movedTo: description.movedTo, html: fillShell(shell, description) };
    } catch (error) {
      return { status: readStatus(error, request), movedTo: null, html: shell };
    }
  };
}

function fillShell(shell: string, { title, canonical, head, data }: PageDescription): string {
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)} · Demarche</title>`)
    .replace('<!--head-->', () => `<link rel="canonical" href="${escapeHtml(canonical)}">\n    ${head}`)
    .replace('<!--content-->', () => writePlain(data));
}

/** A database that is away is no reason to keep the page back. */
export function readStatus(error: unknown, request: FastifyRequest): number {
  if (error instanceof DemarcheError) return error.code === 'NOT_FOUND' || error.code === 'GONE' ? error.status : 200;
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  if (!isLate) request.log.error({ requestId: request.id, err: error }, 'a page came without its head');
  return 200;
}
