import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { LONGEST_ADDRESS, writeView } from '../../../src/view/address.js';
import { AskError } from '../../../src/view/ask.js';
import type { Subject } from '../../../src/view/subject.js';
import { writeSubject } from '../../../src/view/subject-address.js';
import { baseStyle } from '../../shared/base-style.js';
import { appTexts, shareTexts } from '../../shared/texts.js';
import { titleOfView } from '../app/title-of-view.js';
import '../cite/explorer-cite.js';
import type { Store } from '../store/store.js';
import { copyText } from './copy-text.js';
import { keep } from './keep-view.js';
import { writePlaygroundLink } from './playground-link.js';
import { shareStyle } from './share-style.js';
import { writeElement, writeFrame } from './snippets.js';
import { subjectsOfView } from './subjects-of-view.js';

type Form = 'frame' | 'element';

/** The dialog by which a view leaves the page: as a link, an embed, a citation, or its query. */
export class ExplorerShare extends LitElement {
  static override properties = {
    store: { attribute: false },
    link: { state: true },
    chosen: { state: true },
    form: { state: true },
    frozen: { state: true },
    hash: { state: true },
    message: { state: true },
  };

  static override styles = [baseStyle, shareStyle];

  declare store: Store;
  declare private link: string;
  declare private chosen: number;
  declare private form: Form;
  declare private frozen: boolean;
  /** Hash under which the server keeps the chosen subject; null until it does, and where it need not. */
  declare private hash: string | null;
  declare private message: string;
  private subjects: readonly Subject[] = [];

  constructor() {
    super();
    this.link = '';
    this.chosen = 0;
    this.form = 'frame';
    this.frozen = false;
    this.hash = null;
    this.message = '';
  }

