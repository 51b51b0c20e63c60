import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { fail } from '../../errors.js';
import { PLAYGROUND_POLICY } from '../http/security-headers.js';

/**
 * Adds the playground, as it was built into the folder.
 * @param folder may be missing: then its address says how to build it
 */
export async function registerPlayground(app: FastifyInstance, folder: string): Promise<void> {
  app.get('/playground', async (_, reply) => reply.redirect('/playground/', 308));
  if (!existsSync(path.join(folder, 'index.html'))) {
    app.get('/playground/', async () => {
      throw fail('NOT_FOUND', 'The playground is not built. Run "npm run build" and start again.');
    });
    return;
  }
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/playground/',
      dotfiles: 'ignore',
      cacheControl: false,
      setHeaders(reply, file) {
        // The names of assets change with their content.
        const isAsset = path.relative(folder, file).startsWith(`assets${path.sep}`);
        reply.headers({
          'content-security-policy': PLAYGROUND_POLICY,
          'cache-control': isAsset ? 'public, max-age=31536000, immutable' : 'no-cache',
        });
      },
    });
  });
}
