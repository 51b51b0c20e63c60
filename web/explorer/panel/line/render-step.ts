import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Thing } from '../../../../src/view/graph-data.js';
import { renderClaimCard } from '../../../shared/elements/claim.js';
import type { ClaimActions } from '../../../shared/elements/claim.js';
import { panelTexts } from '../../../shared/texts.js';
import type { LinkShown, Step } from './load-line.js';

/**
 * Writes what one claim says between two things: each link in its direction with its verb, and the claim with its passages.
 * @param things by id, both ends at least
 */
export function renderStep({ links }: Step, things: ReadonlyMap<string, Pick<Thing, 'name'>>, actions: ClaimActions): TemplateResult {
  const [first] = links;
  return html`<article>
    <ul class="arrows">
      ${links.map((link) => html`<li>${renderArrow(link, things)}</li>`)}
    </ul>
    ${first === undefined ? nothing : renderBehind(first, links, actions)}
  </article>`;
}

/** "Kazakh authorities — arrested → Max Bokaev, May 2016". */
function renderArrow(
  { from, to, label, date, __typename }: Pick<LinkShown, 'from' | 'to' | 'label' | 'date' | '__typename'>,
  things: ReadonlyMap<string, Pick<Thing, 'name'>>,
): TemplateResult {
  const name = (id: string): string => things.get(id)?.name ?? id;
  return html`<strong>${name(from.id)}</strong> <em>${label}</em> <span class="arrow" aria-hidden="true">→</span>
    <strong>${name(to.id)}</strong> ${__typename === 'Membership' ? nothing : html`<span class="small">${date.label}</span>`}`;
}

/** Writes the claim behind a link; a membership has none, and says where it is known from. */
export function renderBehind(link: LinkShown, links: readonly LinkShown[], actions: ClaimActions): TemplateResult {
  if (link.__typename === 'Membership') return html`<p class="small">${panelTexts.membershipBasis(link.basis)}</p>`;
  const inferred = links.every((one) => one.__typename !== 'Membership' && one.inferred);
  return renderClaimCard(link.claim, actions, inferred);
}
