import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseState } from '../../../../src/view/case-layout.js';
import '../../../shared/elements/case-line.js';
import { formatList } from '../../../shared/format.js';
import { caseTexts } from '../../../shared/texts.js';
import type { Store } from '../../store/store.js';
import { renderClaimLink } from '../panel-links.js';
import type { ThingDetails } from './load-thing-panel.js';

/** Writes the line of a person's case; nothing for what is no person, or of whose case no source tells. */
export function renderCase(store: Store, thing: ThingDetails): TemplateResult | typeof nothing {
  if (!('caseStates' in thing) || thing.caseStates.length === 0) return nothing;
  const renderClaim = ({ id, statement, saidBy }: CaseState['claims'][number]): TemplateResult =>
    html`${renderClaimLink(store, id, statement)} <span class="soft">${formatList(saidBy.map(({ name }) => name))}</span>`;
  return html`<section class="case">
    <h3>${caseTexts.title}</h3>
    <demarche-case-line .states=${thing.caseStates} .renderClaim=${renderClaim}></demarche-case-line>
  </section>`;
}
