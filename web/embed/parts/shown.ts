import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SubjectData } from '../../../src/view/subject-data.js';
import { titleOf, titleOfOpportunities, titleOfSources } from '../../../src/view/subject-texts.js';
import { today } from '../../../src/view/today.js';
import { appTexts } from '../../shared/texts.js';
import type { Selected } from '../element/events.js';
import type { Opened } from '../element/open-subject.js';
import { missingTexts, pathTexts, timelineTexts } from '../texts.js';
import { renderCase } from './case.js';
import { renderClaim } from './claim.js';
import { renderCollection } from './collection.js';
import { nameDemands, renderDemands } from './demands.js';
import { renderDemand } from './demand.js';
import { nameDisputes, renderDispute, renderDisputes } from './dispute.js';
import { renderDocument } from './document.js';
import { renderOpportunities } from './opportunities.js';
import { renderPaths } from './path.js';
import type { SourceDocument } from './source-line.js';
import { renderSources } from './sources.js';
import { renderThing } from './thing.js';
import { renderTimeline } from './timeline.js';

/** What a page may style within a graph, and within a story, which may show a graph. */
const PICTURE_PARTS = 'picture, title, legend, card, list, button, claim, passage, notice, waiting';
const STORY_PARTS = `${PICTURE_PARTS}, sentence, stage, text`;

/** Writes whatever was loaded. @param select is told what the reader chose in it */
export function renderShown(data: SubjectData, opened: Opened, select: (selected: Selected) => void): TemplateResult {
  switch (data.kind) {
    case 'graph':
      return html`<demarche-picture .shown=${data} .opened=${opened} exportparts=${PICTURE_PARTS}></demarche-picture>`;
    case 'timeline':
      return renderTimeline(data, data.source.said ?? opened.frozenOn ?? today(), (id) => select({ kind: 'claim', id }));
    case 'story':
      return html`<demarche-steps .story=${data.story} .opened=${opened} exportparts=${STORY_PARTS}></demarche-steps>`;
    case 'path':
      return renderPaths(data);
    case 'demands':
      return renderDemands(data, (id) => select({ kind: 'demand', id }));
    case 'opportunities':
      return renderOpportunities(data, opened.base);
    case 'disputes':
      return renderDisputes(data, opened.base);
    case 'dispute':
      return renderDispute(data.dispute);
    case 'sources':
      return renderSources(data, opened.base);
    case 'demand':
      return renderDemand(data.demand);
    case 'claim':
      return renderClaim(data.claim, 'title');
    case 'thing':
      return renderThing(data.thing);
    case 'case':
      return renderCase(data.person);
    case 'document':
      return renderDocument(data.document);
    case 'home':
      return renderCollection(data.source);
    case 'missing':
      return data.source.said === null ? html`<p part="missing" class="missing">${missingTexts[data.what](data.id)}</p>` : html``;
  }
}

/** What it is that is shown, in a few words, for those who cannot see it. */
export function nameShown(data: SubjectData): string {
  switch (data.kind) {
    case 'graph':
      return data.focus?.name ?? appTexts.graph;
    case 'timeline':
      return timelineTexts.title(data.thing.name);
    case 'story':
      return data.story.title;
    case 'path':
      return pathTexts.title(data.from.name, data.to.name);
    case 'demands':
      return nameDemands(data);
    case 'opportunities':
      return titleOfOpportunities(data);
    case 'disputes':
      return nameDisputes(data);
    case 'dispute':
      return data.dispute.question;
    case 'sources':
      return titleOfSources(data);
    case 'demand':
      return data.demand.object;
    case 'claim':
      return data.claim.statement;
    case 'thing':
      return data.thing.name;
    case 'case':
      return titleOf(data);
    case 'document':
      return data.document.title;
    case 'home':
      return appTexts.name;
    case 'missing':
      return data.id;
  }
}

/** The documents that what is shown rests on, as far as they came with it. */
export function listDocuments(data: SubjectData): readonly SourceDocument[] {
  const of = (claims: readonly { readonly evidence: readonly { readonly document: SourceDocument }[] }[]): SourceDocument[] =>
    claims.flatMap(({ evidence }) => evidence.map(({ document }) => document));
  switch (data.kind) {
    case 'timeline':
      return of(data.claims);
    case 'story':
      return of(data.story.steps.flatMap(({ claims }) => claims));
    case 'path':
      return of(data.paths.flatMap(({ links }) => links.flatMap((link) => ('claim' in link ? [link.claim] : []))));
    case 'demands':
      return of(data.demands.flatMap(({ history }) => history.map(({ claim }) => claim)));
    case 'dispute':
      return of(data.dispute.positions.flatMap(({ claims }) => claims));
    case 'demand':
      return of(data.demand.history.map(({ claim }) => claim));
    case 'claim':
      return of([data.claim]);
    case 'case':
      return of(data.person.caseStates.flatMap(({ claims }) => claims));
    case 'document':
      return [data.document];
    case 'graph':
    case 'opportunities':
    case 'disputes':
    case 'sources':
    case 'thing':
    case 'home':
    case 'missing':
      return [];
  }
}
