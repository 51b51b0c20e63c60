import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandStatus } from '../../../src/view/gen/enums.js';
import type { ViewLedger } from '../../../src/view/view.js';
import { formatNumber } from '../../shared/format.js';
import { demandStatusTexts, ledgerTexts } from '../../shared/texts.js';
import type { DemandCountsQuery } from '../gen/graphql.js';
import type { Store } from '../store/store.js';
import { renderActorFilter } from './actor-filter.js';

/** In the order of a demand's life. */
const STATUSES: readonly DemandStatus[] = ['MADE', 'REPEATED', 'ACKNOWLEDGED', 'REFUSED', 'PARTLY_MET', 'MET', 'LAPSED'];
const WHO = ['madeBy', 'addressedTo', 'concerns'] as const;

export interface LedgerFilter {
  readonly store: Store;
  readonly ledger: ViewLedger;
  readonly names: ReadonlyMap<string, string>;
  readonly counts: DemandCountsQuery | null;
  readonly change: (change: Partial<ViewLedger>) => void;
}

/** The fields that narrow the ledger: by whom, of whom, for whom, open or closed, and each state with how many stand there. */
export function renderLedgerFilter({ store, ledger, names, counts, change }: LedgerFilter): TemplateResult {
  return html`<section class="filter" aria-label=${ledgerTexts.filter}>
    <div class="who">
      ${WHO.map((name) => {
        const id = ledger[name];
        return renderActorFilter({
          store,
          label: ledgerTexts[name],
          hint: ledgerTexts.anybody,
          id,
          name: id === null ? null : (names.get(id) ?? null),
          take: ledgerTexts.take,
          choose: (chosen) => change({ [name]: chosen }),
        });
      })}
      <label class="check">
        <input
          type="checkbox"
          .checked=${ledger.rollUp}
          @change=${(event: Event) => change({ rollUp: (event.target as HTMLInputElement).checked })}
        />
        ${ledgerTexts.rollUp}
      </label>
    </div>
    <div class="states">
      <div role="group" aria-label=${ledgerTexts.openness}>
        ${renderOpenness(ledgerTexts.any, null, counts?.all.totalCount, ledger, change)}
        ${renderOpenness(ledgerTexts.open, true, counts?.open.totalCount, ledger, change)}
        ${renderOpenness(ledgerTexts.closed, false, counts === null ? undefined : counts.all.totalCount - counts.open.totalCount, ledger, change)}
      </div>
      <div role="group" aria-label=${ledgerTexts.states}>${STATUSES.map((status) => renderStatus(status, ledger, counts, change))}</div>
    </div>
  </section>`;
}

function renderOpenness(
  label: string,
  isOpen: boolean | null,
  count: number | undefined,
  ledger: ViewLedger,
  change: LedgerFilter['change'],
): TemplateResult {
  return html`<button aria-pressed=${String(ledger.isOpen === isOpen)} @click=${() => change({ isOpen })}>
    ${label} ${renderCount(count)}
  </button>`;
}

function renderStatus(
  status: DemandStatus,
  ledger: ViewLedger,
  counts: DemandCountsQuery | null,
  change: LedgerFilter['change'],
): TemplateResult | typeof nothing {
  const count = counts?.[status].totalCount;
  const isChosen = ledger.status.includes(status);
  if (count === 0 && !isChosen) return nothing;
  const toggled = isChosen
    ? ledger.status.filter((one) => one !== status)
    : STATUSES.filter((one) => one === status || ledger.status.includes(one));
  return html`<button aria-pressed=${String(isChosen)} @click=${() => change({ status: toggled })}>
    ${demandStatusTexts[status]} ${renderCount(count)}
  </button>`;
}

function renderCount(count: number | undefined): TemplateResult | typeof nothing {
  return count === undefined ? nothing : html`<span class="number">${formatNumber(count)}</span>`;
}
