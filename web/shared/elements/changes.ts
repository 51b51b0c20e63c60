import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseChange, Changes, DemandChange, DocumentChange } from '../../../src/view/changes/changes.js';
import { CASE_STATE_WORDS, CASE_TRACK_WORDS } from '../../../src/view/draw/case-words.js';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import { capitalise, formatDay, formatList } from '../format.js';
import { changeTexts, demandStatusTexts } from '../texts.js';
import { renderStepLine } from './step-line.js';

/** How the page that shows the list links to what it names; without, the words are plain. */
export interface ChangeLinks {
  readonly claim: (id: string, words: TemplateResult) => TemplateResult;
  readonly demand: (id: string, words: TemplateResult) => TemplateResult;
  readonly document: (id: string, words: TemplateResult) => TemplateResult;
}

const plain = (_: string, words: TemplateResult): TemplateResult => words;
export const NO_LINKS: ChangeLinks = Object.freeze({ claim: plain, demand: plain, document: plain });

/** Lines of each list that are in sight. */
const FIRST = 8;

/** Lists what changed between two days: demands and their steps, where a case stands, new claims by document. */
export function renderChanges({ demands, states, documents, left }: Changes, links: ChangeLinks = NO_LINKS): TemplateResult {
  const { fresh, changed, gone } = demands;
  if ([fresh, changed, gone, states, documents].every(({ length }) => length === 0)) return html`<p class="soft">${changeTexts.none}</p>`;
  return html`<div class="changes">
    ${renderList(changeTexts.states, states, (change) => renderCase(change, links))}
    ${renderList(changeTexts.changed, changed, (change) => renderChange(change, links))}
    ${renderList(changeTexts.fresh, fresh, (demand) => renderDemand(demand, links))}
    ${renderList(changeTexts.gone, gone, (demand) => renderDemand(demand, links))}
    ${renderList(changeTexts.documents, documents, (document) => renderDocument(document, links))}
    ${left > 0 ? html`<p class="soft">${changeTexts.left(left)}</p>` : nothing}
  </div>`;
}

function renderList<T>(title: string, items: readonly T[], render: (item: T) => TemplateResult): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const list = (some: readonly T[]): TemplateResult =>
    html`<ul>
      ${some.map((item) => html`<li>${render(item)}</li>`)}
    </ul>`;
  return html`<section>
    <h3>${title} <span class="count">${items.length}</span></h3>
    ${list(items.slice(0, FIRST))}
    ${
      items.length <= FIRST
        ? nothing
        : html`<details>
            <summary>${changeTexts.rest(items.length - FIRST)}</summary>
            ${list(items.slice(FIRST))}
          </details>`
    }
  </section>`;
}

function renderChange({ demand, from, steps }: DemandChange, links: ChangeLinks): TemplateResult {
  return html`${links.demand(demand.id, html`${capitalise(demand.object)}`)}:
    <strong>${changeTexts.fromTo(demandStatusTexts[from], demandStatusTexts[demand.status])}</strong>
    ${renderStepLine(steps, ({ claim }, words) => links.claim(claim.id, words))}`;
}

function renderDemand({ id, object, madeBy, history }: DemandListed, links: ChangeLinks): TemplateResult {
  return html`${links.demand(id, html`${capitalise(object)}`)}
    <span class="soft">${formatList(madeBy.map(({ name }) => name))}</span>
    ${renderStepLine(history, ({ claim }, words) => links.claim(claim.id, words))}`;
}

function renderCase({ track, from, to }: CaseChange, links: ChangeLinks): TemplateResult {
  const [claim] = to.claims;
  const now = CASE_STATE_WORDS[to.state];
  return html`${CASE_TRACK_WORDS[track]}:
    <strong>${changeTexts.fromTo(from === null ? changeTexts.unknown : CASE_STATE_WORDS[from], now)}</strong>,
    ${claim === undefined ? to.since.label : links.claim(claim.id, html`${to.since.label}`)}`;
}

function renderDocument({ id, title, day, publisher, claims }: DocumentChange, links: ChangeLinks): TemplateResult {
  return html`<span class="soft">${formatDay(day)}</span>
    ${links.document(id, html`${publisher === null ? title : `${publisher}: ${title}`}`)}
    <ul class="inner">
      ${claims.map((claim) => html`<li>${links.claim(claim.id, html`${claim.statement}`)}</li>`)}
    </ul>`;
}

export const changesStyle = css`
  .changes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    gap: 0.8rem 1.6rem;
    font-size: 0.9rem;
    line-height: 1.4;
  }

  .changes h3 {
    margin: 0 0 0.3rem;
    font: 600 0.98rem/1.3 var(--demarche-serif);
  }

  .changes ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .changes li {
    margin: 0 0 0.35rem;
  }

  .changes .inner {
    margin: 0.1rem 0 0;
    border-inline-start: 2px solid var(--demarche-good);
    padding-inline-start: 0.6rem;
  }

  .changes .inner li {
    margin: 0 0 0.15rem;
  }

  .changes .count,
  .changes .soft {
    color: var(--demarche-soft);
    font-weight: 400;
  }

  .changes summary {
    min-height: 24px;
    cursor: pointer;
  }
`;
