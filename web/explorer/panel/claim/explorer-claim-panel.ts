import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ClaimDocument } from '../../../../src/view/gen/graphql.js';
import type { ClaimShown } from '../../../../src/view/subject-data.js';
import { baseStyle } from '../../../shared/base-style.js';
import { claimStyle, renderClaimBody } from '../../../shared/elements/claim.js';
import { kindSignStyle } from '../../../shared/elements/kind-sign.js';
import { passageStyle } from '../../../shared/elements/passage.js';
import { disputeTexts, panelTexts } from '../../../shared/texts.js';
import '../../cite/explorer-cite.js';
import { renderBacking, renderDisputeLinks } from '../../disputes/dispute-links.js';
import { ClaimDisputesDocument } from '../../gen/graphql.js';
import type { ClaimDisputesQuery } from '../../gen/graphql.js';
import { Question } from '../../store/question.js';
import type { Change, Store } from '../../store/store.js';
import { addThings, selectDocument } from '../../store/view-steps.js';
import { renderFoot } from '../panel-links.js';
import { panelStyle } from '../panel-style.js';
import { renderMissing, renderWaiting } from '../render-state.js';
import { renderDetails, renderParticipants } from './render-parts.js';

/** The panel of a claim: its sentence, who says so and how sure, the passage, and all its parts. */
export class ExplorerClaimPanel extends LitElement {
  static override properties = { store: { attribute: false }, subject: {} };

  static override styles = [
    baseStyle,
    kindSignStyle,
    claimStyle,
    passageStyle,
    panelStyle,
    css`
      h2 {
        margin-bottom: 0.5rem;
        font-size: 1.2rem;
        line-height: 1.35;
        text-wrap: pretty;
      }

      .backing {
        margin-top: 0.6rem;
      }

      .missing {
        color: var(--demarche-alert);
      }
    `,
  ];

  declare store: Store;
  /** Id of the claim. */
  declare subject: string;
  private readonly question = new Question<ClaimShown | null>(this, () => this.store);
  /** Who else says so, and where it is disputed; it comes behind the claim itself. */
  private readonly standing = new Question<ClaimDisputesQuery['claim']>(this, () => this.store);

  protected override willUpdate(): void {
    const { subject } = this;
    this.question.ask(subject, (signal) => this.load(signal));
    this.standing.ask(subject, async (signal) => (await this.store.ask(ClaimDisputesDocument, { id: subject }, signal)).claim);
  }

  protected override render(): TemplateResult {
    const { state } = this.question;
    const claim = state.data;
    if (claim === null) return state.kind === 'ready' ? renderMissing(this.store, this.subject) : renderWaiting(this.question);
    const openDocument = (id: string): void => this.store.change((view) => selectDocument(view, id));
    return html`
      <h2>${claim.statement}</h2>
      <div class="claim">${renderClaimBody(claim, { openDocument })}</div>
      ${this.renderStanding()}
      <div class="actions" role="group" aria-label=${panelTexts.actions}>
        <button @click=${() => this.share()}>${panelTexts.embed}</button>
        <button @click=${() => this.show(claim, 'step')}>${panelTexts.show}</button>
      </div>
      <explorer-cite subject=${`claims/${claim.id}`}></explorer-cite>
      <h3>${panelTexts.participants}</h3>
      ${renderParticipants(this.store, claim)}
      <h3>${panelTexts.details}</h3>
      ${renderDetails(claim)} ${renderFoot(this.store, `/claims/${claim.id}`, ClaimDocument, { id: claim.id })}
    `;
  }

  private renderStanding(): TemplateResult | typeof nothing {
    const { data } = this.standing.state;
    if (data === null) return nothing;
    const { independentSources, corroboratedBy, disputes } = data;
    return html`${renderBacking(independentSources, corroboratedBy)} ${renderDisputeLinks(this.store, disputeTexts.ofClaim, disputes)}`;
  }

  /** A claim that is opened by itself has its picture beside it: that belongs to the step that opened it. */
  private async load(signal: AbortSignal): Promise<ClaimShown | null> {
    const { claim } = await this.store.ask(ClaimDocument, { id: this.subject }, signal);
    const { view } = this.store.state;
    if (claim !== null && !signal.aborted && view.claim === claim.id && view.things.length === 0) this.show(claim, 'settle');
    return claim;
  }

  /** Whoever takes part comes on the screen. */
  private show({ agents, targets, about, instruments, beneficiaries, onBehalfOf, places }: ClaimShown, how: Change): void {
    const all = [agents, targets, about, instruments, beneficiaries, onBehalfOf, places].flat().map(({ thing }) => thing.id);
    this.store.change((view) => addThings(view, all), how);
  }

  /** Asks the page to open what can be shared; what is open is offered there first. */
  private share(): void {
    this.dispatchEvent(new CustomEvent('share', { bubbles: true, composed: true }));
  }
}

customElements.define('explorer-claim-panel', ExplorerClaimPanel);
