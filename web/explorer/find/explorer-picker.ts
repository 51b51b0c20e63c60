import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { baseStyle } from '../../shared/base-style.js';
import { kindSignStyle } from '../../shared/elements/kind-sign.js';
import { formatDay } from '../../shared/format.js';
import { findTexts, timeTexts } from '../../shared/texts.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import type { Choice, Found } from './choice.js';
import { findAnything, findThings } from './find-choices.js';
import { findStyle } from './find-style.js';
import { renderChoice } from './render-choice.js';

/** Milliseconds that a person may take between two letters of a word. */
const PAUSE = 120;

/** What `choose` tells. `beside`: with Ctrl, to be added to what is there. */
export interface Chosen {
  readonly choice: Choice;
  readonly beside: boolean;
}

/**
 * A field in which a thing is looked up and chosen, as a combobox with a list below it.
 * Tells by the event `choose`, whose detail is a `Chosen`.
 */
export class ExplorerPicker extends LitElement {
  static override properties = {
    store: { attribute: false },
    label: {},
    hint: {},
    value: {},
    everything: { type: Boolean },
    text: { state: true },
    asked: { state: true },
    active: { state: true },
    open: { state: true },
  };

  static override styles = [baseStyle, kindSignStyle, findStyle];

  declare store: Store;
  /** What the field is for, and what stands in it while it is empty. */
  declare label: string;
  declare hint: string;
  /** Name of what is chosen already. */
  declare value: string;
  /** Also finds verbs, and what ids and addresses stand for. */
  declare everything: boolean;
  /** What is typed; null: nothing since the last choice. */
  declare text: string | null;
  declare asked: string;
  declare active: number;
  declare open: boolean;
  private readonly question = new Question<Found>(this, () => this.store);
  private shown: Found | null = null;
  private enter: { readonly beside: boolean } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    [this.label, this.hint, this.value, this.everything] = [findTexts.label, findTexts.placeholder, '', false];
    [this.text, this.asked, this.active, this.open] = [null, '', 0, false];
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  /** Puts the caret into the field, with all of its text selected. */
  override focus(): void {
    const input = this.renderRoot.querySelector('input');
    input?.focus();
    input?.select();
  }

