import { buildGraphModel } from './graph-model.js';
import type { GraphModel } from './graph-model.js';
import { CASE_WORDS, wordState } from './draw/case-words.js';
import { describePlace, describeSaying } from './draw/draw-claim.js';
import {
  capital,
  count,
  describeDroppedPaths,
  describeKind,
  nameAll,
  nameSome,
  PASSAGE_WORDS,
  spell,
  STATE_WORDS,
  STATUS_WORDS,
  writeDay,
} from './draw/words.js';
import { countStates, sortSources } from './sort-sources.js';
import type {
  CaseShown,
  DemandsShown,
  DisputesShown,
  GraphShown,
  OpportunitiesShown,
  PathsShown,
  SourcesShown,
  SubjectData,
  TimelineShown,
} from './subject-data.js';

/** What a subject is called, and as of which day it is shown: title of its page, its picture and its preview. */
export function titleOf(data: SubjectData): string {
  const { said } = data.source;
  return said === null ? nameOf(data) : `${nameOf(data)} ${data.kind === 'missing' ? 'known' : '– as known'} on ${writeDay(said)}`;
}

function nameOf(data: SubjectData): string {
  switch (data.kind) {
    case 'graph':
      return data.focus === null ? capital(nameSome(namesOf(data), 3)) : `Around ${data.focus.name}`;
    case 'path':
      return `From ${data.from.name} to ${data.to.name}`;
    case 'timeline':
      return `${capital(data.thing.name)}: what happened when`;
    case 'demands':
      return titleOfLedger(data);
    case 'opportunities':
      return titleOfOpportunities(data);
    case 'sources':
      return titleOfSources(data);
    case 'disputes':
      return titleOfDisputes(data);
    case 'dispute':
      return data.dispute.question;
    case 'demand':
      return capital(data.demand.object);
    case 'claim':
      return data.claim.statement;
    case 'thing':
      return capital(data.thing.name);
    case 'case':
      return `The case of ${data.person.name}`;
    case 'document':
      return data.document.title;
    case 'story':
      return data.story.title;
    case 'home':
      return 'Who did what to whom, who demanded what of whom, and what came of it';
    case 'missing':
      return `There is no ${data.what === 'case' ? 'person' : data.what} with the id ${data.id}`;
  }
}

/** What a subject shows, in one or two plain sentences: for previews, and for those who do not see the picture. */
export function describeSubject(data: SubjectData): string {
  switch (data.kind) {
    case 'graph':
      return describeModel(buildGraphModel(data.data, data.view), data.truncated);
    case 'path':
      return describePaths(data);
    case 'timeline':
      return describeTimeline(data);
    case 'demands': {
      const open = data.openCount === null ? '' : `, ${String(data.openCount)} of them open`;
      return `${count(data.totalCount, 'demand')}${open}, each step shown by a claim.`;
    }
    case 'opportunities':
      return describeOpportunities(data);
    case 'sources':
      return describeSources(data);
    case 'disputes':
      return data.totalCount === 0
        ? 'No source in this collection contradicts another here.'
        : `${count(data.totalCount, 'question')} on which sources disagree, each answer with who gives it.`;
    case 'dispute': {
      const { positions, dismissed, reason } = data.dispute;
      const answers = positions.map(({ answer, independentSources }) => `${answer} (${count(independentSources, 'source')})`).join('; ');
      return dismissed ? `Dismissed by an editor: ${reason ?? ''} ${answers}.` : `${answers}.`;
    }
    case 'demand': {
      const { madeBy, addressedTo, status } = data.demand;
      return `Asked by ${nameAll(madeBy.map(({ name }) => name))} of ${nameAll(addressedTo.map(({ thing }) => thing.name))}. Where it stands: ${STATUS_WORDS[status]}.`;
    }
    case 'claim': {
      const [passage] = data.claim.evidence;
      return `${describeSaying(data.claim)}.${passage === undefined ? '' : ` “${passage.phrase}”: ${describePlace(passage)}.`}`;
    }
    case 'thing': {
      const { thing } = data;
      const what = capital(describeKind(thing));
      return `${what}. ${thing.description === null ? '' : `${thing.description} `}${count(thing.claims.totalCount, 'claim')}, each with the passage behind it.`;
    }
    case 'case':
      return describeCase(data.person.caseStates);
    case 'document': {
      const { publisher, authors, saidOn, claims } = data.document;
      const by = authors.length === 0 ? '' : ` by ${nameAll(authors.map(({ name }) => name))}`;
      return `${capital([publisher?.name, writeDay(saidOn)].filter(Boolean).join(', '))}${by}: ${count(claims.totalCount, 'claim')}.`;
    }
    case 'story':
      return data.story.summary;
    case 'home':
      return `${count(data.source.claims, 'claim')} about ${count(data.source.actors, 'actor')} from ${data.source.title === null ? count(data.source.documents, 'document') : `“${data.source.title}”`}, with the passage behind every link.`;
    case 'missing':
      return data.source.said === null
        ? 'Check the address, or search for it by name.'
        : 'It may have become known later: look for it without the day.';
  }
}

