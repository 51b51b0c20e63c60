import type { FastifyReply, FastifyRequest, RouteShorthandOptionsWithHandler } from 'fastify';
import type { Signal } from '../../halt.js';
import type { ServerAnswer, TypedDocument } from '../ask.js';
import { addressKey } from '../admission/address-key.js';
import { openRequest } from '../http/open-request.js';
import type { PageParts } from './page-parts.js';

/** Asks for one reader: until the reader goes away or the deadline is over, and on the reader's account. */
export type AskForReader = <R, V>(document: TypedDocument<R, V>, variables: V) => Promise<ServerAnswer<R>>;

export type AnswerPage = (request: FastifyRequest, reply: FastifyReply, ask: AskForReader) => Promise<FastifyReply>;

/** Makes the onRequest hook that counts a request, or refuses it. */
function admitReader({ limiter }: Pick<PageParts, 'limiter'>): (request: FastifyRequest) => Promise<void> {
  return async (request) => limiter?.enter(addressKey(request.ip));
}

/** Makes the function that asks on the reader's account. */
function askOnAccount({ ask, limiter }: Pick<PageParts, 'ask' | 'limiter'>, { ip }: FastifyRequest, signal: Signal): AskForReader {
  return async (document, variables) => {
    const answered = await ask(document, variables, signal);
    limiter?.charge(addressKey(ip), { cost: answered.cost, isError: false });
    return answered;
  };
}

/**
 * Makes a route of what answers a page: `app.get('/things/:id', servePage(parts, answer))`.
 * Requests, cost and refusals are counted as those to `/graphql` are, and the deadline is the same.
 * Not for what is streamed, which lasts longer than its handler.
 */
export function servePage(parts: Pick<PageParts, 'ask' | 'limiter'>, answer: AnswerPage): RouteShorthandOptionsWithHandler {
  return {
    onRequest: admitReader(parts),
    async handler(request, reply) {
      const open = openRequest(reply.raw);
      try {
        return await answer(request, reply, askOnAccount(parts, request, open.signal));
      } catch (error) {
        parts.limiter?.charge(addressKey(request.ip), { cost: 0, isError: true });
        throw error;
      } finally {
        open.close();
      }
    },
  };
}

/** Makes the handler of an answer that is streamed: each of its questions has the deadline for itself, and ends when the reader goes away. */
export function serveStream(parts: Pick<PageParts, 'ask' | 'limiter'>, answer: AnswerPage): RouteShorthandOptionsWithHandler {
  return {
    onRequest: admitReader(parts),
    async handler(request, reply) {
      try {
        return await answer(request, reply, async (document, variables) => {
          const open = openRequest(reply.raw);
          return askOnAccount(parts, request, open.signal)(document, variables).finally(() => open.close());
        });
      } catch (error) {
        parts.limiter?.charge(addressKey(request.ip), { cost: 0, isError: true });
        throw error;
      }
    },
  };
}
