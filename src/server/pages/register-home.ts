import type { FastifyInstance } from 'fastify';
import { PLAIN_PAGE_POLICY } from '../http/security-headers.js';
import type { Readiness } from '../readiness.js';
import { FAVICON } from './favicon.js';
import { PAGE_STYLE } from './page-style.js';
import { writeHomePage } from './write-home-page.js';

/** Adds the start page. It is there, and says why nothing else is, when the database is away. */
export function registerHome(app: FastifyInstance, checkReadiness: () => Promise<Readiness>): void {
  app.get('/', async (_, reply) => {
    const page = writeHomePage(await checkReadiness());
    return reply
      .headers({ 'content-security-policy': PLAIN_PAGE_POLICY, 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page);
  });
  app.get('/page.css', async (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(PAGE_STYLE),
  );
  app.get('/favicon.svg', async (_, reply) => reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(FAVICON));
}