/** Where each side of a case stands, as far as the sources tell. */
function describeCase(states: CaseShown['caseStates']): string {
  const current = states.filter((state) => state.current);
  return current.length === 0 ? CASE_WORDS.none : `The last that sources tell: ${current.map(wordState).join('. ')}.`;
}

function namesOf({ data, view }: GraphShown): string[] {
  return view.things.map(({ id }) => data.things.get(id)?.name ?? id);
}

/**
 * What a graph shows, in one or two sentences.
 * @param truncated whether there is more than was loaded
 */
export function describeModel({ things, lines, stubs }: Pick<GraphModel, 'things' | 'lines' | 'stubs'>, truncated: boolean): string {
  const links = lines.reduce((sum, line) => sum + line.links.length, 0);
  const open = new Set(stubs.map(({ claim }) => claim.id)).size;
  const ends = open === 0 ? '' : ` and ${count(open, 'act')} of which an end is not said`;
  return `${count(things.length, 'thing')}, ${count(links, 'link')} between them${ends}, each with the passage behind it.${truncated ? ' There is more than is shown.' : ''}`;
}

function describeOpportunities({ totalCount, comingCount, today }: OpportunitiesShown): string {
  if (totalCount === 0) return 'No occasion in this collection fits.';
  const all = count(totalCount, 'opportunity', 'opportunities');
  return `${all}, such as meetings and votes, ${comingCount === 0 ? 'none' : String(comingCount)} of them on or after ${writeDay(today)}: the demands that can be raised there, and those of which a source says that they were.`;
}

function describePaths({ from, to, paths, maxLength, dropped }: PathsShown): string {
  const [way] = paths;
  const left = dropped === 0 ? '' : ` ${describeDroppedPaths(dropped)}`;
  if (way === undefined) return `No path of at most ${count(maxLength, 'link')} leads from ${from.name} to ${to.name}.${left}`;
  const steps = way.links.map((link, place) => {
    const [one, other] = [way.things[place]?.name ?? '', way.things[place + 1]?.name ?? ''];
    return link.from.id === way.things[place]?.id ? `${one} ${link.label} ${other}` : `${other} ${link.label} ${one}`;
  });
  return `The shortest path has ${count(way.length, 'link')}: ${steps.join('; ')}.${left}`;
}

/** The last date is known only where all claims are there. */
function describeTimeline({ thing, claims, totalCount }: TimelineShown): string {
  const dated = claims.filter(({ date }) => date.basis !== 'UNSTATED');
  const [first, last] = [dated[0]?.date.label, dated.at(-1)?.date.label];
  const isWhole = claims.length === totalCount;
  const end = isWhole ? `, the last ${last ?? ''}` : '';
  const span = first === undefined ? '' : isWhole && first === last ? ` (${first})` : `, the first ${first}${end}`;
  return `${count(totalCount, 'claim')} about ${thing.name}${span}, each with the passage behind it.`;
}

function titleOfLedger({ asked, madeBy, addressedTo, concerns }: DemandsShown): string {
  const which = asked.isOpen === true ? 'Open demands' : asked.isOpen === false ? 'Closed demands' : 'Demands';
  const parts = [madeBy && `of ${madeBy.name}`, addressedTo && `to ${addressedTo.name}`, concerns && `for ${concerns.name}`];
  const status = asked.status.length === 0 ? '' : `: ${nameAll(asked.status.map((each) => STATUS_WORDS[each]))}`;
  return `${[which, ...parts].filter(Boolean).join(' ')}${status}`;
}

/** "Opportunities with Kazakhstan: upcoming and open". */
export function titleOfOpportunities({ asked, towards }: OpportunitiesShown): string {
  const which = `Opportunities${towards === null ? '' : ` with ${towards.name}`}`;
  if (asked.status.length > 0) return `${which}: ${nameAll(asked.status.map(spell))}`;
  return towards === null ? `${which}: when demands can be raised` : which;
}

/** "What sources disagree on: Max Bokaev". */
export function titleOfDisputes({ about }: DisputesShown): string {
  return about === null ? 'What sources disagree on' : `What sources disagree on: ${about.name}`;
}

/** "Sources: news of EUobserver, of which a passage has changed". */
export function titleOfSources({ asked, documents }: SourcesShown): string {
  const { publisher, genre, held, passages } = asked;
  const name = documents.find((document) => document.publisher?.id === publisher)?.publisher?.name ?? publisher;
  const parts = [
    genre,
    publisher === null ? null : `of ${String(name)}`,
    held === null ? null : held === 'WHOLE' ? 'held whole' : 'held in part',
    passages === null ? null : `with a passage that ${PASSAGE_WORDS[passages]}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Sources' : `Sources: ${parts.join(', ')}`;
}

function describeSources(shown: SourcesShown): string {
  const fitting = sortSources(shown.documents, shown.asked);
  const claims = fitting.reduce((sum, document) => sum + document.claims.totalCount, 0);
  const states = countStates(fitting).map(({ state, count: number }) => `${String(number)} ${STATE_WORDS[state]}`);
  return `${count(fitting.length, 'document')} with ${count(claims, 'claim')}.${states.length === 0 ? '' : ` Passages: ${states.join(', ')}.`}`;
}
