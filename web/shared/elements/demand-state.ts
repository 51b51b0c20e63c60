import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DemandStatus } from '../../../src/view/gen/enums.js';
import { demandStateTexts, demandStatusTexts } from '../texts.js';

/** Says where a demand stands: "open · repeated". */
export function renderDemandState({ status, isOpen }: { readonly status: DemandStatus; readonly isOpen: boolean }): TemplateResult {
  const look = isOpen ? 'open' : status === 'MET' ? 'met' : 'closed';
  return html`<span class="tag demand-state ${look}"
    >${isOpen ? demandStateTexts.open : demandStateTexts.closed} · ${demandStatusTexts[status]}</span
  >`;
}

export const demandStateStyle = css`
  .demand-state.open {
    background: var(--demarche-warn-soft);
    color: var(--demarche-warn);
  }

  .demand-state.met {
    background: var(--demarche-good-soft);
    color: var(--demarche-good);
  }
`;
