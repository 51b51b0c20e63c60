import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { addressKey } from '../admission/address-key.js';
import { checkContentHeaders, readBody } from '../graphql/read-body.js';
import { matchesEtag } from '../graphql/make-etag.js';
import { RevisionDocument } from '../data/gen/graphql.js';
import { registerShared } from '../http/register-shared.js';
import { LIMITS } from '../limits.js';
import { compareSnapshot } from '../snapshots/compare-snapshot.js';
import type { Standing } from '../snapshots/compare-snapshot.js';
import { makeSnapshot, readWanted } from '../snapshots/make-snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import type { PageParts } from './page-parts.js';
import { servePage } from './serve-page.js';
import { viewAsk } from './view-ask.js';

/** Five minutes: within them a withdrawal reaches the readers. */
const KEPT = 'public, max-age=300';

/**
 * Adds `POST /snapshots`, by which pages of this server have a view kept, `GET /snapshots/<hash>`, which gives it to any page,
 * and `GET /snapshots/<hash>/standing`, which says whether it would show something else now.
 */
export async function registerSnapshots(app: FastifyInstance, parts: PageParts, store: SnapshotStore): Promise<void> {
  const keep = servePage(parts, async (request, reply, ask) => {
    const wanted = readWanted(readBody((request.body as Buffer | undefined) ?? Buffer.alloc(0)));
    parts.limiter?.keep(addressKey(request.ip));
    const snapshot = await makeSnapshot(wanted, viewAsk(ask), new Date().toISOString().slice(0, 10));
    const { hash, isNew } = await store.keep(snapshot);
    const url = snapshot.answers === null ? `/?saved=${hash}` : `/frozen/${hash}`;
    return reply
      .code(isNew ? 201 : 200)
      .headers({ location: `/snapshots/${hash}`, 'cache-control': 'no-store' })
      .send({ hash, url });
  });
  const give = servePage(parts, async (request, reply) => {
    const { hash } = request.params as { readonly hash: string };
    const snapshot = await store.read(hash);
    reply.headers({ etag: `"${hash}"`, 'cache-control': KEPT });
    return matchesEtag(request.headers['if-none-match'], `"${hash}"`) ? reply.code(304).send() : reply.send(snapshot);
  });
  const standings = new LRUCache<string, Standing>({ max: LIMITS.standings });
  const tellStanding = servePage(parts, async (request, reply, ask) => {
    const { hash } = request.params as { readonly hash: string };
    const snapshot = await store.read(hash);
    const { revision, loadedAt } = (await ask(RevisionDocument, {})).data.statistics;
    const known = `${hash} ${revision}`;
    const standing = standings.get(known) ?? (await compareSnapshot(snapshot, viewAsk(ask), revision));
    standings.set(known, standing);
    reply.header('cache-control', KEPT);
    return reply.send({
      standing,
      frozenOn: snapshot.frozenOn,
      frozenRevision: snapshot.revision,
      revision,
      loadedAt,
      live: snapshot.live,
    });
  });
  const checkBody = async ({ headers }: FastifyRequest): Promise<void> =>
    checkContentHeaders(headers['content-type'], headers['content-encoding']);
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    scope.post('/snapshots', { ...keep, onRequest: [keep.onRequest ?? [], checkBody].flat() });
    registerShared(scope, '/snapshots/:hash', give);
    registerShared(scope, '/snapshots/:hash/standing', tellStanding);
  });
}
