import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PathShown } from '../../../src/view/subject-data.js';
import type { ClaimActions } from '../../shared/elements/claim.js';
import { waysTexts } from '../../shared/texts.js';
import { renderBehind } from '../panel/line/render-step.js';
import { renderThingLink } from '../panel/panel-links.js';
import type { Store } from '../store/store.js';

type Link = PathShown['links'][number];

/**
 * Writes a way as a chain to be read: thing, verb with its direction, thing, and so on, with the evidence of each step below it.
 * @param number from 1
 * @param choose puts it on the screen and lights it up
 */
export function renderWay(
  store: Store,
  { things, links, length }: PathShown,
  number: number,
  isChosen: boolean,
  choose: () => void,
  actions: ClaimActions,
): TemplateResult {
  return html`<li class=${isChosen ? 'way chosen' : 'way'}>
    <div class="way-head">
      <h3>${waysTexts.way(number, length)}</h3>
      <button aria-pressed=${String(isChosen)} @click=${choose}>${isChosen ? waysTexts.shown : waysTexts.show}</button>
    </div>
    <ol class="chain">
      ${things.map((thing, place) => {
        const link = links[place];
        return html`<li>
          <p class="thing">${renderThingLink(store, thing)}</p>
          ${link === undefined ? nothing : renderStep(link, thing.id, actions)}
        </li>`;
      })}
    </ol>
  </li>`;
}

/** A step is read downwards: where its link runs the other way, the verb is told from the other end. */
function renderStep(link: Link, from: string, actions: ClaimActions): TemplateResult {
  const runsDown = link.from.id === from;
  const sign = runsDown ? '↓' : '↑';
  const undated = link.__typename === 'Membership' || link.date.basis === 'UNSTATED';
  return html`<details class="step">
    <summary>
      <span class="arrow" aria-hidden="true">${sign}</span>
      <em>${runsDown ? link.label : link.inverseLabel}</em> ${undated ? nothing : html`<span class="small">${link.date.label}</span>`}
      <span class="evidence">${waysTexts.evidence}</span>
    </summary>
    ${renderBehind(link, [link], actions)}
  </details>`;
}
