import type { FastifyReply, FastifyRequest, RouteShorthandOptionsWithHandler } from 'fastify';
import type { ServerAnswer, TypedDocument } from '../ask.js';
import { addressKey } from '../admission/address-key.js';
import { openRequest } from '../http/open-request.js';
import type { PageParts } from './page-parts.js';

/** Asks for one reader: until the reader goes away or the deadline is over, and on the reader's account. */
export type AskForReader = <R, V>(document: TypedDocument<R, V>, variables: V) => Promise<ServerAnswer<R>>;

export type AnswerPage = (request: FastifyRequest, reply: FastifyReply, ask: AskForReader) => Promise<FastifyReply>;

/**
 * Makes a route of what answers a page: `app.get('/things/:id', servePage(parts, answer))`.
 * Requests, cost and refusals are counted as those to `/graphql` are, and the deadline is the same.
 * Not for what is streamed, which lasts longer than its handler.
 */
export function servePage({ ask, limiter }: Pick<PageParts, 'ask' | 'limiter'>, answer: AnswerPage): RouteShorthandOptionsWithHandler {
  return {
    onRequest: async (request) => limiter?.enter(addressKey(request.ip)),
    async handler(request, reply) {
      const key = addressKey(request.ip);
      const open = openRequest(reply.raw);
      const askForReader: AskForReader = async (document, variables) => {
        const answered = await ask(document, variables, open.signal);
        limiter?.charge(key, { cost: answered.cost, isError: false });
        return answered;
      };
      try {
        return await answer(request, reply, askForReader);
      } catch (error) {
        limiter?.charge(key, { cost: 0, isError: true });
        throw error;
      } finally {
        open.close();
      }
    },
  };
}
