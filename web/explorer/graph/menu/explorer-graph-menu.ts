import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyle } from '../../../shared/base-style.js';
import { formatNumber } from '../../../shared/format.js';
import { graphTexts } from '../../../shared/texts.js';
import { describeKind } from '../../../shared/thing-kind.js';
import { collapse, expand } from '../../store/expand.js';
import type { Wanted } from '../../store/expand.js';
import type { Store } from '../../store/store.js';
import { Question } from '../../store/question.js';
import { loadVerbs } from '../../store/verbs.js';
import { focusOn, hideThings, pinThing, placeThings, selectClaim, selectLine, toggleLine } from '../../store/view-steps.js';
import { groupCounts, sum } from './group-counts.js';
import type { ChoiceGroup } from './group-counts.js';
import { loadCounts } from './load-counts.js';
import type { MenuSubject } from './menu-subject.js';
import { menuStyle } from './menu-style.js';

/** Between the menu and the rim of the graph. */
const RIM = 8;

/** The menu at a thing, a line or an open end: what can be shown around it, with counts, and what can be done with it. */
export class ExplorerGraphMenu extends LitElement {
  static override properties = { store: { attribute: false }, subject: { attribute: false } };

  static override styles = [baseStyle, menuStyle];

  declare store: Store;
  declare subject: MenuSubject;
  private readonly around = new Question<readonly ChoiceGroup[]>(this, () => this.store);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.closeOutside, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.closeOutside, true);
  }

  protected override willUpdate(): void {
    const { subject, store } = this;
    this.around.ask(subject.kind === 'thing' ? subject.id : null, async () => {
      const id = subject.kind === 'thing' ? subject.id : '';
      const [counts, verbs] = await Promise.all([loadCounts(store.ask, id), loadVerbs(store.ask)]);
      return groupCounts(counts, verbs);
    });
  }

  protected override updated(changed: PropertyValues): void {
    this.place();
    if (changed.has('subject')) this.items()[0]?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    switch (this.subject.kind) {
      case 'thing':
        return this.renderThing(this.subject);
      case 'line':
        return this.renderLine(this.subject.line);
      case 'stub':
        return this.renderStub(this.subject);
    }
  }

  private renderThing({ id, place }: Extract<MenuSubject, { readonly kind: 'thing' }>): TemplateResult {
    const { view, data } = this.store.state;
    const thing = data.things.get(id);
    const name = thing?.name ?? id;
    const isPinned = view.things.some((one) => one.id === id && one.pinned);
    const step = (label: string, run: () => void, key: string): TemplateResult => this.renderItem(label, run, html`<kbd>${key}</kbd>`);
    return this.renderMenu(
      graphTexts.menu.label(name),
      html`<p class="head">
        <strong>${name}</strong> ${thing === undefined ? nothing : html`<span class="soft">${describeKind(thing)}</span>`}
      </p>`,
      html`
        ${step(graphTexts.menu.open, () => this.store.change((now) => focusOn(now, id)), '⏎')}
        ${view.expanded.includes(id) ? step(graphTexts.menu.collapse, () => collapse(this.store, id), 'C') : nothing}
        ${step(
          isPinned ? graphTexts.menu.unpin : graphTexts.menu.pin,
          () => this.store.change((now) => pinThing(placeThings(now, new Map([[id, roundPlace(place)]])), id, !isPinned)),
          'P',
        )}
        ${step(graphTexts.menu.hide, () => this.store.change((now) => hideThings(now, [id])), 'Del')}
        ${this.renderItem(graphTexts.menu.paths, () =>
          this.store.change((now) => ({ ...now, paths: { from: id, to: null, maxLength: now.paths?.maxLength ?? 4, chosen: null } })),
        )}
        ${this.renderAround(id)}
      `,
    );
  }

  private renderAround(id: string): TemplateResult {
    const { state } = this.around;
    if (state.kind === 'failed') return html`<p class="hint" role="presentation">${state.message}</p>`;
    if (state.data === null) return html`<p class="hint" role="presentation">${graphTexts.menu.loading}</p>`;
    if (state.data.length === 0) return html`<p class="hint" role="presentation">${graphTexts.menu.none}</p>`;
    const show = (wanted: Wanted): void => void expand(this.store, id, wanted);
    const count = (number: number): TemplateResult => html`<span class="count">${formatNumber(number)}</span>`;
    return html`<div role="separator"></div>
      ${this.renderItem(graphTexts.menu.everything, () => show({}), count(sum(state.data.map(({ all }) => all))))}
      ${state.data.map(
        ({ all, choices }) =>
          html`<div role="group" aria-label=${all.label}>
            ${this.renderItem(all.label, () => show(all.wanted), count(all.count), 'kind')}
            ${
              choices.length < 2 && all.wanted.kinds?.includes('MEMBERSHIP') === true
                ? nothing
                : choices.map((choice) => this.renderItem(choice.label, () => show(choice.wanted), count(choice.count), 'verb'))
            }
          </div>`,
      )}`;
  }

  private renderLine(line: string): TemplateResult {
    const { view, model } = this.store.state;
    const links = model.lines.filter((one) => one.line === line).reduce((total, one) => total + one.links.length, 0);
    const isApart = view.opened.includes(line);
    return this.renderMenu(
      graphTexts.menu.lineLabel,
      nothing,
      html`${this.renderItem(graphTexts.menu.openLine, () => this.store.change((now) => selectLine(now, line)))}
      ${
        links > 1
          ? this.renderItem(isApart ? graphTexts.menu.together : graphTexts.menu.apart, () =>
              this.store.change((now) => toggleLine(now, line)),
            )
          : nothing
      }`,
    );
  }

  private renderStub({ at, missing }: Extract<MenuSubject, { readonly kind: 'stub' }>): TemplateResult {
    const claims = this.store.state.model.stubs.filter((stub) => stub.at === at && stub.missing === missing).map(({ claim }) => claim);
    return this.renderMenu(
      graphTexts.menu.claims,
      html`<p class="head"><strong>${graphTexts.openEnd(missing === 'agent' ? 'agent' : 'target', claims.length)}</strong></p>`,
      html`${claims.map(({ id, statement }) => this.renderItem(statement, () => this.store.change((now) => selectClaim(now, id)), nothing, 'claim'))}`,
    );
  }

  private renderMenu(label: string, head: unknown, items: TemplateResult): TemplateResult {
    return html`<div class="frame" @keydown=${(event: KeyboardEvent) => this.press(event)}>
      ${head}
      <div role="menu" aria-label=${label}>${items}</div>
    </div>`;
  }

  private renderItem(label: string, run: () => void, after: unknown = nothing, style = ''): TemplateResult {
    const choose = (): void => {
      this.close();
      run();
    };
    return html`<button role="menuitem" class=${style} tabindex="-1" @click=${choose}><span>${label}</span>${after}</button>`;
  }

  private press(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item === this.shadowRoot?.activeElement);
    const goTo: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
    const next = goTo[event.key];
    event.stopPropagation();
    if (next !== undefined) {
      event.preventDefault();
      items[(next + items.length) % items.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.close();
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const found = [...items.slice(at + 1), ...items].find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
      found?.focus();
    }
  }

  private items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  /** Beside the pixel that it is open for, within the graph. */
  private place(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const space = this.offsetParent;
    if (frame === null || space === null) return;
    const { x, y } = this.subject.pixel;
    const left = Math.max(RIM, Math.min(x + 14, space.clientWidth - frame.offsetWidth - RIM));
    const top = Math.max(RIM, Math.min(y - 12, space.clientHeight - frame.offsetHeight - RIM));
    this.style.setProperty('left', `${left}px`);
    this.style.setProperty('top', `${top}px`);
    frame.style.setProperty('max-height', `${space.clientHeight - 2 * RIM}px`);
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  private readonly closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close();
  };
}

function roundPlace({ x, y }: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
  return { x: Math.round(x), y: Math.round(y) };
}

if (customElements.get('explorer-graph-menu') === undefined) customElements.define('explorer-graph-menu', ExplorerGraphMenu);
