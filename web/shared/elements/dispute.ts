import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DisputeShown } from '../../../src/view/subject-data.js';
import { formatCount, formatList } from '../format.js';
import { disputeKindTexts, disputeTexts } from '../texts.js';

type Position = DisputeShown['positions'][number];
export type DisputeClaim = Position['claims'][number];

/** Says in what the claims of a dispute differ, and whether an editor dismissed it. */
export function renderDisputeMarks({ kind, dismissed }: Pick<DisputeShown, 'kind' | 'dismissed'>): TemplateResult {
  return html`<span class="tag">${disputeKindTexts[kind]}</span
    >${dismissed ? html` <span class="tag dismissed">${disputeTexts.dismissed}</span>` : nothing}`;
}

/** Writes why an editor added or dismissed a dispute. */
export function renderDisputeReason({ reason, dismissed }: Pick<DisputeShown, 'reason' | 'dismissed'>): TemplateResult | typeof nothing {
  if (reason === null) return nothing;
  return html`<p class="reason"><strong>${dismissed ? disputeTexts.whyDismissed : disputeTexts.whyAdded}</strong> ${reason}</p>`;
}

/**
 * Writes the positions of a dispute side by side: the answer, who gives it, how many are behind it, and the claims.
 * @param renderClaim writes one of the claims
 */
export function renderPositions(
  { positions }: Pick<DisputeShown, 'positions'>,
  renderClaim: (claim: DisputeClaim) => TemplateResult,
): TemplateResult {
  return html`<ol class="positions" aria-label=${disputeTexts.positions}>
    ${positions.map(
      ({ answer, saidBy, independentSources, claims }) =>
        html`<li class="position" part="position">
          <h3>${answer}</h3>
          <p class="sources">
            ${formatCount(independentSources, disputeTexts.source, disputeTexts.sources)}:
            <span class="soft">${formatList(saidBy.map(({ name }) => name))}</span>
          </p>
          ${claims.map((claim) => renderClaim(claim))}
        </li>`,
    )}
  </ol>`;
}

export const disputeStyle = css`
  .positions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 0.9rem;
    margin: 0.8rem 0 0;
    padding: 0;
    list-style: none;
  }

  .position {
    display: grid;
    gap: 0.6rem;
    align-content: start;
    min-width: 0;
    border: 1px solid var(--demarche-rule);
    border-top: 3px solid var(--demarche-accent);
    border-radius: var(--demarche-radius);
    padding: 0.8rem 0.9rem;
    background: var(--demarche-raised);
    overflow-wrap: anywhere;
  }

  .position h3 {
    margin: 0;
    color: var(--demarche-ink);
    font: 600 1.15rem/1.3 var(--demarche-serif);
    letter-spacing: 0;
    text-transform: none;
  }

  .position .sources {
    font-size: 0.88rem;
    line-height: 1.45;
  }

  .position .claim + .claim {
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.6rem;
  }

  .reason {
    border-left: 3px solid var(--demarche-warn);
    margin-top: 0.6rem;
    padding: 0.35rem 0.8rem;
    background: var(--demarche-warn-soft);
    font-size: 0.92rem;
    line-height: 1.45;
  }

  .tag.dismissed {
    background: var(--demarche-warn-soft);
    color: var(--demarche-warn);
  }
`;
