import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasPassed, isOver } from '../../../src/view/has-passed.js';
import type { OccasionListed, OpportunitiesShown } from '../../../src/view/subject-data.js';
import { titleOfOpportunities } from '../../../src/view/subject-texts.js';
import { capitalise, formatCount, formatDay, formatList } from '../../shared/format.js';
import { occasionTexts, opportunityKindTexts, opportunityStatusTexts } from '../../shared/texts.js';
import { frameTexts, raisingTexts } from '../texts.js';
import { LISTED } from './demand.js';
import { renderMore, renderRows } from './rows.js';

/** So many occasions of a kind are in sight; the others unfold. */
const FIRST = 5;

/** So many demands of an occasion are named; the others are counted. */
const NAMED = 3;

interface Named {
  readonly id: string;
  readonly object: string;
}

/**
 * Writes the occasions at which something can be raised: what comes, what has no day, what is over and was raised there.
 * @param base address of the server, without a slash at its end
 */
export function renderOpportunities(shown: OpportunitiesShown, base: string): TemplateResult {
  const { coming, undated, past, today, totalCount } = shown;
  const day = formatDay(today);
  const renderList = (title: string, occasions: readonly OccasionListed[]): TemplateResult | typeof nothing =>
    occasions.length === 0
      ? nothing
      : html`<h3>${title}</h3>
          ${renderRows(occasions, FIRST, (occasion) => renderOccasion(occasion, today, base))}`;
  return html`<div class="opportunities" part="opportunities">
    <h2 part="title">${titleOfOpportunities(shown)}</h2>
    ${coming.length > 0 ? nothing : html`<p class="lead soft">${totalCount === 0 ? raisingTexts.none : occasionTexts.none(day)}</p>`}
    ${renderList(raisingTexts.coming(day), coming)} ${renderList(occasionTexts.undated, undated)}
    ${renderList(occasionTexts.past(day), past)} ${renderMore(totalCount - coming.length - undated.length - past.length)}
  </div>`;
}

function renderOccasion(occasion: OccasionListed, today: string, base: string): TemplateResult {
  const { name, kind, status, date, heldBy, towards, raised } = occasion;
  const look = isOver(occasion, today) ? 'tag' : 'tag good';
  const whom = [[occasionTexts.heldBy, heldBy] as const, [occasionTexts.with, towards] as const]
    .filter(([, actors]) => actors.length > 0)
    .map(([label, actors]) => `${label} ${formatList(actors.map((actor) => actor.name))}. `);
  return html`<li class="row" part="opportunity">
    <p class="kicker">
      ${opportunityKindTexts[kind]}, <strong>${date.label}</strong> <span class=${look}>${opportunityStatusTexts[status]}</span>
    </p>
    <p class="object">${capitalise(name)}</p>
    <p class="soft">${whom}${hasPassed(status, date.end, today) ? occasionTexts.passed : nothing}</p>
    ${raised.length === 0 ? nothing : renderRaised(raised, base)}
    ${isOver(occasion, today) ? renderNotRaised(occasion, base) : renderOpen(occasion, base)}
  </li>`;
}

/** What can be raised: how much there is, and the first of it. */
function renderOpen({ demands = [] }: OccasionListed, base: string): TemplateResult {
  const { length } = demands;
  if (length === 0) return html`<p class="soft">${occasionTexts.noDemands}</p>`;
  const most = length > LISTED;
  return html`<h4>${most ? raisingTexts.moreThan(LISTED) : formatCount(length, raisingTexts.open, raisingTexts.opens)}</h4>
    <ul class="plain">
      ${renderDemands(demands, base)} ${length > NAMED && !most ? html`<li class="soft">${frameTexts.rest(length - NAMED)}</li>` : nothing}
    </ul>`;
}

function renderRaised(raised: OccasionListed['raised'], base: string): TemplateResult {
  return html`<h4>${occasionTexts.raised}</h4>
    <ul class="plain">
      ${raised.map(
        ({ demand, claim }) =>
          html`<li>
            ${renderDemand(demand, base)}
            <p class="soft"><a href="${base}/claims/${claim.id}" target="_blank" rel="noopener">${claim.statement}</a></p>
          </li>`,
      )}
    </ul>`;
}

/** Of which demands no source says that they were raised. That they were not does not follow, and is not said. */
function renderNotRaised({ raised, notRaised }: OccasionListed, base: string): TemplateResult {
  return html`${raised.length === 0 ? html`<p class="soft">${occasionTexts.raisedNone}</p>` : nothing}
  ${
    notRaised.length === 0
      ? nothing
      : html`<details>
          <summary class="soft">${occasionTexts.notRaised}</summary>
          <ul class="plain">
            ${renderDemands(notRaised, base)}
            ${notRaised.length > NAMED ? html`<li class="soft">${occasionTexts.notRaisedMore}</li>` : nothing}
          </ul>
        </details>`
  }`;
}

function renderDemands(demands: readonly Named[], base: string): readonly TemplateResult[] {
  return demands.slice(0, NAMED).map((demand) => html`<li>${renderDemand(demand, base)}</li>`);
}

function renderDemand({ id, object }: Named, base: string): TemplateResult {
  return html`<a href="${base}/demands/${id}" target="_blank" rel="noopener">${capitalise(object)}</a>`;
}
