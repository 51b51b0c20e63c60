import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../readiness.js';

/** Adds `/health/live`, which says that the process runs, and `/health/ready`, which says whether questions can be answered. */
export function registerHealth(app: FastifyInstance, checkReadiness: () => Promise<Readiness>): void {
  app.get('/health/live', async (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const readiness = await checkReadiness();
    reply.header('cache-control', 'no-store');
    if (readiness.kind === 'ready') return reply.send({ status: 'ready', revision: readiness.statistics.revision });
    return reply.code(503).header('retry-after', '5').send({ status: 'away', code: readiness.code, reason: readiness.reason });
  });
}
