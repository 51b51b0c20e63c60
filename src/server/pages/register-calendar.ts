import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { answerCalendar } from '../data/answer-calendar.js';
import type { CalendarFilter } from '../data/calendar/fetch-entries.js';
import { CalendarEntriesDocument } from '../data/gen/graphql.js';
import { listOperationParameters } from '../data/parameters/list-operation-parameters.js';
import { saidParameter } from '../data/parameters/said-parameter.js';
import { readParameters } from '../data/parameters/read-parameters.js';
import { registerShared } from '../http/register-shared.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { servePage } from './serve-page.js';

/** Adds `/calendar.ics`: opportunities as a calendar to subscribe to, by the filters of the API under its names. */
export async function registerCalendar(app: FastifyInstance, parts: PageParts, schema: GraphQLSchema): Promise<void> {
  const parameters = [...listOperationParameters(schema, CalendarEntriesDocument.toString()), saidParameter(schema)];
  const served = servePage(parts, async (request, reply, ask) => {
    // Each parameter has the type of its variable.
    const { said = null, ...filter } = readParameters(parameters, readSearch(request)) as CalendarFilter & { readonly said?: string };
    return answerCalendar({ filter, said, baseUrl: parts.baseUrl(), ifNoneMatch: request.headers['if-none-match'] }, ask, reply);
  });
  await app.register(async (scope) => {
    await scope.register(fastifyCompress, { encodings: ['gzip', 'identity'] });
    registerShared(scope, '/calendar.ics', served);
  });
}