  /** The element may be set up before its code is there: what it was given is in place by its first update. */
  protected override willUpdate(): void {
    if (!this.hasUpdated) this.subjects = subjectsOfView(this.store.state.view, this.isPerson);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    const link = this.makeLink();
    this.prepare();
    void this.run(async () => void (this.link = await link));
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${() => this.dispatchEvent(new Event('close'))} @click=${this.closeOutside}>
      <div class="frame">
        <div class="head">
          <h2 id="title">${shareTexts.title}</h2>
          <button class="plain" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>${appTexts.close}</button>
        </div>
        <p class="status" role="status">${this.message}</p>
        <section>
          <h3>${shareTexts.link}</h3>
          <p class="soft">${shareTexts.linkHint}</p>
          ${this.renderCopy('link', this.link, shareTexts.link, shareTexts.copyLink)}
        </section>
        ${this.subjects.length === 0 ? nothing : this.renderEmbed()}
        <section>
          <h3>${shareTexts.cite}</h3>
          ${this.renderCitation()}
        </section>
        <section>
          <h3><a href=${writePlaygroundLink(this.store.state.view, this.subjects[this.chosen])}>${shareTexts.playground}</a></h3>
          <p class="soft">${shareTexts.playgroundHint}</p>
        </section>
      </div>
    </dialog>`;
  }

  private get isPerson(): boolean {
    const { view, data } = this.store.state;
    return view.focus !== null && data.things.get(view.focus)?.__typename === 'Person';
  }

  private renderEmbed(): TemplateResult {
    const subject = this.subjects[this.chosen];
    if (subject === undefined) return html``;
    const options = { base: location.origin, title: titleOfView(this.store.state), frozen: this.isKept(subject) ? this.hash : null };
    const isWaiting = this.isKept(subject) && this.hash === null;
    const code = isWaiting ? '' : this.form === 'frame' ? writeFrame(subject, options) : writeElement(subject, options);
    return html`<section>
      <h3>${shareTexts.embed}</h3>
      <div class="choices">
        <label
          >${shareTexts.what}
          <select @change=${(event: Event) => this.choose(Number((event.target as HTMLSelectElement).value))}>
            ${this.subjects.map(({ kind }, place) => html`<option value=${place}>${shareTexts.subjects[kind]}</option>`)}
          </select></label
        >
        <label
          >${shareTexts.how}
          <select @change=${(event: Event) => (this.form = (event.target as HTMLSelectElement).value as Form)}>
            <option value="frame">${shareTexts.frame}</option>
            <option value="element">${shareTexts.element}</option>
          </select></label
        >
        <label
          >${shareTexts.state}
          <select @change=${(event: Event) => this.freeze((event.target as HTMLSelectElement).value === 'frozen')}>
            <option value="live">${shareTexts.live}</option>
            <option value="frozen">${shareTexts.frozen}</option>
          </select></label
        >
      </div>
      ${this.frozen ? html`<p class="soft">${shareTexts.frozenHint}</p>` : nothing}
      ${this.renderCopy('code', code, shareTexts.embed, shareTexts.copyCode)}
      <details>
        <summary>${shareTexts.preview}</summary>
        ${isWaiting ? nothing : html`<iframe title=${shareTexts.preview} loading="lazy" src=${this.addressOf(subject)}></iframe>`}
      </details>
    </section>`;
  }

  private renderCopy(id: string, value: string, label: string, action: string): TemplateResult {
    return html`<div class="copy">
      <textarea id=${id} readonly rows=${value.length > 90 ? 3 : 1} aria-label=${label} .value=${value}></textarea>
      <button ?disabled=${value === ''} @click=${() => void this.copy(id)}>${action}</button>
    </div>`;
  }

  /** What is frozen is cited under its hash, and a view that is too long for an address under its short one. */
  private renderCitation(): TemplateResult | typeof nothing {
    if (this.link === '') return nothing;
    const saved = /[?&]saved=([0-9a-f]{64})/.exec(this.link)?.[1];
    const [subject, search] =
      this.frozen && this.hash !== null
        ? [`frozen/${this.hash}`, '']
        : saved !== undefined
          ? [`saved/${saved}`, '']
          : ['view', `?address=${encodeURIComponent(this.link.slice(location.origin.length))}`];
    return html`<explorer-cite open subject=${subject} search=${search}></explorer-cite>`;
  }

  private addressOf(subject: Subject): string {
    return this.isKept(subject) && this.hash !== null ? `/embed/frozen/${this.hash}` : writeSubject(subject);
  }

  private choose(place: number): void {
    this.chosen = place;
    this.prepare();
  }

  private freeze(frozen: boolean): void {
    this.frozen = frozen;
    this.prepare();
  }

  /** An embed that is frozen, or that is too long for an address, is kept by the server: the latter with its address alone. */
  private isKept(subject: Subject): boolean {
    return this.frozen || writeSubject(subject).length > LONGEST_ADDRESS;
  }

  /** Has the server keep what is chosen, where it must. */
  private prepare(): void {
    this.hash = null;
    const { frozen } = this;
    const subject = this.subjects[this.chosen];
    if (subject === undefined || !this.isKept(subject)) return;
    void this.run(async () => {
      this.message = shareTexts.keeping;
      const { hash } = await keep({ address: writeSubject(subject), answers: frozen });
      if (this.subjects[this.chosen] === subject && this.frozen === frozen) this.hash = hash;
      this.message = '';
    });
  }

  /** A view that is too long for an address is kept by the server. */
  private async makeLink(): Promise<string> {
    const search = writeView(this.store.state.view);
    if (search.length <= LONGEST_ADDRESS) return `${location.origin}/${search}`;
    const { hash } = await keep({ address: `/${search}`, answers: false });
    return `${location.origin}/?saved=${hash}`;
  }

  private async run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.message = error.message;
    }
  }

  private async copy(id: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (field !== null) this.message = (await copyText(field)) ? shareTexts.copied : shareTexts.copyFailed;
  }

  private closeOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
  }
}

customElements.define('explorer-share', ExplorerShare);
