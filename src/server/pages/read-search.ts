import type { FastifyRequest } from 'fastify';

/** Reads what stands behind the question mark of an address, as it came: repeated names are kept. */
export function readSearch({ url }: Pick<FastifyRequest, 'url'>): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}