  protected override willUpdate(): void {
    const { asked, store, everything } = this;
    this.question.ask(asked === '' ? null : asked, (signal) =>
      everything ? findAnything(asked, location.origin, store.ask, signal) : findThings(asked, store.ask, signal),
    );
    const { data } = this.question.state;
    if (data !== null && data !== this.shown) [this.shown, this.active] = [data, 0];
    if (asked === '') this.shown = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('active')) this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    const [first] = this.shown?.choices ?? [];
    if (this.enter === null || this.question.state.kind !== 'ready' || this.shown?.text !== this.text?.trim()) return;
    const { beside } = this.enter;
    this.enter = null;
    if (first !== undefined) this.choose(first, beside);
  }

  protected override render(): TemplateResult {
    const choices = this.open ? (this.shown?.choices ?? []) : [];
    const isOpen = this.open && (this.shown !== null || this.question.state.kind === 'failed');
    return html`
      <div class="field">
        <input
          type="text"
          role="combobox"
          inputmode="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-label=${this.label}
          aria-autocomplete="list"
          aria-expanded=${String(choices.length > 0)}
          aria-controls=${choices.length > 0 ? 'list' : nothing}
          aria-activedescendant=${choices.length > 0 ? `choice-${String(this.active)}` : nothing}
          placeholder=${this.hint}
          maxlength="2048"
          .value=${live(this.text ?? this.value)}
          @input=${this.type}
          @keydown=${this.press}
          @focus=${() => (this.open = true)}
          @blur=${this.leave}
        />
        <slot name="key"></slot>
      </div>
      ${isOpen ? html`<div class="list" @mousedown=${(event: Event) => event.preventDefault()}>${this.renderList(choices)}</div>` : nothing}
      <p class="visually-hidden" role="status">${isOpen ? this.describe() : nothing}</p>
    `;
  }

  private renderList(choices: readonly Choice[]): TemplateResult {
    const { state } = this.question;
    const { said } = this.store.state.view;
    return html`
      ${
        choices.length === 0
          ? nothing
          : html`<ul role="listbox" id="list" aria-label=${findTexts.results}>
              ${choices.map(
                (choice, place) =>
                  html`<li
                    role="option"
                    id="choice-${place}"
                    aria-selected=${String(place === this.active)}
                    @click=${(event: MouseEvent) => this.choose(choice, event.ctrlKey || event.metaKey)}
                  >
                    ${renderChoice(choice)}
                  </li>`,
              )}
            </ul>`
      }
      ${state.kind === 'failed' ? html`<p class="hint">${state.passing ? findTexts.away : state.message}</p>` : nothing}
      ${this.shown !== null && this.shown.rest > 0 ? html`<p class="hint">${findTexts.more(this.shown.rest)}</p>` : nothing}
      ${
        state.kind === 'ready' && choices.length === 0
          ? html`<p class="hint"><strong>${findTexts.none(state.data.text)}</strong>${findTexts.noneHint}</p>`
          : nothing
      }
      ${said === null ? nothing : html`<p class="hint">${timeTexts.onlyKnown(formatDay(said))}</p>`}
      ${choices.length > 0 && this.everything ? html`<p class="hint keys">${findTexts.keys}</p>` : nothing}
    `;
  }

  private describe(): string {
    const { state } = this.question;
    if (state.kind === 'failed') return state.passing ? findTexts.away : state.message;
    if (state.kind !== 'ready') return '';
    return state.data.choices.length === 0 ? findTexts.none(state.data.text) : findTexts.found(state.data.choices.length);
  }

  private type(event: InputEvent): void {
    this.text = (event.target as HTMLInputElement).value;
    this.open = true;
    this.enter = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.asked = this.text?.trim() ?? ''), PAUSE);
  }

  private press(event: KeyboardEvent): void {
    const choices = this.open ? (this.shown?.choices ?? []) : [];
    const move = (place: number): void => {
      event.preventDefault();
      [this.open, this.active] = [true, (place + choices.length) % Math.max(1, choices.length)];
    };
    switch (event.key) {
      case 'ArrowDown':
        move(this.open ? this.active + 1 : this.active);
        break;
      case 'ArrowUp':
        move(this.active - 1);
        break;
      case 'Enter':
        this.pressEnter(event, choices[this.active]);
        break;
      case 'Escape':
        this.pressEscape(event);
        break;
    }
  }

  /** Whoever types and presses Enter before the answer is there gets its first choice. */
  private pressEnter(event: KeyboardEvent, choice: Choice | undefined): void {
    const text = this.text?.trim() ?? '';
    const beside = event.ctrlKey || event.metaKey;
    if (text === '') return;
    event.preventDefault();
    clearTimeout(this.timer);
    if (this.shown?.text === text && choice !== undefined) this.choose(choice, beside);
    else [this.enter, this.asked, this.open] = [{ beside }, text, true];
  }

  /** Escape closes the list, and then takes back what was typed. */
  private pressEscape(event: KeyboardEvent): void {
    if (!this.open || this.asked === '') {
      if (this.text === null) return;
      [this.text, this.asked] = [null, ''];
    }
    event.preventDefault();
    event.stopPropagation();
    this.open = false;
  }

  private leave(): void {
    this.open = false;
    if (this.text?.trim() === '' || this.value !== '') [this.text, this.asked] = [null, ''];
  }

  private choose(choice: Choice, beside: boolean): void {
    clearTimeout(this.timer);
    [this.text, this.asked, this.open] = [null, '', false];
    this.dispatchEvent(new CustomEvent<Chosen>('choose', { detail: { choice, beside } }));
  }
}

customElements.define('explorer-picker', ExplorerPicker);
