import type { FastifyReply } from 'fastify';
import { EMPTY_OPPORTUNITIES, EMPTY_VIEW } from '../../view/view.js';
import type { View } from '../../view/view.js';
import { writeView } from '../../view/address.js';
import { hashEtag } from '../graphql/make-etag.js';
import { askReaderAsOf } from '../pages/ask-as-of.js';
import type { AskForReader } from '../pages/serve-page.js';
import { buildCalendar } from './calendar/build-calendar.js';
import { fetchEntries } from './calendar/fetch-entries.js';
import type { CalendarFilter } from './calendar/fetch-entries.js';
import { findKnown } from './find-known.js';
import type { TaggedHeaders } from './find-known.js';

export interface CalendarRequest {
  readonly filter: CalendarFilter;
  /** The last day of publication that counts; null: all that is known now. */
  readonly said: string | null;
  readonly baseUrl: string;
  readonly ifNoneMatch: string | undefined;
}

/**
 * Answers with the opportunities as a calendar. Whoever has it already is told so by the revision alone.
 * @throws DemarcheError as asking does
 */
export async function answerCalendar(request: CalendarRequest, ask: AskForReader, reply: FastifyReply): Promise<FastifyReply> {
  const { filter, said, baseUrl, ifNoneMatch } = request;
  const known = await findKnown(ifNoneMatch, ask, (revision) => buildHeaders(request, revision));
  if (known) return reply.code(304).headers(known).send();
  const { revision, ...found } = await fetchEntries(filter, askReaderAsOf(ask, said));
  const text = buildCalendar({ ...found, towards: filter.towards, said, baseUrl, page: `${baseUrl}/${writeView(viewOf(filter, said))}` });
  return reply.headers(buildHeaders(request, revision)).send(text);
}

function viewOf({ towards, status, rollUp }: CalendarFilter, said: string | null): View {
  const whom = towards === undefined ? {} : { towards, rollUp: rollUp ?? false };
  const opportunities = { ...EMPTY_OPPORTUNITIES, ...whom, status: status ?? [] };
  return { ...EMPTY_VIEW, page: 'opportunities', opportunities, said };
}

function buildHeaders({ filter, said, baseUrl }: CalendarRequest, revision: string): TaggedHeaders {
  return {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="demarche.ics"',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    etag: `W/${hashEtag([revision, filter, said, baseUrl])}`,
    'x-revision': revision,
  };
}
