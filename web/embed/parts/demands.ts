import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandsShown } from '../../../src/view/subject-data.js';
import { formatCount } from '../../shared/format.js';
import { demandTexts } from '../texts.js';
import { renderDemandRow } from './demand.js';
import { renderMore, renderRows } from './rows.js';

/** So many are in sight; the others unfold. */
const FIRST = 20;

/**
 * Writes the ledger of demands.
 * @param onToggle is told when a demand is unfolded
 */
export function renderDemands(shown: DemandsShown, onToggle: (id: string) => void): TemplateResult {
  const { demands, totalCount, openCount } = shown;
  const counts = [formatCount(totalCount, demandTexts.one, demandTexts.many), openCount === null ? '' : demandTexts.openOnes(openCount)];
  return html`<div class="demands" part="demands">
    <h2 part="title">${nameDemands(shown)}</h2>
    ${
      demands.length === 0
        ? html`<p class="lead">${demandTexts.none}</p>`
        : html`<p class="lead soft">${counts.filter((part) => part !== '').join(', ')}.</p>`
    }
    ${renderRows(demands, FIRST, (demand) => renderDemandRow(demand, onToggle))} ${renderMore(totalCount - demands.length)}
  </div>`;
}

/** What a ledger is called: "Demands on Kazakhstan". */
export function nameDemands({ madeBy, addressedTo, concerns }: DemandsShown): string {
  return demandTexts.title(madeBy?.name ?? null, addressedTo?.name ?? null, concerns?.name ?? null);
}
