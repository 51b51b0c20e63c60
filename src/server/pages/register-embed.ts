import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Config } from '../../config.js';
import { SUBJECT_KINDS } from '../../view/subject-address.js';
import { fail } from '../../errors.js';
import { buildEmbedPage, buildFrozenPage } from './build-embed-page.js';
import { embedPolicy } from '../http/security-headers.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { writeNoEmbedPage } from './write-embed-page.js';

/** For how long, in seconds, a reader's browser keeps an embed page and its script. */
const FRESH = 'public, max-age=300';

/** Any page may load these, also one that wants a permission for all that it loads. */
const FOR_ANY_PAGE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * Adds `/embed.js` with the elements for any page, and the pages for frames: `/embed/<kind>`, and `/embed/frozen/<hash>` with its shorter name `/frozen/<hash>`.
 * @param folder of the built script; may be missing: then its address says how to build it
 */
export async function registerEmbed(
  app: FastifyInstance,
  folder: string,
  { baseUrl }: Pick<PageParts, 'baseUrl'>,
  { frameAncestors }: Pick<Config, 'frameAncestors'>,
): Promise<void> {
  const headers = { ...FOR_ANY_PAGE, 'content-security-policy': embedPolicy(frameAncestors), 'cross-origin-opener-policy': 'unsafe-none' };
  const send = (reply: FastifyReply, status: number, page: string): FastifyReply =>
    reply.code(status).headers(headers).header('cache-control', FRESH).type('text/html; charset=utf-8').send(page);
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    await registerFiles(scope, folder);
    for (const address of ['/embed/frozen/:hash', '/frozen/:hash']) {
      scope.get<{ Params: { readonly hash: string } }>(address, async (request, reply) => {
        const { status, html } = buildFrozenPage(request.params.hash, readSearch(request), baseUrl());
        return send(reply, status, html);
      });
    }
    scope.get<{ Params: { readonly kind: string } }>('/embed/:kind', async (request, reply) => {
      const kind = SUBJECT_KINDS.find((known) => known === request.params.kind);
      if (kind === undefined) return send(reply, 404, writeNoEmbedPage(`Expected one of ${SUBJECT_KINDS.join(', ')}.`, baseUrl()));
      const page = buildEmbedPage(kind, readSearch(request), baseUrl());
      return send(reply, page.status, page.html);
    });
  });
}

/** Adds the script and the style sheet of the embed pages. Their names stay, so that they are asked for again when they may have changed. */
async function registerFiles(scope: FastifyInstance, folder: string): Promise<void> {
  await scope.register(fastifyStatic, { root: path.resolve(folder), serve: false, cacheControl: false });
  for (const [address, file] of [
    ['/embed.js', 'embed.js'],
    ['/embed/page.css', 'page.css'],
  ] as const) {
    scope.get(address, async (_, reply) => {
      if (!existsSync(path.join(folder, file))) throw fail('NOT_FOUND', 'The embeds are not built. Run "npm run build" and start again.');
      return reply.headers(FOR_ANY_PAGE).header('cache-control', FRESH).sendFile(file);
    });
  }
}
