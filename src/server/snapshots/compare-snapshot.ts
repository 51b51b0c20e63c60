import type { Ask } from '../../view/ask.js';
import { loadSteps } from '../../view/load-behind.js';
import { loadSubject } from '../../view/load-subject.js';
import { recordingAsk } from '../../view/recorded.js';
import type { Recorded } from '../../view/recorded.js';
import { subjectOfPage } from '../../view/subject-pages.js';
import { splitAddress } from './make-snapshot.js';
import type { Snapshot } from './snapshot.js';

/**
 * How what was frozen stands to what is so now. CURRENT: the collection is the same. SAME: it is a newer one, and the view shows the same.
 * DIFFERENT: it shows something else now. GONE: what it is about is no longer there.
 */
export type Standing = 'CURRENT' | 'SAME' | 'DIFFERENT' | 'GONE';

/**
 * Compares what was frozen with what the same view shows now.
 * @param ask what is so now
 * @param revision of now
 * @returns CURRENT also where nothing but an address was kept, which always shows what is so now
 * @throws what asking throws
 */
export async function compareSnapshot({ address, answers, ...kept }: Snapshot, ask: Ask, revision: string): Promise<Standing> {
  const subject = subjectOfPage(...splitAddress(address));
  if (answers === null || subject === null || kept.revision === revision) return 'CURRENT';
  const recording = recordingAsk(ask);
  const data = await loadSubject(subject, recording.ask);
  if (data.kind === 'missing') return 'GONE';
  if (data.kind === 'story') await loadSteps(data.story, data.source.said, recording.ask, kept.frozenOn);
  return isSame(answers, recording.recorded()) ? 'SAME' : 'DIFFERENT';
}

/** Whether the answers say the same, but for what they say of the collection as a whole. */
function isSame(frozen: Recorded, now: Recorded): boolean {
  const names = Object.keys(now).filter((name) => !name.startsWith('Source '));
  return names.every((name) => Object.hasOwn(frozen, name) && agree(frozen[name], now[name]));
}

/** Whether two values agree in all that both have: a later version of Demarche may ask for more, or for less. */
function agree(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => agree(value, other[index]));
  if (!isObject(one) || !isObject(other)) return one === other;
  return Object.keys(one).every((name) => !Object.hasOwn(other, name) || agree(one[name], other[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
