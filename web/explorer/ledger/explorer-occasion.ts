import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { canBeUsed, hasPassed } from '../../../src/view/has-passed.js';
import { baseStyle } from '../../shared/base-style.js';
import { demandStateStyle, renderDemandState } from '../../shared/elements/demand-state.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { capitalise, formatDay, formatList } from '../../shared/format.js';
import { ledgerTexts, occasionTexts, opportunityKindTexts, opportunityStatusTexts, opportunityTexts } from '../../shared/texts.js';
import { follow, renderClaimLink, renderThingLink } from '../panel/panel-links.js';
import { renderWaiting } from '../panel/render-state.js';
import { addressAsOf } from '../store/as-of-day.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { MOST_DEMANDS, loadDemandsOf, loadOccasion, mayHaveMore } from './load-opportunities.js';
import type { Occasion } from './load-opportunities.js';
import { occasionStyle } from './occasion-style.js';
import { renderRaised } from './render-raised.js';
import { writeSheet } from './write-sheet.js';

/** Demands in sight until the others are asked for; the style sheet has the same number. */
const FEW = 5;

/**
 * One occasion with the demands that could be raised there, as a sheet to take along.
 * Tells by the event `sheet` that it is to be printed alone.
 */
export class ExplorerOccasion extends LitElement {
  static override properties = {
    store: { attribute: false },
    occasion: { attribute: false },
    today: {},
    copied: { state: true },
    isWhole: { state: true },
  };

  static override styles = [baseStyle, kindSignStyle, demandStateStyle, occasionStyle];

  declare store: Store;
  /** Its id, where no more is known of it yet. */
  declare occasion: Occasion | string;
  declare today: string;
  declare private copied: boolean | null;
  /** Whether all demands are in sight; on paper they are. */
  declare private isWhole: boolean;
  private readonly loaded = new Question<Occasion | null>(this, () => this.store);
  private readonly more = new Question<Occasion['demands']>(this, () => this.store);

  constructor() {
    super();
    [this.copied, this.isWhole] = [null, false];
  }

  protected override willUpdate(): void {
    const { occasion, store } = this;
    this.loaded.ask(typeof occasion === 'string' ? occasion : null, (signal) =>
      typeof occasion === 'string' ? loadOccasion(store.ask, occasion, signal) : Promise.resolve(occasion),
    );
    const told = this.told;
    this.more.ask(told !== null && canBeUsed(told.status) && mayHaveMore(told) ? told.id : null, (signal) =>
      told === null ? Promise.resolve([]) : loadDemandsOf(store.ask, told, signal),
    );
  }

  /** What came of the occasion at once; null while nothing has. */
  private get told(): Occasion | null {
    return typeof this.occasion === 'string' ? this.loaded.state.data : this.occasion;
  }

  protected override render(): TemplateResult {
    const told = this.told;
    if (told === null) return renderWaiting(this.loaded);
    const occasion = { ...told, demands: this.more.state.data ?? told.demands };
    return html`<article aria-labelledby="name">
      ${this.renderHead(occasion)} ${renderRaised(this.store, occasion)} ${this.renderDemands(occasion)} ${this.renderClaims(occasion)}
      <p class="actions">
        <button @click=${() => this.dispatchEvent(new CustomEvent('sheet'))}>${opportunityTexts.sheet}</button>
        <button @click=${() => void this.copy(occasion)}>${opportunityTexts.copy}</button>
        <span role="status">${this.copied === null ? nothing : this.copied ? opportunityTexts.copied : opportunityTexts.notCopied}</span>
      </p>
      ${this.copied === false ? html`<textarea readonly rows="12" aria-label=${opportunityTexts.copy} .value=${writeSheet(occasion, location.origin)}></textarea>` : nothing}
      <p class="source">${opportunityTexts.source(formatDay(new Date().toISOString()), location.origin)}</p>
    </article>`;
  }

  private renderHead({ name, kind, status, date, heldBy, towards, over }: Occasion): TemplateResult {
    const facts = [
      [occasionTexts.heldBy, heldBy],
      [occasionTexts.with, towards],
      [opportunityTexts.over, over],
    ] as const;
    return html`<header>
        <p class="kicker">
          ${opportunityKindTexts[kind]} <span class="tag ${status.toLowerCase()}">${opportunityStatusTexts[status]}</span>
        </p>
        <h3 id="name">${capitalise(name)}</h3>
        <p class="when">${date.label}</p>
        ${hasPassed(status, date.end, this.today) ? html`<p class="soft">${occasionTexts.passed}</p>` : nothing}
      </header>
      <dl>
        ${facts
          .filter(([, things]) => things.length > 0)
          .map(
            ([label, things]) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${things.map((thing) => renderThingLink(this.store, thing))}</dd>
              </div>`,
          )}
      </dl>`;
  }

  /** What is over is no occasion for what is still open. */
  private renderDemands({ status, demands }: Occasion): TemplateResult | typeof nothing {
    if (!canBeUsed(status)) return nothing;
    if (demands.length === 0) return html`<p class="soft">${occasionTexts.noDemands}</p>`;
    return html`<h4>${opportunityTexts.demands}</h4>
      <ol class=${`demands ${this.isWhole ? '' : 'few'}`}>
        ${demands.map((demand) => {
          const { id, object, madeBy, addressedTo, history } = demand;
          const [by, to] = [madeBy.map(({ name }) => name), addressedTo.map(({ thing }) => thing.name)].map(formatList) as [string, string];
          const since = history[0]?.date.label;
          return html`<li>
            <a
              class="object"
              href=${addressAsOf(this.store, `/demands/${id}`)}
              @click=${(event: MouseEvent) => follow(event, () => this.openDemand(id))}
              >${capitalise(object)}</a
            >
            ${renderDemandState(demand)}
            <span class="small soft"
              >${opportunityTexts.asks(by, to)}${since === undefined ? nothing : `, ${opportunityTexts.since(since)}`}</span
            >
          </li>`;
        })}
      </ol>
      ${
        demands.length <= FEW || this.isWhole
          ? nothing
          : html`<p><button class="link" @click=${() => (this.isWhole = true)}>${ledgerTexts.moreAll(demands.length - FEW)}</button></p>`
      }
      ${demands.length < MOST_DEMANDS ? nothing : html`<p class="small soft">${opportunityTexts.demandsCut(MOST_DEMANDS)}</p>`}`;
  }

  private renderClaims({ claims }: Occasion): TemplateResult {
    return html`<h4>${opportunityTexts.claims}</h4>
      <ul class="claims">
        ${claims.map(
          (claim) =>
            html`<li>
              ${renderClaimLink(this.store, claim.id, claim.statement)} <span class="small soft">${describeSaying(claim)}</span>
            </li>`,
        )}
      </ul>`;
  }

  private openDemand(id: string): void {
    this.store.change((view) => ({ ...view, page: 'demands', ledger: { ...view.ledger, demand: id } }));
  }

  private async copy(occasion: Occasion): Promise<void> {
    try {
      await navigator.clipboard.writeText(writeSheet(occasion, location.origin));
      this.copied = true;
    } catch {
      this.copied = false;
    }
  }
}

customElements.define('explorer-occasion', ExplorerOccasion);
