import { askAsOf } from './as-of.js';
import type { Ask } from './ask.js';
import { SourceDocument } from './gen/graphql.js';
import type { Changes } from './changes/changes.js';
import { loadKnownThen, loadLedgerChanges, loadThingChanges } from './changes/load-changes.js';
import { loadCard } from './load-cards.js';
import { loadDisputes } from './load-disputes.js';
import { loadAround, loadThings } from './load-graph.js';
import { loadDemands, loadPaths, loadTimeline } from './load-lists.js';
import { loadOpportunities } from './load-opportunities.js';
import { loadSources } from './load-sources.js';
import type { AnyShown, Source, SubjectData } from './subject-data.js';
import { saidOf, thenOf } from './subject.js';
import type { Subject } from './subject.js';
import { subjectOfView } from './subject-pages.js';

/**
 * Loads all that is needed to show a subject, as of its day. What is not there comes as kind `missing`.
 * @param ask what is known now; of a subject with a day it is asked what was known then
 * @throws AskError where there is no answer
 */
export async function loadSubject(subject: Subject, ask: Ask, signal?: AbortSignal): Promise<SubjectData> {
  const known = askFor(subject, ask);
  const [shown, source] = await Promise.all([loadShown(subject, known, signal), loadSource(known, signal)]);
  const compared = await compare(subject, shown, ask, signal);
  return Object.freeze({
    ...compared.shown,
    source: { ...source, said: saidOf(subject) },
    ...(compared.changes && { changes: compared.changes }),
  });
}

/** Marks in a picture what was not known on the earlier day, and lists what changed since; nothing where no day is given. */
async function compare(subject: Subject, shown: AnyShown, ask: Ask, signal?: AbortSignal): Promise<{ shown: AnyShown; changes?: Changes }> {
  const then = thenOf(subject);
  if (then === null) return { shown };
  const days = { then, now: saidOf(subject) };
  if (shown.kind === 'demands') return { shown, changes: await loadLedgerChanges(shown.asked, days, ask, signal) };
  if (shown.kind !== 'graph') return { shown };
  const ids = shown.view.things.map(({ id }) => id);
  const focus = shown.focus?.id ?? null;
  const [known, changes] = await Promise.all([
    loadKnownThen(ids, shown.view.filter, then, ask, signal),
    loadThingChanges(focus === null ? ids : [focus], focus, days, ask, signal),
  ]);
  return { shown: { ...shown, data: Object.freeze({ ...shown.data, known }) }, changes };
}

/** Asks as of the day of a subject, also for what is behind it. */
export function askFor(subject: Subject, ask: Ask): Ask {
  return askAsOf(ask, saidOf(subject));
}

/**
 * Loads what the collection is called and how old it is.
 * @throws AskError
 */
export async function loadSource(ask: Ask, signal?: AbortSignal): Promise<Omit<Source, 'said'>> {
  const { statistics, documents } = await ask(SourceDocument, {}, signal);
  const [document] = documents.nodes;
  return { ...statistics, title: statistics.documents === 1 ? (document?.title ?? null) : null };
}

function loadShown(subject: Subject, ask: Ask, signal?: AbortSignal): Promise<AnyShown> {
  switch (subject.kind) {
    case 'graph':
      return loadAround(subject, ask, signal);
    case 'path':
      return loadPaths(subject, ask, signal);
    case 'timeline':
      return loadTimeline(subject, ask, signal);
    case 'demands':
      return loadDemands(subject, ask, signal);
    case 'opportunities':
      return loadOpportunities(subject, ask, signal);
    case 'disputes':
      return loadDisputes(subject, ask, signal);
    case 'sources':
      return loadSources(subject, ask, signal);
    case 'view':
      return loadView(subject, ask, signal);
    case 'dispute':
    case 'demand':
    case 'claim':
    case 'thing':
    case 'case':
    case 'document':
    case 'story':
      return loadCard(subject, ask, signal);
  }
}

async function loadView({ view }: Extract<Subject, { readonly kind: 'view' }>, ask: Ask, signal?: AbortSignal): Promise<AnyShown> {
  const plain = subjectOfView(view);
  if (plain.kind === 'opportunities') return loadOpportunities(plain, ask, signal).catch(bearEarlier);
  if (plain.kind !== 'view') return loadShown(plain, ask, signal);
  return plain.view.things.length === 0 ? { kind: 'home' } : loadThings(plain.view, ask, signal);
}

/** A view of opportunities that was frozen when they had no list of their own holds the numbers of the collection and nothing else. */
function bearEarlier(error: unknown): AnyShown {
  const { code } = error as { readonly code?: unknown };
  if (code === 'NOT_RECORDED' || code === 'NOT_SUPPORTED') return { kind: 'home' };
  throw error;
}
