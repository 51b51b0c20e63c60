import { LitElement, css, html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { baseStyle } from '../../shared/base-style.js';
import { citeTexts } from '../../shared/texts.js';
import { copyText } from '../share/copy-text.js';
import { CITATION_FORMS, addressOfCitation, fetchCitation } from './fetch-citation.js';
import type { CitationForm } from './fetch-citation.js';

/** How to cite what is shown: a footnote or one of three formats, to copy or to save. It is asked for when it is looked at. */
export class ExplorerCite extends LitElement {
  static override properties = {
    subject: {},
    search: {},
    open: { type: Boolean },
    form: { state: true },
    text: { state: true },
    message: { state: true },
  };

  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
        margin-top: 0.7rem;
        font-size: 0.9rem;
      }

      summary {
        width: fit-content;
        color: var(--demarche-accent);
        cursor: pointer;
      }

      .form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.4rem;
        align-items: center;
        margin-block: 0.4rem;
      }

      textarea {
        display: block;
        width: 100%;
        border: 1px solid var(--demarche-rule);
        border-radius: var(--demarche-radius);
        padding: 0.35rem 0.5rem;
        background: var(--demarche-sunken);
        color: inherit;
        font:
          0.85rem/1.45 ui-monospace,
          'DejaVu Sans Mono',
          monospace;
        overflow-wrap: anywhere;
        resize: vertical;
      }

      .status {
        min-height: 1.4em;
        color: var(--demarche-soft);
      }
    `,
  ];

  /** What is cited, as its address names it: `claims/c25`, `frozen/<hash>`, `view`. */
  declare subject: string;
  /** What else its address has: `?address=…`. */
  declare search: string;
  /** Whether it is unfolded from the beginning, without a way to fold it. */
  declare open: boolean;
  declare private form: CitationForm;
  declare private text: string;
  declare private message: string;
  private abort = new AbortController();

  constructor() {
    super();
    this.search = '';
    this.open = false;
    this.form = 'txt';
    this.text = '';
    this.message = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('subject') && !changed.has('search')) return;
    this.text = '';
    if (this.open || this.isUnfolded) void this.load();
  }

  protected override render(): TemplateResult {
    return this.open
      ? this.renderForm()
      : html`<details @toggle=${() => this.isUnfolded && void this.load()}>
          <summary>${citeTexts.cite}</summary>
          ${this.renderForm()}
        </details>`;
  }

  private renderForm(): TemplateResult {
    return html`<div class="form">
        <select
          aria-label=${citeTexts.form}
          @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as CitationForm)}
        >
          ${CITATION_FORMS.map((form) => html`<option value=${form} ?selected=${form === this.form}>${citeTexts.forms[form]}</option>`)}
        </select>
        <button ?disabled=${this.text === ''} @click=${() => void this.copy()}>${citeTexts.copy}</button>
        <a href=${addressOfCitation(this.subject, this.form, this.search)} download>${citeTexts.save}</a>
      </div>
      <textarea readonly rows="5" aria-label=${citeTexts.citation} .value=${this.text}></textarea>
      <p class="status" role="status">${this.message}</p>`;
  }

  private get isUnfolded(): boolean {
    return this.renderRoot.querySelector('details')?.open === true;
  }

  private choose(form: CitationForm): void {
    this.form = form;
    void this.load();
  }

  private async load(): Promise<void> {
    this.abort.abort();
    const { signal } = (this.abort = new AbortController());
    this.message = '';
    try {
      const text = await fetchCitation(addressOfCitation(this.subject, this.form, this.search), signal);
      if (!signal.aborted) this.text = text.trimEnd();
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AskError)) throw error;
      [this.text, this.message] = ['', error.message];
    }
  }

  private async copy(): Promise<void> {
    const field = this.renderRoot.querySelector('textarea');
    if (field !== null) this.message = (await copyText(field)) ? citeTexts.copied : citeTexts.copyFailed;
  }
}

customElements.define('explorer-cite', ExplorerCite);
