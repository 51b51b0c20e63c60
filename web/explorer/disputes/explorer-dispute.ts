import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DisputeDocument } from '../../../src/view/gen/graphql.js';
import { isAsked } from '../../../src/view/subject-data.js';
import type { DisputeShown } from '../../../src/view/subject-data.js';
import { baseStyle } from '../../shared/base-style.js';
import { claimStyle, renderClaimCard } from '../../shared/elements/claim.js';
import { disputeStyle, renderDisputeReason, renderPositions } from '../../shared/elements/dispute.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { passageStyle } from '../../shared/elements/passage.js';
import { disputeTexts } from '../../shared/texts.js';
import { renderFoot, renderThingLink } from '../panel/panel-links.js';
import { renderMissing, renderWaiting } from '../panel/render-state.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { selectClaim, selectDocument } from '../store/view-steps.js';

/** A dispute as a card: the positions side by side, each with who says it, how many are behind it, and the passages. */
export class ExplorerDispute extends LitElement {
  static override properties = { store: { attribute: false }, subject: {}, isTitled: { type: Boolean } };

  static override styles = [
    baseStyle,
    kindSignStyle,
    claimStyle,
    passageStyle,
    disputeStyle,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 0.9rem;
        font-size: 0.92rem;
      }

      .foot {
        display: flex;
        flex-wrap: wrap;
        gap: 0.2rem 1rem;
        margin-top: 0.8rem;
        font-size: 0.85rem;
      }

      a.quiet {
        color: inherit;
        text-decoration-color: var(--demarche-rule);
      }
    `,
  ];

  declare store: Store;
  /** Id of the dispute. */
  declare subject: string;
  /** Whether its question stands above it as a heading. */
  declare isTitled: boolean;
  private readonly question = new Question<DisputeShown | null>(this, () => this.store);

  protected override willUpdate(): void {
    const { subject } = this;
    this.question.ask(subject, async (signal) => {
      const { node } = await this.store.ask(DisputeDocument, { id: subject }, signal);
      return isAsked(node) ? node : null;
    });
  }

  protected override render(): TemplateResult {
    const { state } = this.question;
    const dispute = state.data;
    if (dispute === null) return state.kind === 'ready' ? renderMissing(this.store, this.subject) : renderWaiting(this.question);
    const actions = {
      openClaim: (id: string) => this.store.change((view) => selectClaim(view, id)),
      openDocument: (id: string) => this.store.change((view) => selectDocument(view, id)),
    };
    return html`${this.isTitled ? html`<h2>${dispute.question}</h2>` : nothing}
      <p class="about">
        <span class="soft">${disputeTexts.about}</span> ${dispute.about.map((thing) => renderThingLink(this.store, thing))}
      </p>
      ${renderDisputeReason(dispute)} ${renderPositions(dispute, (claim) => renderClaimCard(claim, actions))}
      ${renderFoot(this.store, `/disputes/${dispute.id}`, DisputeDocument, { id: dispute.id })}`;
  }
}

customElements.define('explorer-dispute', ExplorerDispute);
