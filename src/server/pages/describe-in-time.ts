import type { FastifyRequest } from 'fastify';
import { readStatus } from './build-page.js';
import type { DescribePage, PageDescription } from './describe-page.js';

/** What is known of a page in time, and with which status it goes out. */
export interface Described {
  readonly status: number;
  /** null where there was no answer: the page comes without its title, and says itself what is the matter. */
  readonly description: Pick<PageDescription, 'title' | 'canonical' | 'head'> | null;
}

/** Describes a page, and lets it go out without where that takes too long or fails. Never throws. */
export async function describeInTime(describe: DescribePage, request: FastifyRequest): Promise<Described> {
  try {
    const described = await describe(request);
    if (described === null) return { status: 200, description: null };
    const { status, title, canonical, head } = described;
    return { status, description: { title, canonical, head } };
  } catch (error) {
    return { status: readStatus(error, request), description: null };
  }
}
