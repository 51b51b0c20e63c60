import type { FastifyInstance } from 'fastify';
import { fail } from '../../errors.js';
import { pinDay } from '../../view/pin-day.js';
import type { Subject } from '../../view/subject.js';
import { subjectOfPage } from '../../view/subject-pages.js';
import { today } from '../../view/today.js';
import { RevisionDocument } from '../data/gen/graphql.js';
import { matchesEtag } from '../graphql/make-etag.js';
import { registerShared } from '../http/register-shared.js';
import { LIMITS } from '../limits.js';
import { createPictureMaker, etagOf } from '../pictures/picture-maker.js';
import { readPictureAddress } from '../pictures/picture-address.js';
import type { PictureWanted } from '../pictures/picture-address.js';
import { splitAddress } from '../snapshots/make-snapshot.js';
import type { SnapshotStore } from '../snapshots/snapshot-store.js';
import type { PageParts } from './page-parts.js';
import { readSearch } from './read-search.js';
import { resolvePage } from './resolve-page.js';
import { servePage } from './serve-page.js';
import type { AskForReader } from './serve-page.js';
import { viewAsk } from './view-ask.js';

const FRESH = 'public, max-age=300';

/** Adds `/pictures/<kind>.svg` and `.png`: the picture of anything that has an address, for previews, reports and pages of others. */
export function registerPictures(app: FastifyInstance, parts: PageParts, store: SnapshotStore): void {
  const make = createPictureMaker();
  const served = servePage(parts, async (request, reply, ask) => {
    const wanted = readPictureAddress((request.params as { readonly name: string }).name, readSearch(request));
    const base = parts.baseUrl();
    const version = await findVersion(wanted, ask, store);
    const etag = etagOf(wanted, version);
    reply.headers({ etag, 'cache-control': FRESH });
    if (matchesEtag(request.headers['if-none-match'], etag)) return reply.code(304).send();
    const shown = await findShown(wanted, ask, store, base);
    const { type, body } = await make(wanted, { ...shown, version, base, signal: AbortSignal.timeout(LIMITS.deadline) });
    return reply.type(type).send(body);
  });
  registerShared(app, '/pictures/:name', served);
}

/** What is frozen stays as it is; a kept address shows what is so now. @throws DemarcheError NOT_FOUND or GONE for a snapshot that is not there */
async function findVersion({ shown }: PictureWanted, ask: AskForReader, store: SnapshotStore): Promise<string> {
  const kept = shown.kind === 'frozen' ? await store.read(shown.hash) : null;
  if (shown.kind === 'frozen' && kept?.answers !== null) return shown.hash;
  const subject = shown.kind === 'live' ? shown.subject : subjectOfPage(...splitAddress(kept?.address ?? ''));
  const { revision } = (await ask(RevisionDocument, {})).data.statistics;
  return subject !== null && changesByDay(subject) ? `${revision} ${today()}` : revision;
}

/** Whether what is shown may be another tomorrow though the collection is the same. */
function changesByDay(subject: Subject): boolean {
  return pinDay(subject, today()) !== subject;
}

async function findShown({ shown }: PictureWanted, ask: AskForReader, store: SnapshotStore, base: string) {
  if (shown.kind === 'live') return { subject: shown.subject, ask: viewAsk(ask) };
  const page = await resolvePage(`/frozen/${shown.hash}`, '', { ask: viewAsk(ask), store, base });
  if (page === null) throw fail('NOT_FOUND', 'What was kept under this hash shows nothing that has a picture.');
  return page;
}
