import type { Ask } from '../../../src/view/ask.js';
import { FindNodeDocument, SearchDocument } from '../gen/graphql.js';
import type { FindNodeQuery } from '../gen/graphql.js';
import { fetchSaved } from '../share/fetch-saved.js';
import { loadVerbs } from '../store/verbs.js';
import type { Verbs } from '../store/verbs.js';
import type { Choice, Found } from './choice.js';
import { readPasted } from './read-pasted.js';

const MOST_THINGS = 8;
const MOST_VERBS = 3;
/** Letters from which on a text can be the beginning of a verb. */
const LEAST_OF_VERB = 3;
const LONGEST_TEXT = 256;

/**
 * Finds things by any spelling.
 * @throws AskError
 */
export async function findThings(text: string, ask: Ask, signal: AbortSignal): Promise<Found> {
  const { search } = await ask(SearchDocument, { text: text.slice(0, LONGEST_TEXT), first: MOST_THINGS }, signal);
  const choices = search.edges.map(({ node, matched }): Choice => ({
    kind: 'thing',
    thing: node,
    matched: matched === node.name ? null : matched,
  }));
  return { text, choices, rest: Math.max(0, search.totalCount - choices.length) };
}

/**
 * Finds whatever can be opened: what an id or an address of ours stands for, things by any spelling, and verbs.
 * @param origin of this site
 * @throws AskError
 */
export async function findAnything(text: string, origin: string, ask: Ask, signal: AbortSignal): Promise<Found> {
  const pasted = readPasted(text, origin);
  if (pasted !== null && 'view' in pasted) return { text, choices: [{ kind: 'view', view: pasted.view }], rest: 0 };
  if (pasted !== null && 'saved' in pasted) {
    const { view } = await fetchSaved(pasted.saved, signal);
    return { text, choices: [{ kind: 'view', view }], rest: 0 };
  }
  if (pasted === null) {
    const [found, verbs] = await Promise.all([findThings(text, ask, signal), loadVerbs(ask)]);
    return { ...found, choices: [...found.choices, ...findVerbs(text, verbs)] };
  }
  const [node, found] = await Promise.all([findNode(pasted.id, ask, signal), findThings(pasted.id, ask, signal)]);
  const others = found.choices.filter((choice) => choice.kind !== 'thing' || choice.thing.id !== pasted.id);
  return { ...found, choices: node === null ? others : [node, ...others] };
}

/** Verbs of which a label, or a word of it, begins with the text. */
export function findVerbs(text: string, verbs: Verbs): Choice[] {
  const wanted = text.trim().toLowerCase();
  if (wanted.length < LEAST_OF_VERB) return [];
  const fits = (label: string): boolean => label.startsWith(wanted);
  return [...verbs.values()]
    .filter(({ label, pastLabel, inverseLabel }) => [label, pastLabel, inverseLabel].some(fits))
    .slice(0, MOST_VERBS)
    .map((verb) => ({ kind: 'verb', verb }));
}

async function findNode(id: string, ask: Ask, signal: AbortSignal): Promise<Choice | null> {
  const { node } = await ask(FindNodeDocument, { id }, signal);
  return node === null ? null : chooseNode(node);
}

/** Passages and links have no page of their own. */
function chooseNode(node: NonNullable<FindNodeQuery['node']>): Choice | null {
  const other = (what: Extract<Choice, { kind: 'node' }>['what'], text: string): Choice => ({ kind: 'node', what, id: node.id, text });
  switch (node.__typename) {
    case 'Claim':
      return other('claim', node.statement);
    case 'Document':
      return other('document', node.title);
    case 'Demand':
      return other('demand', node.object);
    case 'Dispute':
      return other('dispute', node.question);
    case 'Story':
      return other('story', node.title);
    case 'Concern':
    case 'Membership':
    case 'Merge':
    case 'Opportunity':
    case 'Passage':
    case 'Relation':
    case 'StoryStep':
      return null;
    default:
      return { kind: 'thing', thing: node, matched: null };
  }
}
