import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { loadSubject } from '../../../src/view/load-subject.js';
import type { SubjectKind } from '../../../src/view/subject.js';
import type { SubjectData } from '../../../src/view/subject-data.js';
import { LANGUAGE } from '../../shared/texts.js';
import { tokens } from '../../shared/tokens.js';
import { OWN_ADDRESS } from '../own-address.js';
import { renderChanged } from '../parts/changed.js';
import { renderKnown } from '../parts/known.js';
import { renderNotice, renderWaiting } from '../parts/notice.js';
import { listDocuments, nameShown, renderShown } from '../parts/shown.js';
import { renderSource } from '../parts/source-line.js';
import { SHOWN_STYLES } from '../styles/styles.js';
import { readSearch } from './attributes.js';
import { tell } from './events.js';
import { Loading } from './loading.js';
import type { LoadState } from './loading.js';
import { openSubject } from './open-subject.js';
import type { Opened } from './open-subject.js';

/** What an element shows, and where it came from. */
interface Shown extends Opened {
  readonly data: SubjectData;
}

/**
 * What all elements are: they read a subject from their attributes, load it, and show it under a name for screen readers
 * and above a line that says where it is from. What differs is in `kind` and in the attributes that belong to it.
 */
export abstract class SubjectElement extends LitElement {
  static override styles = [tokens, ...SHOWN_STYLES];

  declare base: string | null | undefined;
  declare frozen: string | null | undefined;
  declare theme: string | null | undefined;

  protected abstract readonly kind: SubjectKind;
  private readonly loading = new Loading<Shown>(this, (state) => this.tellChange(state));

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.loading.state.kind !== 'ready') this.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof LitElement;
    const asked = [...changed.keys()].filter((name) => name !== 'theme' && elementProperties.has(name));
    if (asked.length > 0 || !this.hasUpdated) this.load();
  }

  protected override render(): TemplateResult {
    const { state } = this.loading;
    const shown = state.data;
    const name = shown === null ? nothing : nameShown(shown.data);
    return html`<section part="frame" lang=${LANGUAGE} aria-label=${name} aria-busy=${String(state.kind === 'loading')}>
      ${renderNotice(state, shown?.dropped ?? [])} ${shown === null && state.kind === 'loading' ? renderWaiting() : nothing}
      ${
        shown === null
          ? nothing
          : [
              renderKnown(shown, shown.data),
              renderShown(shown.data, shown, (selected) => tell(this, 'demarche-select', selected)),
              renderChanged(shown.data),
              renderSource(shown, shown.data.source, listDocuments(shown.data)),
            ]
      }
    </section>`;
  }

  private load(): void {
    const search = readSearch(this.kind, (property) => (this as unknown as Record<string, string | null>)[property]);
    const base = (this.base ?? '') === '' ? OWN_ADDRESS : (this.base ?? '').replace(/\/+$/, '');
    void this.loading.load(async (signal) => {
      const opened = await openSubject({ kind: this.kind, search, base, frozen: this.frozen ?? null }, signal);
      return { ...opened, data: await loadSubject(opened.subject, opened.ask, signal) };
    });
  }

  private tellChange(state: LoadState<Shown>): void {
    if (state.kind === 'ready') void this.updateComplete.then(() => tell(this, 'demarche-ready', { kind: this.kind }));
    if (state.kind !== 'failed') return;
    const { error, again } = state;
    tell(this, 'demarche-error', { code: error instanceof AskError ? error.code : 'FAULT', message: error.message, again });
  }
}
