import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import type { OpportunityStatus } from '../../../src/view/gen/enums.js';
import { findThings } from '../../../src/view/load-graph.js';
import type { ViewOpportunities } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { formatDay } from '../../shared/format.js';
import { appTexts, occasionTexts, opportunityStatusTexts, opportunityTexts } from '../../shared/texts.js';
import { renderShareButton } from '../share/share-button.js';
import { todayOf } from '../store/as-of-day.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { renderActorFilter } from './actor-filter.js';
import { linkCalendar } from './calendar-links.js';
import './explorer-occasion.js';
import { listStyle } from './list-style.js';
import { dayToTravelTo, loadComing, loadOthers } from './load-opportunities.js';
import type { Coming, Occasion, OccasionListed, Others } from './load-opportunities.js';
import { opportunitiesStyle } from './opportunities-style.js';
import { renderListWaiting } from './render-list-waiting.js';
import './past-occasion.js';

/** The occasions at which something can be raised: what comes first, then what has no date, then what is over. */
export class ExplorerOpportunities extends LitElement {
  static override properties = { store: { attribute: false }, sheet: { state: true } };

  static override styles = [baseStyle, listStyle, opportunitiesStyle];

  declare store: Store;
  /** Id of the occasion that is printed alone. */
  declare private sheet: string | null;
  private readonly coming = new Question<Coming>(this, () => this.store);
  private readonly others = new Question<Others>(this, () => this.store);
  private readonly name = new Question<string | null>(this, () => this.store);

  constructor() {
    super();
    this.sheet = null;
    new StoreController(
      this,
      () => this.store,
      lookStably(({ view }) => [view.opportunities, view.today, view.said]),
    );
  }

  protected override willUpdate(): void {
    const { ask } = this.store;
    const { asked, today } = this;
    const key = JSON.stringify([asked, today]);
    this.coming.ask(key, (signal) => loadComing(ask, asked, today, null, signal));
    this.others.ask(key, (signal) => loadOthers(ask, asked, today, signal));
    const { towards } = asked;
    this.name.ask(towards, async (signal) =>
      towards === null ? null : ((await findThings([towards], ask, signal)).get(towards)?.name ?? null),
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('sheet') || this.sheet === null) return;
    print();
    this.sheet = null;
  }

  protected override render(): TemplateResult {
    return html`<article class="page ${this.sheet === null ? '' : 'alone'}">
      <header>
        <div class="title">
          <h1>${opportunityTexts.title}</h1>
          ${renderShareButton()}
        </div>
        <p class="lead">${opportunityTexts.lead}</p>
      </header>
      ${this.renderFilter()} ${this.renderLists()}
    </article>`;
  }

  private renderFilter(): TemplateResult {
    const { asked, today } = this;
    const isSet = this.store.state.view.today !== null;
    const links = linkCalendar(asked, location.origin, this.store.state.view.said);
    const { towards, rollUp, status } = asked;
    return html`<section class="filter" aria-label=${opportunityTexts.filter}>
      <div class="who">
        ${renderActorFilter({
          store: this.store,
          label: opportunityTexts.towards,
          hint: opportunityTexts.anybody,
          id: towards,
          name: this.name.state.data,
          take: opportunityTexts.take,
          choose: (id) => this.change({ towards: id }),
        })}
        <label class="check">
          <input
            type="checkbox"
            .checked=${rollUp}
            @change=${(event: Event) => this.change({ rollUp: (event.target as HTMLInputElement).checked })}
          />
          ${opportunityTexts.rollUp}
        </label>
        <label class="day"
          >${opportunityTexts.today}
          <input type="date" .value=${today} @change=${(event: Event) => this.setToday((event.target as HTMLInputElement).value || null)} />
        </label>
        ${isSet ? html`<button @click=${() => this.setToday(null)}>${opportunityTexts.realToday}</button>` : nothing}
      </div>
      <div class="states">
        <div role="group" aria-label=${opportunityTexts.status}>
          <button aria-pressed=${String(status.length === 0)} @click=${() => this.change({ status: [] })}>${opportunityTexts.any}</button>
          ${STATUSES.map((one) => this.renderStatus(one, status))}
        </div>
        <p class="calendar">
          <a href=${links.subscribe} title=${opportunityTexts.calendarHint}>${opportunityTexts.subscribe}</a>
          <a href=${links.download} download>${opportunityTexts.download}</a>
        </p>
      </div>
    </section>`;
  }

