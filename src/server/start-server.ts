import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { fail } from '../errors.js';
import type { Engine } from '../execute.js';
import { createAdmission } from './admission/admission.js';
import { createRateLimiter } from './admission/rate-limiter.js';
import { createAsk } from './ask.js';
import { answerPlugin } from './graphql/answer-plugin.js';
import { buildApollo } from './graphql/build-apollo.js';
import { documentPreparer } from './graphql/prepare-document.js';
import type { PrepareDocument } from './graphql/prepare-document.js';
import { registerGraphql } from './graphql/register-graphql.js';
import { buildApp } from './http/build-app.js';
import { logError } from './http/log-request.js';
import { readSavedQueries } from './data/queries/read-saved-queries.js';
import { LIMITS } from './limits.js';
import { createPageBuilder } from './pages/build-page.js';
import { createPageDescriber } from './pages/describe-page.js';
import type { PageParts } from './pages/page-parts.js';
import { registerCalendar } from './pages/register-calendar.js';
import { registerCitations } from './pages/register-citations.js';
import { registerData } from './pages/register-data.js';
import { registerEmbed } from './pages/register-embed.js';
import { registerHealth } from './pages/register-health.js';
import { registerExplorer } from './pages/register-explorer.js';
import { registerOembed } from './pages/register-oembed.js';
import { registerPictures } from './pages/register-pictures.js';
import { registerPlayground } from './pages/register-playground.js';
import { registerQueries } from './pages/register-queries.js';
import { registerSnapshots } from './pages/register-snapshots.js';
import { registerSigns } from './pages/register-signs.js';
import { registerVerification } from './pages/register-verification.js';
import { openSnapshotStore } from './snapshots/snapshot-store.js';
import { readinessChecker } from './readiness.js';

export interface ServerParts {
  readonly config: Pick<Config, 'data' | 'snapshots' | 'port' | 'host' | 'url' | 'trustProxy' | 'rateLimit' | 'frameAncestors'>;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly logger: Logger;
  /** Where others prepare documents for this server, too. */
  readonly prepare?: PrepareDocument;
  /** Folder of the built web pages: `explorer`, `playground` and `embed` in it. */
  readonly web: string;
}

export interface RunningServer {
  /** Base address, without a slash at its end: the public one of the settings, or the one listened on. */
  readonly url: string;
  /** Lets no request in, finishes those that are being answered, and ends within ten seconds. Can be called more than once. */
  stop(): Promise<void>;
}

/**
 * Starts to serve: the API, the explorer, the playground, the embeds, the data by plain address and the health pages.
 * The database may be away; what needs it says so until it is there.
 * @throws DemarcheError CONFIG_INVALID where the address cannot be listened on
 */
export async function startServer({
  config,
  schema,
  engine,
  logger,
  web,
  prepare = documentPreparer(schema),
}: ServerParts): Promise<RunningServer> {
  const onError = (error: unknown, requestId: string): void => logError(logger, error, requestId);
  const apollo = buildApollo(schema, answerPlugin(engine, onError), logger);
  await apollo.start();
  const app = buildApp(config, logger);
  const checkReadiness = readinessChecker(engine);
  const limiter = config.rateLimit ? createRateLimiter() : undefined;
  const door = { prepare, admission: createAdmission(LIMITS) };
  const baseUrl = (): string => config.url ?? describeAddress(app.server.address() as AddressInfo);
  const parts: PageParts = Object.freeze({ ask: createAsk({ engine, ...door }), limiter, baseUrl });
  const snapshots = openSnapshotStore(config.snapshots, { count: LIMITS.snapshots, bytes: LIMITS.snapshotBytes });
  const describePage = createPageDescriber(parts, snapshots);
  await registerGraphql(app, { apollo, engine, ...door, onError }, parts.limiter);
  registerHealth(app, checkReadiness);
  registerSigns(app);
  await registerExplorer(app, path.join(web, 'explorer'), createPageBuilder(describePage));
  await registerPlayground(app, path.join(web, 'playground'));
  await registerEmbed(app, path.join(web, 'embed'), { baseUrl, describe: describePage, frameAncestors: config.frameAncestors });
  await registerSnapshots(app, parts, snapshots);
  await registerCitations(app, parts, snapshots);
  registerPictures(app, parts, snapshots);
  registerOembed(app, parts, snapshots);
  await registerData(app, parts, schema);
  await registerVerification(app, parts);
  await registerCalendar(app, parts, schema);
  await registerQueries(app, parts, readSavedQueries(path.join(config.data, 'queries'), schema, door.prepare));
  await listen(app, config);
  let stopped: Promise<void> | undefined;
  return {
    url: parts.baseUrl(),
    stop: () => (stopped ??= stopServer(app).then(() => apollo.stop())),
  };
}

async function listen(app: FastifyInstance, { port, host }: { readonly port: number; readonly host: string }): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'another program listens there' : `the system refuses it (${code ?? String(cause)})`;
    throw fail(
      'CONFIG_INVALID',
      `Cannot listen on ${host}, port ${port}: ${why}. Set PORT to a free port, or HOST to an address of this machine.`,
      { cause },
    );
  }
}

/** New connections are refused at once; those still open when the time is over are cut. */
async function stopServer(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), LIMITS.stopTimeout - 500);
  await app.close();
  clearTimeout(timer);
}

function describeAddress({ address, family, port }: AddressInfo): string {
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
