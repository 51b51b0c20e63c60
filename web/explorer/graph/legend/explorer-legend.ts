import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Certainty, Modality, Voice } from '../../../../src/view/gen/enums.js';
import type { PictureKind } from '../../../../src/view/picture-kind.js';
import { ALL_KINDS, EMPTY_FILTER } from '../../../../src/view/view.js';
import type { ViewFilter } from '../../../../src/view/view.js';
import { baseStyle } from '../../../shared/base-style.js';
import { formatNumber } from '../../../shared/format.js';
import { certaintyTexts, graphTexts, linkKindTexts, modalityTexts, pictureKindTexts, voiceTexts } from '../../../shared/texts.js';
import { lookStably } from '../../store/look-stably.js';
import type { Store } from '../../store/store.js';
import { StoreController } from '../../store/store-controller.js';
import { changeFilter } from '../../store/view-steps.js';
import { countLinks } from './count-links.js';
import './explorer-legend-verbs.js';
import { PLAIN_FROM } from '../scene/detail.js';
import { legendStyle } from './legend-style.js';
import { glyphSwatch, lineSwatch, stubSwatch } from './swatches.js';
import { isIn, toggleValue } from './toggle-value.js';

/** Graphs narrower than this, in pixels, begin with the legend closed. */
const WIDE = 1000;
const SURENESS: readonly Certainty[] = [Certainty.Stated, Certainty.Hedged, Certainty.Opinion, Certainty.Unknown];

/** What the picture's shapes and strokes mean, how many of each there are, and buttons that hide and show them. */
export class ExplorerLegend extends LitElement {
  static override properties = { store: { attribute: false }, isOpen: { state: true }, isPlain: { attribute: false } };

  static override styles = [baseStyle, legendStyle];

  declare store: Store;
  declare isOpen: boolean;
  /** Whether the picture has so many lines that they are drawn without strokes. */
  declare isPlain: boolean;

