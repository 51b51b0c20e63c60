import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fail } from '../../errors.js';
import { hashEtag } from '../graphql/make-etag.js';
import { LIMITS } from '../limits.js';
import { askReaderAsOf } from '../pages/ask-as-of.js';
import type { AskForReader } from '../pages/serve-page.js';
import type { DataQuestion, Format } from './data-address.js';
import type { Dataset } from './dataset.js';
import { askRevision, findKnown } from './find-known.js';
import type { TaggedHeaders } from './find-known.js';
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
  const headersOf = (revision: string): TaggedHeaders => buildHeaders(request, revision);
  const known = await findKnown(request.ifNoneMatch, ask, headersOf);
  if (known) return reply.code(304).headers(known).send();
  if (request.isHead) return reply.headers(headersOf(await askRevision(ask))).send();
  const table = await openTable(dataset, askReaderAsOf(ask, question.said), { ...question, baseUrl });
  const size = { 'x-total-count': String(table.total), 'x-truncated': String(table.isTruncated) };
  reply.headers({ ...headersOf(table.revision), ...size });
  const text = format === 'csv' ? writeCsv(dataset, table, question.hasMark) : writeJson(dataset, table);
  return reply.send(endInTime(Readable.from(text, { objectMode: false })));
}

function buildHeaders(request: DataRequest, revision: string): TaggedHeaders {
  const { dataset, format, question, baseUrl } = request;
  const known = question.said === null ? '' : `-said-${question.said}`;
  const name = `demarche-${dataset.name}${known}-${revision}.${format}`;
  return {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `${format === 'csv' ? 'attachment' : 'inline'}; filename="${name}"`,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    // Weak: compressed or not, it is the same table.
    etag: `W/${hashEtag([revision, format, dataset.source, dataset.columns, question, baseUrl])}`,
    'x-revision': revision,
  };
}

/** A reader that does not take what it asked for is not waited for without end. */
function endInTime(stream: Readable): Readable {
  const timer = setTimeout(() => stream.destroy(fail('TIMEOUT', `The rows were not taken within ${LIMITS.dataTime} ms.`)), LIMITS.dataTime);
  return stream.once('close', () => clearTimeout(timer));
}
