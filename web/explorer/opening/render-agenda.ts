import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { writeView } from '../../../src/view/address.js';
import { EMPTY_LEDGER, EMPTY_VIEW } from '../../../src/view/view.js';
import type { View } from '../../../src/view/view.js';
import { capitalise, formatList } from '../../shared/format.js';
import { demandStatusTexts, openingTexts, opportunityKindTexts } from '../../shared/texts.js';
import type { OpeningQuery, OpportunityRowFragment } from '../gen/graphql.js';
import { chooseMeetings } from './choose-meetings.js';

/** Shows another view by a plain click on a link. */
export type Go = (event: MouseEvent, view: View) => void;

const OPEN_DEMANDS: View = { ...EMPTY_VIEW, page: 'demands', ledger: { ...EMPTY_LEDGER, isOpen: true } };
const OPPORTUNITIES: View = { ...EMPTY_VIEW, page: 'opportunities' };

/** Writes what comes next; where nothing does, says so and tells the latest that is known. */
export function renderNext(opening: OpeningQuery, go: Go): TemplateResult {
  const { coming, undated, latest, isCut } = chooseMeetings(opening);
  const none =
    coming.length === 0 ? (latest.length === 0 ? openingTexts.noneKnown : isCut ? openingTexts.noNextOfMany : openingTexts.noNext) : null;
  return html`<section aria-labelledby="next">
    <h2 id="next">${openingTexts.next}</h2>
    ${none === null ? nothing : html`<p class="soft">${none}</p>`}
    <ul class="rows">
      ${[...coming, ...latest].map(renderMeeting)}
    </ul>
    ${
      undated.length === 0
        ? nothing
        : html`<p class="soft">${openingTexts.undated}</p>
            <ul class="rows">
              ${undated.map(renderMeeting)}
            </ul>`
    }
    <p>
      <a href="/${writeView(OPPORTUNITIES)}" @click=${(event: MouseEvent) => go(event, OPPORTUNITIES)}>${openingTexts.allOpportunities}</a>
    </p>
  </section>`;
}

/** Writes the first of the open demands. */
export function renderDemands({ open }: OpeningQuery, go: Go): TemplateResult {
  return html`<section aria-labelledby="open">
    <h2 id="open">${openingTexts.demands}</h2>
    ${open.nodes.length === 0 ? html`<p class="soft">${openingTexts.noDemands}</p>` : nothing}
    <ul class="rows">
      ${open.nodes.map((demand) => renderDemand(demand, go))}
    </ul>
    ${
      open.totalCount > open.nodes.length
        ? html`<p>
            <a href="/${writeView(OPEN_DEMANDS)}" @click=${(event: MouseEvent) => go(event, OPEN_DEMANDS)}
              >${openingTexts.allDemands(open.totalCount)}</a
            >
          </p>`
        : nothing
    }
  </section>`;
}

/** Writes the latest claims. */
export function renderLatest({ latest }: OpeningQuery, openClaim: (event: MouseEvent, id: string) => void): TemplateResult {
  return html`<section aria-labelledby="latest">
    <h2 id="latest">${openingTexts.latest}</h2>
    <ul class="rows">
      ${latest.nodes.map(
        ({ id, statement }) =>
          html`<li>
            <a class="quiet" href="/claims/${id}" @click=${(event: MouseEvent) => openClaim(event, id)}>${statement}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderMeeting({ name, kind, date }: OpportunityRowFragment): TemplateResult {
  return html`<li><span class="when">${date.label} · ${opportunityKindTexts[kind]}</span>${capitalise(name)}</li>`;
}

function renderDemand({ id, object, status, madeBy, addressedTo }: OpeningQuery['open']['nodes'][number], go: Go): TemplateResult {
  const view: View = { ...EMPTY_VIEW, page: 'demands', ledger: { ...EMPTY_LEDGER, demand: id } };
  const [by, to] = [madeBy.map(({ name }) => name), addressedTo.map(({ thing }) => thing.name)];
  return html`<li>
    <a class="quiet" href="/demands/${id}" @click=${(event: MouseEvent) => go(event, view)}>${capitalise(object)}</a>
    <span class="when">${openingTexts.byTo(formatList(by), formatList(to))} · ${demandStatusTexts[status]}</span>
  </li>`;
}
