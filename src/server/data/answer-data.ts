import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fail } from '../../errors.js';
import { hashEtag, matchesEtag } from '../graphql/make-etag.js';
import { LIMITS } from '../limits.js';
import type { AskForReader } from '../pages/serve-page.js';
import type { DataQuestion, Format } from './data-address.js';
import type { Dataset } from './dataset.js';
import { RevisionDocument } from './gen/graphql.js';
import { openTable } from './open-table.js';
import { writeCsv } from './write-csv.js';
import { writeJson } from './write-json.js';

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

export interface DataRequest {
  readonly dataset: Dataset;
  readonly format: Format;
  readonly question: DataQuestion;
  readonly baseUrl: string;
  readonly ifNoneMatch: string | undefined;
  readonly isHead: boolean;
}

/**
 * Answers with a table: whether the reader has it already, the first rows, then the others as they are taken.
 * What fails before the first rows is an error; what fails later cuts the connection, so that no half table passes for a whole one.
 * @throws DemarcheError as asking does
 */
export async function answerData(request: DataRequest, ask: AskForReader, reply: FastifyReply): Promise<FastifyReply> {
  const { dataset, format, question, baseUrl } = request;
  if (request.isHead || request.ifNoneMatch !== undefined) {
    const known = (await ask(RevisionDocument, {})).revision ?? '';
    const headers = buildHeaders(request, known);
    if (matchesEtag(request.ifNoneMatch, makeEtag(request, known))) return reply.code(304).headers(headers).send();
    if (request.isHead) return reply.headers(headers).send();
  }
  const table = await openTable(dataset, ask, { ...question, baseUrl });
  const size = { 'x-total-count': String(table.total), 'x-truncated': String(table.isTruncated) };
  reply.headers({ ...buildHeaders(request, table.revision), ...size });
  const text = format === 'csv' ? writeCsv(dataset, table, question.hasMark) : writeJson(dataset, table);
  return reply.send(endInTime(Readable.from(text, { objectMode: false })));
}

function buildHeaders(request: DataRequest, revision: string): Record<string, string> {
  const { dataset, format } = request;
  const name = `demarche-${dataset.name}-${revision}.${format}`;
  return {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `${format === 'csv' ? 'attachment' : 'inline'}; filename="${name}"`,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    // Weak: compressed or not, it is the same table.
    etag: `W/${makeEtag(request, revision)}`,
    'x-revision': revision,
  };
}

/** Of all that the bytes depend on. */
function makeEtag({ dataset, format, question, baseUrl }: DataRequest, revision: string): string {
  return hashEtag([revision, format, dataset.source, dataset.columns, question, baseUrl]);
}

/** A reader that does not take what it asked for is not waited for without end. */
function endInTime(stream: Readable): Readable {
  const timer = setTimeout(() => stream.destroy(fail('TIMEOUT', `The rows were not taken within ${LIMITS.dataTime} ms.`)), LIMITS.dataTime);
  return stream.once('close', () => clearTimeout(timer));
}
