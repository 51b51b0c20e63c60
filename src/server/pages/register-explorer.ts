import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fail } from '../../errors.js';
import { EXPLORER_POLICY } from '../http/security-headers.js';

/** The addresses that the explorer shows: its opening page and views, and one for each thing, claim, document, demand and dispute. */
const PAGES = ['/', '/things/:id', '/claims/:id', '/documents/:id', '/demands/:id', '/disputes/:id'];

/** Puts into the page what the address stands for. */
export type BuildPage = (
  shell: string,
  request: FastifyRequest,
) => Promise<{ readonly status: number; readonly movedTo: string | null; readonly html: string }>;

/**
 * Adds the explorer, as it was built into the folder: its files below `/explorer/`, its page at all addresses that it shows.
 * @param folder may be missing: then these addresses say how to build it
 */
export async function registerExplorer(app: FastifyInstance, folder: string, buildPage: BuildPage): Promise<void> {
  const file = path.join(folder, 'index.html');
  const shell = existsSync(file) ? readFileSync(file, 'utf8') : null;
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      if (shell === null) throw fail('NOT_FOUND', 'The explorer is not built. Run "npm run build" and start again.');
      const { status, movedTo, html } = await buildPage(shell, request);
      if (movedTo !== null) return reply.redirect(movedTo, status);
      return reply
        .code(status)
        .headers({ 'content-security-policy': EXPLORER_POLICY, 'cache-control': 'no-cache' })
        .type('text/html; charset=utf-8')
        .send(html);
    };
    for (const page of PAGES) scope.get(page, answer);
    if (shell === null) return;
    await scope.register(fastifyStatic, {
      root: path.join(folder, 'assets'),
      prefix: '/explorer/assets/',
      dotfiles: 'ignore',
      cacheControl: false,
      // The names of these files change with their content.
      setHeaders: (reply) => void reply.headers({ 'cache-control': 'public, max-age=31536000, immutable' }),
    });
  });
}
