import type { ClaimShown, OpportunitiesShown, SubjectData } from '../../view/subject-data.js';
import { wordState } from '../../view/draw/case-words.js';
import { describePlace } from '../../view/draw/draw-claim.js';
import { wordRaised } from '../../view/draw/draw-opportunities.js';
import { capital, nameAll, spell, STATE_WORDS } from '../../view/draw/words.js';
import { buildGraphModel } from '../../view/graph-model.js';
import { isOver } from '../../view/has-passed.js';
import { sortSources } from '../../view/sort-sources.js';
import { describeSubject, titleOf } from '../../view/subject-texts.js';
import { escapeHtml } from '../pages/escape-html.js';

/** A line of the list: its words, and where they lead. */
interface Item {
  readonly words: string;
  readonly href: string | null;
}

const MOST_ITEMS = 100;

/** So many demands of an occasion are listed. */
const MOST_RAISABLE = 3;

/** Writes what a page shows as plain HTML, for readers without script and for search engines; where its list is cut, it says so. */
export function writePlain(data: SubjectData): string {
  const all = listItems(data);
  const items = all.slice(0, MOST_ITEMS);
  const list = items.length === 0 ? '' : `<ul>${items.map(({ words, href }) => `<li>${link(words, href)}</li>`).join('')}</ul>`;
  const more = writeRest(countAll(data, all.length) - items.length, data);
  return `<noscript><article><h1>${escapeHtml(titleOf(data))}</h1><p>${escapeHtml(describeSubject(data))}</p>${list}${more}</article></noscript>`;
}

/** How many items there would be if all were loaded. @param listed how many are */
function countAll(data: SubjectData, listed: number): number {
  switch (data.kind) {
    case 'thing':
      return data.thing.claims.totalCount;
    case 'document':
      return 1 + data.document.claims.totalCount;
    case 'timeline':
    case 'demands':
    case 'disputes':
      return data.totalCount;
    case 'opportunities':
      return listed + data.totalCount - [data.coming, data.undated, data.past].flat().length;
    default:
      return listed;
  }
}

function writeRest(rest: number, data: SubjectData): string {
  if (rest <= 0) return '';
  const table = addressOfTable(data);
  return `<p>And ${String(rest)} more${table === null ? '' : `: ${link('all of them as a table', table)}`}.</p>`;
}

/** The table of claims that the list of a thing or of a document is the beginning of, as of the same day. */
function addressOfTable(data: SubjectData): string | null {
  const { said } = data.source;
  const day = said === null ? '' : `&said=${said}`;
  if (data.kind === 'document') return `/data/claims.csv?documents=${data.document.id}${day}`;
  return data.kind === 'thing' ? `/data/claims.csv?participants=${data.thing.id}${day}` : null;
}

function listItems(data: SubjectData): readonly Item[] {
  switch (data.kind) {
    case 'graph':
      return listLinks(data);
    case 'path':
      return data.paths.flatMap(({ things }) => things.map(({ id, name }) => ({ words: name, href: `/things/${id}` })));
    case 'thing':
      return data.thing.firstClaims.nodes.map(itemOfClaim);
    case 'timeline':
      return data.claims.map(itemOfClaim);
    case 'demands':
      return data.demands.map(({ id, object }) => ({ words: object, href: `/demands/${id}` }));
    case 'opportunities':
      return listOccasions(data);
    case 'disputes':
      return data.disputes.map(({ id, question }) => ({ words: question, href: `/disputes/${id}` }));
    case 'dispute':
      return data.dispute.positions.flatMap(({ answer, claims }) => [{ words: answer, href: null }, ...claims.map(itemOfClaim)]);
    case 'sources':
      return sortSources(data.documents, data.asked).map(({ id, title }) => ({ words: title, href: `/documents/${id}` }));
    case 'demand':
      return data.demand.history.map(({ claim }) => itemOfClaim(claim));
    case 'claim':
      return data.claim.evidence.map(itemOfPassage);
    case 'case':
      return data.person.caseStates.flatMap((state) => [{ words: wordState(state), href: null }, ...state.claims.map(itemOfClaim)]);
    case 'document':
      return [{ words: 'The source', href: data.document.url }, ...data.document.claims.nodes.map(itemOfClaim)];
    case 'story':
      return data.story.steps.flatMap(({ sentence, claims }) => [{ words: sentence, href: null }, ...claims.map(itemOfClaim)]);
    case 'home':
    case 'missing':
      return [];
  }
}

function listLinks({ data, view }: Extract<SubjectData, { readonly kind: 'graph' }>): readonly Item[] {
  const { lines, stubs } = buildGraphModel(data, view);
  const name = (id: string): string => data.things.get(id)?.name ?? id;
  const links = lines
    .flatMap((line) => line.links)
    .map((link) => ({
      words: `${name(link.from.id)} ${link.label} ${name(link.to.id)}`,
      href: link.__typename === 'Membership' ? `/things/${link.to.id}` : `/claims/${link.claim.id}`,
    }));
  const open = [...new Map(stubs.map(({ claim }) => [claim.id, itemOfClaim(claim)])).values()];
  return [...links, ...open];
}

/** Each occasion in a sentence and, below it, the first demands that can be raised there or the claims that say that some were. */
function listOccasions({ coming, undated, past, today }: OpportunitiesShown): readonly Item[] {
  return [...coming, ...undated, ...past].flatMap((occasion) => {
    const { name, date, status, towards, raised, demands = [] } = occasion;
    const whom = towards.length === 0 ? '' : `, with ${nameAll(towards.map((actor) => actor.name))}`;
    const words = `${capital(name)} (${date.label}${whom}; ${spell(status)}): ${wordRaised(occasion, today)}`;
    const open = demands.slice(0, MOST_RAISABLE).map(({ id, object }) => ({ words: capital(object), href: `/demands/${id}` }));
    return [{ words, href: null }, ...raised.map(({ claim }) => itemOfClaim(claim)), ...(isOver(occasion, today) ? [] : open)];
  });
}

function itemOfClaim({ id, statement }: { readonly id: string; readonly statement: string }): Item {
  return { words: statement, href: `/claims/${id}` };
}

function itemOfPassage(passage: ClaimShown['evidence'][number]): Item {
  return { words: `“${passage.phrase}” – ${describePlace(passage)} – ${STATE_WORDS[passage.state]}`, href: passage.url };
}

/** Only addresses of the web and of this server are linked. */
function link(words: string, href: string | null): string {
  const isSafe = href !== null && /^(https?:\/\/|\/(?!\/))/i.test(href);
  return isSafe ? `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>` : escapeHtml(words);
}
