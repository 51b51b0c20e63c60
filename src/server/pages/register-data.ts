import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { suggest } from '../../cases/suggest.js';
import { fail } from '../../errors.js';
import { answerData } from '../data/answer-data.js';
import { listDataParameters, readDataAddress } from '../data/data-address.js';
import type { Format } from '../data/data-address.js';
import type { Dataset } from '../data/dataset.js';
import { DATASETS } from '../data/datasets.js';
import { describeDatasets } from '../data/describe-datasets.js';
import { registerShared } from '../http/register-shared.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { servePage, serveStream } from './serve-page.js';

const FORMATS: readonly Format[] = ['csv', 'json'];

/** Adds `/data/<dataset>.csv` and `.json`, tables for spreadsheets and dashboards, and `/data`, which lists them. */
export async function registerData(app: FastifyInstance, parts: PageParts, schema: GraphQLSchema): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    for (const dataset of DATASETS) for (const format of FORMATS) registerTable(scope, parts, schema, dataset, format);
    const list = describeDatasets(schema);
    registerShared(
      scope,
      '/data',
      servePage(parts, async (_, reply) => reply.header('cache-control', 'no-cache').send(list)),
    );
    registerShared(scope, '/data/*', servePage(parts, refuseName));
  });
}

function registerTable(app: FastifyInstance, parts: PageParts, schema: GraphQLSchema, dataset: Dataset, format: Format): void {
  const parameters = listDataParameters(schema, dataset, format);
  const served = serveStream(parts, async (request, reply, ask) => {
    const question = readDataAddress(parameters, readSearch(request));
    const ifNoneMatch = request.headers['if-none-match'];
    const isHead = request.method === 'HEAD';
    return answerData({ dataset, format, question, baseUrl: parts.baseUrl(), ifNoneMatch, isHead }, ask, reply);
  });
  registerShared(app, `/data/${dataset.name}.${format}`, served);
}

async function refuseName({ params }: { readonly params: unknown }): Promise<never> {
  const { '*': came = '' } = params as { readonly '*'?: string };
  const known = DATASETS.flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`));
  throw fail('NOT_FOUND', `Expected ${known.join(', ')}; came ${JSON.stringify(came)}.${suggest(came, known)}`);
}
