import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { RelationType } from '../../../src/view/gen/enums.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import { baseStyle } from '../../shared/base-style.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { formatList, formatNumber } from '../../shared/format.js';
import { appTexts, tableTexts } from '../../shared/texts.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { loadVerbs } from '../store/verbs.js';
import type { Verbs } from '../store/verbs.js';
import { changeFilter, focusOn, selectClaim, selectLine } from '../store/view-steps.js';
import { LINK_COLUMNS, THING_COLUMNS, wordsOfLink, wordsOfThing } from './columns.js';
import type { CellContext, Column } from './columns.js';
import { renderFilter } from './render-filter.js';
import { buildLinkRows, buildThingRows } from './rows.js';
import type { LinkRow, ThingRow } from './rows.js';
import { sayingsOf } from './sayings.js';
import { nextSorting, sortRows } from './sort-rows.js';
import type { Sorting } from './sort-rows.js';
import { tableStyle } from './table-style.js';

const PAGE = 100;

type Listed = 'links' | 'things';

/** All that the picture shows, as tables: one of links, one of things. */
export class ExplorerTable extends LitElement {
  static override properties = {
    store: { attribute: false },
    listed: { state: true },
    sorting: { state: true },
    quick: { state: true },
    page: { state: true },
  };

  static override styles = [baseStyle, kindSignStyle, tableStyle];

  declare store: Store;
  declare private listed: Listed;
  declare private sorting: Sorting | null;
  declare private quick: string;
  declare private page: number;
  private readonly verbs = new Question<Verbs>(this, () => this.store);
  private readonly sayings = new Question<true>(this, () => this.store);
  private built:
    | { readonly model: GraphModel; readonly verbs: Verbs | null; readonly links: readonly LinkRow[]; readonly things: readonly ThingRow[] }
    | undefined;

