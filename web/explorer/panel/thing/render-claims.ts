import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderDemandState } from '../../../shared/elements/demand-state.js';
import { describeModality } from '../../../shared/elements/saying.js';
import { capitalise, formatList, formatNumber } from '../../../shared/format.js';
import { certaintyTexts, panelTexts, voiceTexts } from '../../../shared/texts.js';
import { EMPTY_LEDGER } from '../../../../src/view/view.js';
import type { ClaimPageFragment, ClaimRowFragment, DemandRowFragment, ThingPanelQuery } from '../../gen/graphql.js';
import { addressAsOf } from '../../store/as-of-day.js';
import type { Store } from '../../store/store.js';
import { follow, renderClaimLink } from '../panel-links.js';
import { countUpTo, renderFolded } from '../render-folded.js';
import type { ThingDetails } from './load-thing-panel.js';

type OpenEnd = Extract<ThingPanelQuery['node'], { readonly openEnds: unknown }>['openEnds'][number];

/** Open ends and demands that are shown at once. */
const FEW = 5;

/** Writes the claims with an end that the text does not say. */
export function renderOpenEnds(store: Store, openEnds: readonly OpenEnd[]): TemplateResult | typeof nothing {
  if (openEnds.length === 0) return nothing;
  return html`<h3>${panelTexts.openEnds} <span class="count">${countUpTo(openEnds.length)}</span></h3>
    ${renderFolded(
      openEnds,
      FEW,
      'rows open-ends',
      ({ id, statement, agentStatus, targetStatus }) =>
        html`<li>
          ${renderClaimLink(store, id, statement)}
          <span class="missing">
            ${agentStatus === 'UNSTATED' ? panelTexts.byWhom : nothing} ${targetStatus === 'UNSTATED' ? panelTexts.toWhom : nothing}
          </span>
        </li>`,
    )}`;
}

/** Writes the demands that an actor makes and faces, with what has become of each. */
export function renderDemands(store: Store, thing: ThingDetails): TemplateResult | typeof nothing {
  if (!('demandsMade' in thing)) return nothing;
  return html`${renderDemandList(store, panelTexts.made, thing.demandsMade, ({ addressedTo }) =>
    panelTexts.demandOf(formatList(addressedTo.map(({ thing: { name } }) => name))),
  )}
  ${renderDemandList(store, panelTexts.faced, thing.demandsFaced, ({ madeBy }) => panelTexts.demandBy(formatList(madeBy.map(({ name }) => name))))}`;
}

function renderDemandList(
  store: Store,
  title: string,
  demands: readonly DemandRowFragment[],
  describe: (demand: DemandRowFragment) => string,
): TemplateResult | typeof nothing {
  if (demands.length === 0) return nothing;
  const open = (event: MouseEvent, id: string): void =>
    follow(event, () => store.change((view) => ({ ...view, page: 'demands', ledger: { ...EMPTY_LEDGER, demand: id } })));
  return html`<h3>${title} <span class="count">${countUpTo(demands.length)}</span></h3>
    ${renderFolded(
      demands,
      FEW,
      'rows',
      (demand) =>
        html`<li>
          <a class="quiet" href=${addressAsOf(store, `/demands/${demand.id}`)} @click=${(event: MouseEvent) => open(event, demand.id)}
            >${capitalise(demand.object)}</a
          >
          <span class="small">${describe(demand)}</span> ${renderDemandState(demand)}
        </li>`,
    )}`;
}

/**
 * Writes claims by date, with what is not plainly told as a fact marked.
 * @param more asks for the next ones
 */
export function renderClaims(store: Store, { totalCount, nodes, pageInfo }: ClaimPageFragment, more: () => void): TemplateResult {
  return html`<h3>${panelTexts.claims} <span class="count">${formatNumber(totalCount)}</span></h3>
    ${nodes.length === 0 ? html`<p class="small">${panelTexts.claimsNone}</p>` : nothing}
    <ol class="rows claims">
      ${nodes.map((claim) => html`<li>${renderClaimLink(store, claim.id, claim.statement)} ${renderMarks(claim)}</li>`)}
    </ol>
    ${pageInfo.hasNextPage ? html`<p class="more"><button @click=${more}>${panelTexts.more(formatNumber(totalCount - nodes.length))}</button></p>` : nothing}`;
}

/** Writes what `listMarks` lists. */
export function renderMarks(claim: Said): TemplateResult {
  const marks = listMarks(claim);
  return html`${marks.length === 0 ? nothing : html`<span class="small">${marks.join(' · ')}</span>`}`;
}

type Said = Pick<ClaimRowFragment, 'voice' | 'certainty' | 'modality'>;

/**
 * Only what differs from "told as a fact, without reserve, and it happened" is marked: marks on everything tell nothing.
 * That the author's opinion is an opinion is said once.
 */
export function listMarks({ voice, certainty, modality }: Said): string[] {
  const isPlain = certainty === 'STATED' || (certainty === 'OPINION' && voice === 'AUTHOR_OPINION');
  const marks = [
    voice === 'AUTHOR_FACT' ? null : voiceTexts[voice],
    isPlain ? null : certaintyTexts[certainty],
    describeModality(modality),
  ];
  return marks.filter((mark) => mark !== null);
}