  private renderStatus(one: OpportunityStatus, chosen: readonly OpportunityStatus[]): TemplateResult {
    const isChosen = chosen.includes(one);
    const toggled = isChosen ? chosen.filter((status) => status !== one) : [...chosen, one];
    return html`<button aria-pressed=${String(isChosen)} @click=${() => this.change({ status: toggled })}>
      ${opportunityStatusTexts[one]}
    </button>`;
  }

  private renderLists(): TemplateResult {
    const [coming, others] = [this.coming.state, this.others.state];
    const failed = [coming, others].find((state) => state.kind === 'failed');
    if (coming.data === null || others.data === null) return renderListWaiting(failed, () => this.again());
    const { past, undated, left } = others.data;
    if (coming.data.totalCount + past.length + undated.length === 0) return html`<p class="status">${opportunityTexts.empty}</p>`;
    return html`${failed === undefined ? nothing : renderListWaiting(failed, () => this.again())} ${this.renderComing(coming.data, past)}
    ${left === 0 ? nothing : html`<p class="status" role="status">${opportunityTexts.left(left)}</p>`}
    ${undated.length === 0 ? nothing : this.renderSection(occasionTexts.undated, undated)}
    ${
      past.length === 0
        ? nothing
        : html`<section aria-labelledby="past">
            <h2 id="past">${occasionTexts.past(formatDay(this.today))}</h2>
            ${past.map((listed) => this.renderPast(listed))}
          </section>`
    }`;
  }

  private renderComing({ occasions, next }: Coming, past: readonly OccasionListed[]): TemplateResult {
    const travel = dayToTravelTo(past);
    return html`<section aria-labelledby="coming">
      <h2 id="coming">${opportunityTexts.coming} <span class="soft">${opportunityTexts.comingFrom(formatDay(this.today))}</span></h2>
      ${
        occasions.length > 0
          ? html`<div class="sheets">${occasions.map((occasion) => this.renderOccasion(occasion))}</div>`
          : html`<p class="status">
              ${occasionTexts.none(formatDay(this.today))}
              ${travel === null ? nothing : html`<button @click=${() => this.setToday(travel)}>${opportunityTexts.travel(formatDay(travel))}</button>`}
            </p>`
      }
      ${next === null ? nothing : html`<p class="more"><button @click=${() => void this.more()}>${opportunityTexts.more}</button></p>`}
    </section>`;
  }

  private renderSection(title: string, occasions: readonly OccasionListed[]): TemplateResult {
    return html`<section aria-labelledby="undated">
      <h2 id="undated">${title}</h2>
      <div class="sheets">${occasions.map(({ id }) => this.renderOccasion(id))}</div>
    </section>`;
  }

  private renderOccasion(occasion: Occasion | string): TemplateResult {
    const id = typeof occasion === 'string' ? occasion : occasion.id;
    return html`<explorer-occasion
      class=${this.sheet === id ? 'sheet' : ''}
      .store=${this.store}
      .occasion=${occasion}
      .today=${this.today}
      @sheet=${() => this.print(id)}
    ></explorer-occasion>`;
  }

  private renderPast(listed: OccasionListed): TemplateResult {
    return html`<past-occasion
      class=${this.sheet === listed.id ? 'sheet' : ''}
      .store=${this.store}
      .listed=${listed}
      .today=${this.today}
      @sheet=${() => this.print(listed.id)}
    ></past-occasion>`;
  }

  private again(): void {
    this.coming.again();
    this.others.again();
  }

  private async more(): Promise<void> {
    const { data } = this.coming.state;
    if (data === null) return;
    try {
      this.coming.extend(data, await loadComing(this.store.ask, this.asked, this.today, data));
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.store.notify({ kind: 'error', text: error.message, action: { label: appTexts.retry, run: () => void this.more() } });
    }
  }

  private print(id: string): void {
    this.sheet = id;
  }

  private get asked(): ViewOpportunities {
    return this.store.state.view.opportunities;
  }

  private get today(): string {
    return todayOf(this.store.state.view);
  }

  private setToday(today: string | null): void {
    this.store.change((view) => ({ ...view, today }));
  }

  private change(change: Partial<ViewOpportunities>): void {
    this.store.change((view) => ({ ...view, opportunities: { ...view.opportunities, ...change } }));
  }
}

/** In the order of their life. */
const STATUSES: readonly OpportunityStatus[] = ['UPCOMING', 'OPEN', 'USED', 'MISSED', 'CLOSED'];

customElements.define('explorer-opportunities', ExplorerOpportunities);
