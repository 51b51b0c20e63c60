import type { Model, RelationType } from '../../model/model.js';
import type { Needs } from '../derived.js';
import { labelDate } from './date-label.js';
import { findVerb } from './find-verb.js';
import { labelPenalty } from './penalty-label.js';

interface Part {
  readonly thing: { readonly name: string };
  readonly status: string;
}

/**
 * A plain sentence made from the parts of a claim: "Kazakh authorities arrested Max Bokaev and Talgat Ayan (about the land law protests), May 2016."
 * What the text does not say is said to be missing: "Somebody whom the text does not name …".
 * Needs: relation polarity modality voice certainty agentStatus targetStatus content role charge right, names of all participants, penalty, date.
 */
export function makeStatementText(needs: Needs, model: Model): string {
  const verb = findVerb(model, needs['relation']);
  const first = listNames(needs['targets']) ?? null;
  const about = names(needs['about']);
  const object = first ?? (about.length > 0 ? joinNames(about) : null);
  const rest = first === null ? about.slice(about.length) : about;
  const said = wordObject(needs, object);
  const sentence = `${wordAgents(needs)} ${wordVerb(verb, needs)}${said}${wordDetails(needs, rest)}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${wordDate(needs)}${wordDoubt(needs)}.`;
}

function wordAgents(needs: Needs): string {
  const agents = listNames(needs['agents']);
  if (agents !== null) return agents;
  return needs['agentStatus'] === 'NONE' ? 'it' : 'somebody whom the text does not name';
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

function wordObject(needs: Needs, object: string | null): string {
  if (object !== null) return ` ${object}`;
  return needs['targetStatus'] === 'UNSTATED' ? ' somebody whom the text does not name' : '';
}

function wordDetails(needs: Needs, about: readonly string[]): string {
  const text = (name: string, words: string): string => (typeof needs[name] === 'string' ? `${words}${String(needs[name])}` : '');
  const list = (name: string, words: string): string => {
    const joined = listNames(needs[name]);
    return joined === null ? '' : `${words}${joined}`;
  };
  const penalty = needs['penalty'] as Needs | null;
  return [
    about.length > 0 ? ` (about ${joinNames(about)})` : '',
    text('role', ' as '),
    text('content', ': '),
    text('charge', ', on the charge of '),
    penalty ? `, ${labelPenalty(penalty)}` : '',
    list('beneficiaries', ', for '),
    list('onBehalfOf', ', on behalf of '),
    list('instruments', ', by '),
    list('places', ', at '),
    text('means', ', by '),
    wordReason(needs),
  ].join('');
}

function wordReason(needs: Needs): string {
  if (typeof needs['reason'] !== 'string') return '';
  return `, ${needs['reasonCertainty'] === 'HEDGED' ? 'apparently ' : ''}because of ${needs['reason']}`;
}

function wordDate(needs: Needs): string {
  const date = needs['date'] as Needs | null;
  return date === null || date['basis'] === 'UNSTATED' ? '' : `, ${labelDate(date)}`;
}

function wordDoubt(needs: Needs): string {
  if (needs['certainty'] === 'HEDGED') return ' (hedged by the source)';
  return needs['certainty'] === 'OPINION' ? ' (an opinion)' : '';
}

function listNames(participants: unknown): string | null {
  const found = names(participants);
  return found.length > 0 ? joinNames(found) : null;
}

function names(participants: unknown): string[] {
  return ((participants ?? []) as Part[]).map((part) => part.thing.name);
}

/** "A", "A and B", "A, B and C". */
function joinNames(found: readonly string[]): string {
  return found.length < 2 ? (found[0] ?? '') : `${found.slice(0, -1).join(', ')} and ${found.at(-1) ?? ''}`;
}
