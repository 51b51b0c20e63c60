import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import { fail } from '../../errors.js';
import { buildEmbedPage, buildFrozenPage } from './build-embed-page.js';
import { describeInTime } from './describe-in-time.js';
import type { DescribePage } from './describe-page.js';
import { embedPolicy } from '../http/security-headers.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { writeEmbedPage, writeNoEmbedPage } from './write-embed-page.js';
import type { EmbedPage } from './write-embed-page.js';

/** For how long, in seconds, a reader's browser keeps an embed page and its script. */
const FRESH = 'public, max-age=300';

/** Any page may load these, also one that wants a permission for all that it loads. */
const FOR_ANY_PAGE = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** What the embed pages are made with. */
export interface EmbedParts extends Pick<PageParts, 'baseUrl'>, Pick<Config, 'frameAncestors'> {
  readonly describe: DescribePage;
}

/**
 * Adds `/embed.js` with the elements for any page, and the pages for frames: `/embed/<kind>`, and `/embed/frozen/<hash>` with its shorter name `/frozen/<hash>`.
 * @param folder of the built script; may be missing: then its address says how to build it
 */
export async function registerEmbed(
  app: FastifyInstance,
  folder: string,
  { baseUrl, describe, frameAncestors }: EmbedParts,
): Promise<void> {
  const headers = { ...FOR_ANY_PAGE, 'content-security-policy': embedPolicy(frameAncestors), 'cross-origin-opener-policy': 'unsafe-none' };
  const answer = async (request: FastifyRequest, reply: FastifyReply, page: EmbedPage | string): Promise<FastifyReply> => {
    reply.headers(headers).type('text/html; charset=utf-8');
    if (typeof page === 'string') return reply.code(404).header('cache-control', FRESH).send(writeNoEmbedPage(page, baseUrl()));
    const { status, description } = await describeInTime(describe, request);
    return reply
      .code(status)
      .header('cache-control', description === null ? 'no-cache' : FRESH)
      .send(writeEmbedPage({ ...page, ...description }));
  };
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    await registerFiles(scope, folder);
    for (const address of ['/embed/frozen/:hash', '/frozen/:hash']) {
      scope.get<{ Params: { readonly hash: string } }>(address, async (request, reply) => {
        const page = buildFrozenPage(request.params.hash, readSearch(request), baseUrl());
        return answer(request, reply, page);
      });
    }
    scope.get<{ Params: { readonly kind: string } }>('/embed/:kind', async (request, reply) =>
      answer(request, reply, buildEmbedPage(request.params.kind, readSearch(request), baseUrl())),
    );
  });
}

/** Adds the script and the style sheet of the embed pages. Their names stay, so that they are asked for again when they may have changed. */
async function registerFiles(scope: FastifyInstance, folder: string): Promise<void> {
  // The build packs the script better than is done in passing.
  await scope.register(fastifyStatic, { root: path.resolve(folder), serve: false, cacheControl: false, preCompressed: true });
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
