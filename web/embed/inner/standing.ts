import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { formatDay } from '../../shared/format.js';
import { define } from '../element/define.js';
import { frozenTexts } from '../texts.js';

/** How what was frozen stands to what is so now, as the server tells it. */
interface Standing {
  readonly standing: 'CURRENT' | 'SAME' | 'DIFFERENT' | 'GONE';
  /** When the collection of now was loaded, in ISO 8601. */
  readonly loadedAt: string;
}

/**
 * Says of something frozen whether there is a newer state of the collection, and whether the same would look otherwise now.
 * Where the server does not answer, nothing is said: what is frozen is there all the same.
 */
class StandingLine extends LitElement {
  static override properties = { hash: {}, base: {}, known: { state: true } };

  declare hash: string;
  declare base: string;
  declare private known: Standing | null;
  private abort = new AbortController();

  constructor() {
    super();
    this.known = null;
  }

  /** Its lines stand among those around it, and look like them. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.abort.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('hash') || changed.has('base')) void this.load();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === null || known.standing === 'CURRENT') return nothing;
    const { text, isMarked } = {
      SAME: { text: frozenTexts.same, isMarked: false },
      DIFFERENT: { text: frozenTexts.different, isMarked: true },
      GONE: { text: frozenTexts.gone, isMarked: true },
    }[known.standing];
    return html`<p part="standing" class=${isMarked ? 'standing marked' : 'standing'} role="status">${text(formatDay(known.loadedAt))}</p>`;
  }

  private async load(): Promise<void> {
    this.abort.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    try {
      const response = await fetch(`${this.base}/snapshots/${encodeURIComponent(this.hash)}/standing`, { credentials: 'omit', signal });
      if (response.ok && !signal.aborted) this.known = (await response.json()) as Standing;
    } catch {
      this.known = null;
    }
  }
}

define('demarche-standing', StandingLine);
