import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { writeView } from '../../../src/view/address.js';
import { DemandDocument } from '../../../src/view/gen/graphql.js';
import { hasPassed } from '../../../src/view/has-passed.js';
import { isAsked } from '../../../src/view/subject-data.js';
import type { DemandListed } from '../../../src/view/demand-listed.js';
import type { DemandShown } from '../../../src/view/subject-data.js';
import { EMPTY_VIEW } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { passageStyle, renderPassage } from '../../shared/elements/passage.js';
import { describeSaying } from '../../shared/elements/saying.js';
import { formatList } from '../../shared/format.js';
import {
  demandStatusTexts,
  ledgerTexts,
  occasionTexts,
  opportunityKindTexts,
  opportunityStatusTexts,
  stepTexts,
} from '../../shared/texts.js';
import '../cite/explorer-cite.js';
import { DemandRestatedDocument } from '../gen/graphql.js';
import { follow, renderClaimLink, renderThingLink } from '../panel/panel-links.js';
import { renderWaiting } from '../panel/render-state.js';
import { addressAsOf, todayOf } from '../store/as-of-day.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { demandStyle } from './demand-style.js';
import { renderRestated } from './render-restated.js';
import type { Restated } from './render-restated.js';

/** All about one demand: its history step by step, whom it is asked for, and where it could be raised. */
export class ExplorerDemand extends LitElement {
  static override properties = { store: { attribute: false }, listed: { attribute: false } };

  static override styles = [baseStyle, kindSignStyle, passageStyle, demandStyle];

  declare store: Store;
  /** What the ledger knows of it. */
  declare listed: DemandListed;
  private readonly demand = new Question<DemandShown | null>(this, () => this.store);
  private readonly restated = new Question<Restated | null>(this, () => this.store);

  protected override willUpdate(): void {
    const { id } = this.listed;
    this.demand.ask(id, async (signal) => {
      const { node } = await this.store.ask(DemandDocument, { id }, signal);
      return isAsked(node) ? node : null;
    });
    this.restated.ask(id, async (signal) => {
      const { node } = await this.store.ask(DemandRestatedDocument, { id }, signal);
      return isAsked(node) ? node : null;
    });
  }

  protected override render(): TemplateResult {
    const restated = this.restated.state.data;
    return html`<div class="columns">
      ${this.renderHistory()}
      <div>
        ${this.renderConcerns()} ${restated === null ? nothing : renderRestated(this.store, restated)} ${this.renderOccasions()}
        <explorer-cite subject=${`demands/${this.listed.id}`}></explorer-cite>
        <p class="foot"><a href=${addressAsOf(this.store, `/demands/${this.listed.id}`)}>${ledgerTexts.permalink}</a></p>
      </div>
    </div>`;
  }

  private renderHistory(): TemplateResult {
    return html`<section aria-labelledby="history">
      <h2 id="history">${ledgerTexts.history}</h2>
      <ol class="history">
        ${this.listed.history.map(
          ({ to, date, part, claim }) =>
            html`<li>
              <p class="step">
                <strong>${demandStatusTexts[to]}</strong> ${date.label}
                ${part.length === 0 ? nothing : html`<em>${ledgerTexts.partOnly(formatList(part.map(({ name }) => name)))}</em>`}
              </p>
              <p>${renderClaimLink(this.store, claim.id, claim.statement)}</p>
              <p class="small soft">${describeSaying(claim)}</p>
              ${claim.evidence.map((passage) => renderPassage(passage))}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private renderConcerns(): TemplateResult | typeof nothing {
    const { concerns, mayConcern } = this.listed;
    if (concerns.length + mayConcern.length === 0) return nothing;
    return html`<section aria-labelledby="concerns">
      <h2 id="concerns">${ledgerTexts.concernsWhom}</h2>
      <ul class="things">
        ${concerns.map((thing) => html`<li>${renderThingLink(this.store, thing)}</li>`)}
      </ul>
      ${
        mayConcern.length === 0
          ? nothing
          : html`<p class="maybe small soft" id="maybe">${stepTexts.mayConcern}</p>
              <ul class="things" aria-labelledby="maybe">
                ${mayConcern.map((thing) => html`<li>${renderThingLink(this.store, thing)}</li>`)}
              </ul>`
      }
    </section>`;
  }

  private renderOccasions(): TemplateResult {
    const { data } = this.demand.state;
    const content = (): TemplateResult => {
      if (data === null) return renderWaiting(this.demand);
      if (data.opportunities.length === 0)
        return html`<p class="soft">${data.isOpen ? ledgerTexts.noOccasions : ledgerTexts.closedOccasions}</p>`;
      return html`<ul class="occasions">
        ${data.opportunities.map(
          ({ name, kind, status, date }) =>
            html`<li>
              <a
                href=${`/${writeView({ ...EMPTY_VIEW, page: 'opportunities', said: this.store.state.view.said })}`}
                @click=${(event: MouseEvent) => follow(event, () => this.openOccasions())}
                >${name}</a
              >
              <span class="small soft">
                ${opportunityKindTexts[kind]}, ${date.label},
                ${opportunityStatusTexts[status]}${hasPassed(status, date.end, this.today) ? html`. ${occasionTexts.passed}` : nothing}
              </span>
            </li>`,
        )}
      </ul>`;
    };
    return html`<section aria-labelledby="occasions">
      <h2 id="occasions">${ledgerTexts.occasions}</h2>
      ${content()}
    </section>`;
  }

  private get today(): string {
    return todayOf(this.store.state.view);
  }

  private openOccasions(): void {
    this.store.change((view) => ({ ...view, page: 'opportunities' }));
  }
}

customElements.define('explorer-demand', ExplorerDemand);
