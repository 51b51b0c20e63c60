import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyle } from '../../shared/base-style.js';
import { capitalise, formatDay } from '../../shared/format.js';
import { panelTexts, timeTexts } from '../../shared/texts.js';
import { KnownDocument } from '../gen/graphql.js';
import type { KnownQuery } from '../gen/graphql.js';
import { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import { findSince } from './find-since.js';
import { setDay } from './set-day.js';

interface Found {
  /** null: nothing has this id. */
  readonly name: string | null;
}

/** Says of something that is not known on the day of the view since when it is, and leads there, or to today. */
export class ExplorerNotYet extends LitElement {
  static override properties = { store: { attribute: false }, subject: {} };

  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
      }

      h2 {
        font: 600 1.2rem/1.3 var(--demarche-serif);
      }

      p {
        margin-top: 0.5rem;
      }

      .go {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
      }
    `,
  ];

  declare store: Store;
  /** Id of what is not known yet. */
  declare subject: string;
  private readonly found = new Question<Found>(this, () => this.store);
  private readonly since = new Question<string | null>(this, () => this.store);

  protected override willUpdate(): void {
    const { subject, store } = this;
    this.found.ask(subject, async (signal) => ({ name: nameOf((await store.askNow(KnownDocument, { id: subject }, signal)).node) }));
    const isThere = (this.found.state.data?.name ?? null) !== null;
    this.since.ask(isThere ? subject : null, () => findSince(store, subject));
  }

  protected override render(): TemplateResult | typeof nothing {
    const found = this.found.state.data;
    const { said } = this.store.state.view;
    if (found === null || said === null) return nothing;
    if (found.name === null)
      return html`<h2>${panelTexts.missing(this.subject)}</h2>
        <p>${panelTexts.missingHint}</p>`;
    const { kind, data: since } = this.since.state;
    return html`<div role="status">
        <h2>${timeTexts.notYetTitle(capitalise(found.name))}</h2>
        <p>
          ${timeTexts.notYet(formatDay(said))}
          ${since === null ? (kind === 'loading' ? timeTexts.findingSince : nothing) : timeTexts.since(formatDay(since))}
        </p>
      </div>
      <p class="go">
        ${since === null ? nothing : html`<button @click=${() => setDay(this.store, since)}>${timeTexts.goTo(formatDay(since))}</button>`}
        <button @click=${() => setDay(this.store, null)}>${timeTexts.back}</button>
      </p>`;
  }
}

function nameOf(node: KnownQuery['node']): string | null {
  if (node === null) return null;
  const { name, statement, title, object, id } = node as Partial<Record<'name' | 'statement' | 'title' | 'object', string>> & {
    id: string;
  };
  return name ?? statement ?? title ?? object ?? id;
}

customElements.define('explorer-not-yet', ExplorerNotYet);