  constructor() {
    super();
    this.isOpen = false;
    this.isPlain = false;
    new StoreController(
      this,
      () => this.store,
      lookStably(({ data, view, model }) => [data, view.things, view.filter, model.hidden] as const),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.isOpen = (this.parentElement ?? (this.getRootNode() as ShadowRoot).host).clientWidth >= WIDE;
  }

  protected override render(): TemplateResult {
    const { model } = this.store.state;
    return html`
      ${this.isOpen ? this.renderBody() : nothing}
      <div class="bar">
        <button aria-expanded=${String(this.isOpen)} @click=${() => (this.isOpen = !this.isOpen)}>
          <span class="whole">${graphTexts.legend.title}</span><span class="short">${graphTexts.legend.short}</span>
        </button>
        ${
          model.hidden > 0
            ? html`<span class="soft">${graphTexts.legend.hidden(model.hidden)}</span>
                <button class="link" @click=${() => this.showAll()}>${graphTexts.legend.showAll}</button>`
            : nothing
        }
      </div>
    `;
  }

  private renderBody(): TemplateResult {
    const { data, view } = this.store.state;
    const { filter } = view;
    const counts = countLinks(
      data,
      view.things.map(({ id }) => id),
    );
    const modalities = Object.values(Modality).filter((value) => counts.modalities.has(value) || !isIn(filter.modalities, value));
    const voices = Object.values(Voice).filter((value) => counts.voices.has(value) || !isIn(filter.voices, value));
    return html`<div class="frame">
      <div class="body" tabindex="0" role="region" aria-label=${graphTexts.legend.title}>
        <h2>${graphTexts.legend.things}</h2>
        <ul>
          ${[...counts.things].map(([kind, count]) => this.renderKind(kind, count))}
        </ul>
        <h2>${graphTexts.legend.lines}</h2>
        ${this.isPlain ? html`<p class="hint plain">${graphTexts.legend.plain(formatNumber(PLAIN_FROM))}</p>` : nothing}
        <ul>
          ${ALL_KINDS.map((kind) =>
            this.renderToggle(
              lineSwatch('solid', kind !== 'RELATION'),
              linkKindTexts[kind],
              counts.kinds.get(kind),
              filter.kinds.includes(kind),
              {
                kinds: toggleKind(filter, kind),
              },
            ),
          )}
          ${
            counts.implied > 0
              ? this.renderToggle(html`<span aria-hidden="true">(…)</span>`, graphTexts.legend.implied, counts.implied, filter.inferred, {
                  inferred: !filter.inferred,
                })
              : nothing
          }
          ${
            counts.openEnds > 0
              ? html`<li>
                  <span class="row">${stubSwatch()}<span>${graphTexts.legend.openEnd}</span>${this.renderCount(counts.openEnds)}</span>
                </li>`
              : nothing
          }
        </ul>
        <h2>${graphTexts.legend.modality}</h2>
        <ul>
          ${modalities.map((value) =>
            this.renderToggle(
              lineSwatch(value === 'ACTUAL' ? 'solid' : 'dashed'),
              modalityTexts[value],
              counts.modalities.get(value),
              isIn(filter.modalities, value),
              { modalities: toggleValue(filter.modalities, value, Object.values(Modality)) },
            ),
          )}
        </ul>
        <h2>${graphTexts.legend.sure}</h2>
        <ul>
          ${SURENESS.map((value) =>
            this.renderToggle(
              lineSwatch(value === 'STATED' ? 'solid' : 'dotted'),
              certaintyTexts[value],
              counts.certainties.get(value),
              isSureEnough(filter, value),
              { minCertainty: value === 'UNKNOWN' ? null : value },
            ),
          )}
        </ul>
        <h2>${graphTexts.legend.voice}</h2>
        <ul>
          ${voices.map((value) =>
            this.renderToggle(html`<span></span>`, voiceTexts[value], counts.voices.get(value), isIn(filter.voices, value), {
              voices: toggleValue(filter.voices, value, Object.values(Voice)),
            }),
          )}
        </ul>
        <explorer-legend-verbs .store=${this.store} .counts=${counts.types}></explorer-legend-verbs>
        <p class="hint">${graphTexts.legend.arrow}</p>
      </div>
    </div>`;
  }

  private renderKind(kind: PictureKind, count: number): TemplateResult {
    return html`<li><span class="row">${glyphSwatch(kind)}<span>${pictureKindTexts[kind]}</span>${this.renderCount(count)}</span></li>`;
  }

  private renderToggle(
    swatch: unknown,
    label: string,
    count: number | undefined,
    isOn: boolean,
    change: Partial<ViewFilter>,
  ): TemplateResult {
    return html`<li>
      <button aria-pressed=${String(isOn)} @click=${() => this.store.change((view) => changeFilter(view, change))}>
        ${swatch}<span>${label}</span>${this.renderCount(count ?? 0)}
      </button>
    </li>`;
  }

  private renderCount(count: number): TemplateResult {
    return html`<span class="count">${formatNumber(count)}</span>`;
  }

  /** What the server was asked with stays: without it more would have to be asked for. */
  private showAll(): void {
    this.store.change((view) => changeFilter(view, { ...EMPTY_FILTER, documents: view.filter.documents, saidBy: view.filter.saidBy }));
  }
}

function isSureEnough({ minCertainty }: ViewFilter, value: Certainty): boolean {
  return minCertainty === null || SURENESS.indexOf(value) <= SURENESS.indexOf(minCertainty);
}

/** At least one kind is always shown. */
function toggleKind({ kinds }: ViewFilter, kind: ViewFilter['kinds'][number]): ViewFilter['kinds'] {
  const toggled = toggleValue(kinds, kind, ALL_KINDS);
  return toggled.length === 0 ? ALL_KINDS : toggled;
}

declare global {
  interface HTMLElementTagNameMap {
    'explorer-legend': ExplorerLegend;
  }
}

if (customElements.get('explorer-legend') === undefined) customElements.define('explorer-legend', ExplorerLegend);
