import type { FastifyRequest } from 'fastify';
import { loadSubject } from '../../view/load-subject.js';
import type { Subject } from '../../view/subject.js';
import type { SubjectData } from '../../view/subject-data.js';
import { describeSubject, titleOf } from '../../view/subject-texts.js';
import { addressKey } from '../admission/address-key.js';
import { LIMITS } from '../limits.js';
import { describeLinkedData } from '../page-head/describe-linked-data.js';
import { writeHead } from '../page-head/write-head.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import { findMoved } from './find-moved.js';
import type { PageParts } from './page-parts.js';
import { resolvePage } from './resolve-page.js';
import { viewAsk } from './view-ask.js';

/** What a page is called, and what its head says of it. */
export interface PageDescription {
  /** 404 where what it should show is not there, 301 where it is a thing that an editor found to be another. */
  readonly status: 200 | 301 | 404;
  /** Path of the page of that other thing; null but for status 301. */
  readonly movedTo: string | null;
  readonly title: string;
  /** Lines of the head, as HTML, but title and canonical link. */
  readonly head: string;
  /** Whole address of the page of the explorer. */
  readonly canonical: string;
  readonly data: SubjectData;
}

/**
 * Says what a page of this server shows, on the account of its reader and within the time that a page has.
 * @returns null for an address that shows nothing
 * @throws DemarcheError NOT_FOUND or GONE for a snapshot that is not there, and where there is no answer
 */
export type DescribePage = (request: FastifyRequest) => Promise<PageDescription | null>;

/** Makes the function that describes pages. */
export function createPageDescriber({ ask, limiter, baseUrl }: PageParts, store: SnapshotStore): DescribePage {
  return async (request) => {
    const key = addressKey(request.ip);
    limiter?.enter(key);
    const signal = AbortSignal.timeout(LIMITS.pageDeadline);
    const live = viewAsk(async (document, variables) => {
      const answered = await ask(document, variables, signal);
      limiter?.charge(key, { cost: answered.cost, isError: false });
      return answered;
    });
    const page = await resolvePage(...splitAddress(request.url), { ask: live, store, base: baseUrl() });
    if (page === null) return null;
    const data = await loadSubject(asThing(request.url, page.subject), page.ask, signal);
    const { addresses } = page;
    const title = titleOf(data);
    const canonical = addresses.page;
    if (data.kind === 'missing') {
      const movedTo = await findMoved(request.url, page.ask, signal);
      const status = movedTo === null ? 404 : 301;
      return { status, movedTo, title, head: '<meta name="robots" content="noindex">', canonical, data };
    }
    const linkedData = describeLinkedData(data, canonical, baseUrl());
    const head = writeHead({ title, description: describeSubject(data), addresses, linkedData });
    return { status: 200, movedTo: null, title, head, canonical, data };
  };
}

/** The page of a thing is about the thing; its picture is that of the graph around it. */
function asThing(url: string, subject: Subject): Subject {
  return subject.kind === 'graph' && url.startsWith('/things/') ? { kind: 'thing', id: subject.focus } : subject;
}
