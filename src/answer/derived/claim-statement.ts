import type { Model, RelationType } from '../../model/model.js';
import type { Needs } from '../derive.js';
import { joinNames, listNames } from './join-names.js';
import { labelDate } from './date-label.js';
import { findVerb } from './find-verb.js';
import { labelPenalty } from './penalty-label.js';

/**
 * A plain sentence made from the parts of a claim: "Kazakh authorities arrested Max Bokaev and Talgat Ayan (about protests against the land law), May 2016."
 * An end that the text does not say is said to be missing: "Max Bokaev and Talgat Ayan were sentenced (by whom is not said), imprisonment, five years, November 2016."
 * Needs: relation polarity modality certainty agentStatus targetStatus content role charge right reason reasonCertainty means, names of all participants, penalty, date.
 */
export function makeStatementText(needs: Needs, model: Model): string {
  const verb = findVerb(model, needs['relation']);
  const [targets, about] = [listNames(needs['targets']), listNames(needs['about'])];
  const object = targets.length > 0 ? targets : about.slice(0, 1);
  const rest = targets.length > 0 ? about : about.slice(1);
  const sentence = `${wordCore(verb, needs, object)}${wordDetails(needs, rest)}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${wordDate(needs)}${wordDoubt(needs)}.`;
}

function wordCore(verb: RelationType, needs: Needs, object: readonly string[]): string {
  const agents = listNames(needs['agents']);
  if (agents.length > 0 && typeof needs['role'] === 'string' && verb.name === 'HOLDS_ROLE') return wordRole(needs, agents, object);
  const passive = / by$/.test(verb.inverse) && needs['modality'] === 'ACTUAL';
  if (agents.length === 0 && needs['agentStatus'] === 'UNSTATED' && object.length > 0 && passive) {
    return `${joinNames(object)} ${wordPassive(verb, needs, isPlural(object))} (by whom is not said)`;
  }
  const end =
    object.length > 0 ? ` ${joinNames(object)}` : needs['targetStatus'] === 'UNSTATED' ? ' somebody whom the text does not name' : '';
  return `${wordSubject(needs, agents)} ${wordVerb(verb, needs)}${end}`;
}

/** "were arrested", "was shut down"; where the verb has an object of its own, "had charges withdrawn", "had rights violated". */
function wordPassive(verb: RelationType, needs: Needs, plural: boolean): string {
  const isNegated = needs['polarity'] === 'NEGATED';
  const done = verb.inverse.replace(/ by$/, '');
  const begins = (form: string): boolean => form.slice(0, 2) === done.slice(0, 2);
  const isParticiple = !done.includes(' ') || begins(verb.base) || begins(verb.past);
  if (isParticiple) return `${plural ? 'were' : 'was'} ${isNegated ? 'not ' : ''}${done}`;
  const what = done.replace(/^had /, '');
  if (what.startsWith('faced ')) return isNegated ? what.replace(/^faced/, 'did not face') : what;
  return `${isNegated ? 'did not have' : 'had'} ${what}`;
}

/** Who acts; where the sentence has no agent, the text by which it is said: "the agreement provides for …". */
function wordSubject(needs: Needs, agents: readonly string[]): string {
  if (agents.length > 0) return joinNames(agents);
  if (needs['agentStatus'] !== 'NONE') return 'somebody whom the text does not name';
  const texts = listNames(needs['instruments']);
  return texts.length > 0 ? joinNames(texts) : 'it';
}

/** "Mihra Rittmann is Central Asia researcher of Human Rights Watch". */
function wordRole(needs: Needs, agents: readonly string[], object: readonly string[]): string {
  const is = isState(needs) ? (isPlural(agents) ? 'are' : 'is') : isPlural(agents) ? 'were' : 'was';
  const place = object.length > 0 ? ` of ${joinNames(object)}` : '';
  return `${joinNames(agents)} ${is}${needs['polarity'] === 'NEGATED' ? ' not' : ''} ${String(needs['role'])}${place}`;
}

function wordVerb(verb: RelationType, needs: Needs): string {
  const isNegated = needs['polarity'] === 'NEGATED';
  const not = isNegated ? 'not ' : '';
  switch (needs['modality']) {
    case 'PLANNED':
      return `will ${not}${verb.base}`;
    case 'POTENTIAL':
      return `may ${not}${verb.base}`;
    case 'REQUIRED':
      return `${isNegated ? 'need not' : 'needs to'} ${verb.base}`;
    case 'CONDITIONAL':
      return `would ${not}${verb.base}, on a condition,`;
    case 'NORMATIVE':
      return `should ${not}${verb.base}`;
    default:
      return isNegated ? `did not ${verb.base}` : verb.past;
  }
}

function wordDetails(needs: Needs, about: readonly string[]): string {
  const text = (name: string, words: string): string => (typeof needs[name] === 'string' ? `${words}${needs[name]}` : '');
  const list = (names: readonly string[], words: string): string => (names.length > 0 ? `${words}${joinNames(names)}` : '');
  const isSaid = needs['agentStatus'] === 'NONE' && listNames(needs['agents']).length === 0;
  return [
    needs['relation'] === 'HOLDS_ROLE' ? '' : text('role', ' as '),
    text('charge', ', on the charge of '),
    wordPenalty(needs),
    about.length > 0 ? ` (about ${joinNames(about)})` : '',
    text('content', ': '),
    about.includes(String(needs['right'])) ? '' : text('right', ', the right: '),
    list(listNames(needs['beneficiaries']), ', for '),
    list(listNames(needs['onBehalfOf']), ', on behalf of '),
    isSaid ? '' : list(listNames(needs['instruments']), ', in or by '),
    list(listNames(needs['places']), ', at '),
    text('means', ', how: '),
    wordReason(needs),
  ].join('');
}

/** A ban behind the verb "banned" needs no second word for it: "banned X from civic activity, five years". */
function wordPenalty(needs: Needs): string {
  const penalty = needs['penalty'] as Needs | null;
  if (!penalty) return '';
  const label = labelPenalty(penalty);
  return needs['relation'] === 'BANNED' && label.startsWith('banned from ') ? ` ${label.slice('banned '.length)}` : `, ${label}`;
}

function wordReason(needs: Needs): string {
  if (typeof needs['reason'] !== 'string') return '';
  return `, ${needs['reasonCertainty'] === 'HEDGED' ? 'apparently ' : ''}because of ${needs['reason']}`;
}

function wordDate(needs: Needs): string {
  const date = needs['date'] as Needs | null;
  if (date === null || date['basis'] === 'UNSTATED') return '';
  return `, ${labelDate(date)}`;
}

/** An open start with a known end: what held when it was written. */
function isState(needs: Needs): boolean {
  const edtf = (needs['date'] as Needs | null)?.['edtf'];
  return typeof edtf === 'string' && edtf.startsWith('/');
}

function wordDoubt(needs: Needs): string {
  if (needs['certainty'] === 'HEDGED') return ' (hedged by the source)';
  return needs['certainty'] === 'OPINION' ? ' (an opinion)' : '';
}

/** English has no sign of it but the ending of the main word: "union leaders in Kazakhstan", "protests against the law". */
function isPlural(names: readonly string[]): boolean {
  const head = names[0]?.split(/ (?:in|of|against|for) /)[0] ?? '';
  return names.length > 1 || /[^s]s$/.test(head);
}