  constructor() {
    super();
    [this.listed, this.sorting, this.quick, this.page] = ['links', null, '', 0];
    new StoreController(
      this,
      () => this.store,
      lookStably(({ model, view, loading }) => [model, view.filter, view.claim, view.line, view.focus, loading]),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { ask, state } = this.store;
    this.verbs.ask('', () => loadVerbs(ask));
    const verbs = this.verbs.state.data;
    if (this.built?.model !== state.model || this.built.verbs !== verbs)
      this.built = {
        model: state.model,
        verbs,
        links: buildLinkRows(state.model, (type) => this.verbs.state.data?.get(type)),
        things: buildThingRows(state.model),
      };
    if (['listed', 'sorting', 'quick'].some((name) => changed.has(name))) this.page = 0;
    this.askForSayings();
  }

  /** Who says so is asked for what is seen; for all of it where it is sorted by it. */
  private askForSayings(): void {
    if (this.listed === 'things') return;
    const sayings = sayingsOf(this.store.ask);
    const rows = this.sorting?.column === 'saidBy' ? this.links : this.pageOf(this.rows(LINK_COLUMNS, this.links, wordsOfLink));
    const missing = rows.filter((row) => !sayings.has([row]));
    if (missing.length > 0)
      this.sayings.ask(missing.map(({ key }) => key).join(), async (signal) => {
        await sayings.load(missing, signal);
        return true as const;
      });
  }

  protected override render(): TemplateResult {
    const { links, things } = this;
    return html`<div class="head">
        <div role="group" aria-label=${tableTexts.which} class="which">
          ${this.renderChoice('links', tableTexts.links, links.length)} ${this.renderChoice('things', tableTexts.things, things.length)}
        </div>
        <input
          type="search"
          aria-label=${tableTexts.quick}
          placeholder=${tableTexts.quick}
          .value=${this.quick}
          @input=${(event: Event) => (this.quick = (event.target as HTMLInputElement).value)}
        />
        ${this.renderFilter()}
      </div>
      ${this.listed === 'links' ? this.renderTable(LINK_COLUMNS, links, wordsOfLink) : this.renderTable(THING_COLUMNS, things, wordsOfThing)}`;
  }

  private renderChoice(name: Listed, label: string, count: number): TemplateResult {
    const choose = (): void => void ([this.listed, this.sorting] = [name, null]);
    return html`<button aria-pressed=${String(this.listed === name)} @click=${choose}>
      ${label} <span class="soft">${formatNumber(count)}</span>
    </button>`;
  }

  private renderFilter(): TemplateResult {
    const { model, view, data } = this.store.state;
    const types = new Set([...data.links.values()].flatMap((link) => (link.__typename === 'Membership' ? [] : [link.type])));
    for (const type of view.filter.types) types.add(type);
    const verbs = [...types].map((type) => [type, this.say(type)] as const).sort(([, one], [, other]) => one.localeCompare(other));
    const { filter } = view;
    return renderFilter({ filter, hidden: model.hidden, verbs, change: (change) => this.store.change((now) => changeFilter(now, change)) });
  }

  private renderTable<Row extends LinkRow | ThingRow>(
    columns: readonly Column<Row>[],
    all: readonly Row[],
    wordsOf: (row: Row) => string,
  ): TemplateResult {
    if (all.length === 0) return this.renderEmpty();
    const rows = this.rows(columns, all, wordsOf);
    const shown = this.pageOf(rows);
    const { context } = this;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.listed === 'links' ? tableTexts.links : tableTexts.things}>
        <table>
          <caption class="visually-hidden">
            ${tableTexts.caption(this.listed === 'links' ? tableTexts.links : tableTexts.things, formatNumber(rows.length))}
          </caption>
          <thead>
            <tr>
              ${columns.map((column) => this.renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${shown.map(
              (row) =>
                html`<tr aria-current=${this.isOpen(row) ? 'true' : nothing} @click=${(event: Event) => this.press(event, row)}>
                  ${columns.map(({ isNumber, render }) => html`<td class=${isNumber === true ? 'number' : nothing}>${render(row, context)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
        ${rows.length === 0 ? html`<p class="status">${tableTexts.nothingFits}</p>` : nothing}
      </div>
      ${this.renderPages(rows.length)}`;
  }

  private renderHead<Row>({ name, title, isNumber }: Column<Row>): TemplateResult {
    const direction = this.sorting?.column === name ? this.sorting.direction : null;
    const sign = direction === null ? '' : direction === 'ascending' ? '▲' : '▼';
    return html`<th scope="col" class=${isNumber === true ? 'number' : nothing} aria-sort=${direction ?? nothing}>
      <button class="plain" @click=${() => (this.sorting = nextSorting(this.sorting, name))}>
        ${title}<span class="sign-of-sort" aria-hidden="true">${sign}</span>
      </button>
    </th>`;
  }

  private renderEmpty(): TemplateResult {
    const { loading, view } = this.store.state;
    const text = loading > 0 ? appTexts.loading : view.things.length === 0 ? tableTexts.empty : tableTexts.noLinks;
    return html`<p class="status soft" role="status">${text}</p>`;
  }

  private renderPages(count: number): TemplateResult | typeof nothing {
    if (count <= PAGE) return nothing;
    const last = Math.ceil(count / PAGE) - 1;
    const [from, to] = [this.page * PAGE + 1, Math.min(count, (this.page + 1) * PAGE)];
    return html`<nav class="pages" aria-label=${tableTexts.which}>
      <button ?disabled=${this.page === 0} @click=${() => (this.page -= 1)}>← ${tableTexts.previous}</button>
      <span role="status">${tableTexts.range(formatNumber(from), formatNumber(to), formatNumber(count))}</span>
      <button ?disabled=${this.page === last} @click=${() => (this.page += 1)}>${tableTexts.next} →</button>
    </nav>`;
  }

  /** All rows that fit, in the order that is chosen. */
  private rows<Row>(columns: readonly Column<Row>[], all: readonly Row[], wordsOf: (row: Row) => string): readonly Row[] {
    const wanted = fold(this.quick).split(/\s+/).filter(Boolean);
    const fitting = wanted.length === 0 ? all : all.filter((row) => wanted.every((word) => fold(wordsOf(row)).includes(word)));
    const column = columns.find(({ name }) => name === this.sorting?.column);
    if (column === undefined || this.sorting === null) return fitting;
    const { context } = this;
    return sortRows(fitting, (row) => column.keyOf(row, context), this.sorting.direction);
  }

  private pageOf<Row>(rows: readonly Row[]): readonly Row[] {
    return rows.slice(this.page * PAGE, (this.page + 1) * PAGE);
  }

  private get links(): readonly LinkRow[] {
    return this.built?.links ?? [];
  }

  private get things(): readonly ThingRow[] {
    return this.built?.things ?? [];
  }

  private get context(): CellContext {
    const sayings = sayingsOf(this.store.ask);
    return {
      saidBy: (claim) => {
        const names = sayings.namesOf(claim);
        return names && formatList(names);
      },
      openThing: (id) => this.store.change((view) => focusOn(view, id)),
      openRow: (row) => this.open(row),
    };
  }

  private press(event: Event, row: LinkRow | ThingRow): void {
    if (event.target instanceof Element && event.target.closest('button') === null) this.open(row);
  }

  private open(row: LinkRow | ThingRow): void {
    if ('thing' in row) this.store.change((view) => focusOn(view, row.thing.id));
    else if (row.claim !== null) this.store.change((view) => selectClaim(row.line === null ? view : selectLine(view, row.line), row.claim));
    else this.store.change((view) => selectLine(view, row.line));
  }

  private isOpen(row: LinkRow | ThingRow): boolean {
    const { claim, line, focus } = this.store.state.view;
    if ('thing' in row) return row.thing.id === focus;
    return row.claim === null ? row.line === line && line !== null : row.claim === claim;
  }

  private say(type: RelationType): string {
    return this.verbs.state.data?.get(type)?.pastLabel ?? type.toLowerCase().replaceAll('_', ' ');
  }
}

/** Without case and accents, so that a quick look finds any spelling. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

customElements.define('explorer-table', ExplorerTable);
