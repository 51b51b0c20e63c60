import type { FastifyInstance } from 'fastify';
import { FAVICON } from './favicon.js';

/** Adds the sign of the pages, and says to robots what they may read: all but the answers of the API, which are endless. */
export function registerSigns(app: FastifyInstance): void {
  app.get('/favicon.svg', async (_, reply) => reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(FAVICON));
  app.get('/robots.txt', async (_, reply) =>
    reply
      .header('cache-control', 'public, max-age=86400')
      .type('text/plain; charset=utf-8')
      .send('User-agent: *\nDisallow: /graphql\nDisallow: /data/\nDisallow: /snapshots\n'),
  );
}
