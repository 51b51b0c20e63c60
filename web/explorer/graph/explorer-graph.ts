import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyle } from '../../shared/base-style.js';
import { graphTexts } from '../../shared/texts.js';
import { readChosenPath } from '../paths/chosen-path.js';
import { lookStably } from '../store/look-stably.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { graphIcon } from './graph-icons.js';
import type { GraphIcon } from './graph-icons.js';
import { GraphPart } from './graph-part.js';
import { graphStyle } from './graph-style.js';
import { readUndo } from './keys/graph-keys.js';
import './legend/explorer-legend.js';
import type { Insets } from './scene/camera.js';
import './menu/explorer-graph-menu.js';
import type { MenuSubject } from './menu/menu-subject.js';

/** The graph: things and lines on a canvas, with a menu at each thing, a legend that filters, and all of it by keyboard as well. */
export class ExplorerGraph extends LitElement {
  static override properties = {
    store: { attribute: false },
    subject: { state: true },
    said: { state: true },
    working: { state: true },
    leftOut: { state: true },
    isPlain: { state: true },
    broken: { state: true },
  };

  static override styles = [baseStyle, graphStyle];

  declare store: Store;
  /** What the menu is open for. */
  declare subject: MenuSubject | null;
  /** What a screen reader says last. */
  declare said: string;
  declare working: boolean;
  declare leftOut: { readonly things: number; readonly lines: number };
  declare isPlain: boolean;
  /** Whether the browser cannot draw the graph. */
  declare broken: boolean;
  private living: GraphPart | undefined;

  constructor() {
    super();
    this.subject = null;
    this.said = '';
    this.working = false;
    this.leftOut = { things: 0, lines: 0 };
    this.isPlain = false;
    this.broken = false;
    this.addEventListener('fullscreenchange', () => this.requestUpdate());
    new StoreController(
      this,
      () => this.store,
      lookStably((state) => {
        const { model, view, loading, lit } = state;
        return [model, view.focus, view.line, view.things, loading > 0, lit, readChosenPath(this.store, state)] as const;
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.undoByKey);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.undoByKey);
    this.living?.end();
    this.living = undefined;
  }

  /**
   * Draws what is on the screen of the graph as a picture, with its labels, on the colour of the ground.
   * @param scale pixels of the picture for each of the page
   * @throws where nothing is drawn
   */
  async exportPng(scale = 2): Promise<Blob> {
    if (this.living === undefined) throw new Error(graphTexts.empty);
    return this.living.exportPng(scale);
  }

  /** Pixels at the sides that the legend and the tools cover, where there is enough room beside them. */
  insets(): Insets {
    const legend = this.renderRoot.querySelector('explorer-legend');
    const isOpen = legend?.isOpen === true && this.clientWidth > 700;
    return { left: isOpen ? legend.offsetWidth + 10 : 0, right: this.clientWidth > 700 ? 50 : 0 };
  }

  /** The picture follows behind the page: what it tells of itself is an update of its own. */
  protected override updated(): void {
    void this.updateComplete.then(() => this.follow());
  }

  private follow(): void {
    const scene = this.renderRoot.querySelector<HTMLElement>('.scene');
    const labels = this.renderRoot.querySelector<HTMLCanvasElement>('.labels');
    // Where it left the page while it was due to be rendered, nothing is drawn any more: browsers have few WebGL contexts.
    if (scene === null || labels === null || this.broken || !this.isConnected) return;
    this.living ??= new GraphPart(this, this.store, scene, labels);
    this.living.follow();
  }

  protected override render(): TemplateResult {
    const { model, view, loading } = this.store.state;
    if (this.broken) return this.renderBroken();
    const isEmpty = view.things.length === 0;
    return html`
      <div
        class="stage"
        tabindex="0"
        role="application"
        aria-roledescription=${graphTexts.role}
        aria-label=${graphTexts.label(model.things.length, model.lines.length)}
        aria-describedby="keys"
        @keydown=${(event: KeyboardEvent) => this.living?.press(event)}
        @blur=${() => this.living?.blur()}
      >
        <div class="scene"></div>
        <canvas class="labels" aria-hidden="true"></canvas>
      </div>
      <p id="keys" class="visually-hidden">${graphTexts.keys}</p>
      <p class="visually-hidden" aria-live="polite">${this.said}</p>
      ${
        loading > 0 || this.working
          ? html`<div class="bar" role="status">
              <span class="visually-hidden">${loading > 0 ? graphTexts.loading : graphTexts.arranging}</span>
            </div>`
          : nothing
      }
      ${isEmpty ? this.renderEmpty() : nothing}
      ${
        this.leftOut.things + this.leftOut.lines > 0
          ? html`<p class="note" role="status">${graphTexts.leftOut(this.leftOut.things, this.leftOut.lines)}</p>`
          : nothing
      }
      ${isEmpty ? nothing : html`${this.renderTools()}<explorer-legend .store=${this.store} .isPlain=${this.isPlain}></explorer-legend>`}
      ${
        this.subject === null
          ? nothing
          : html`<explorer-graph-menu .store=${this.store} .subject=${this.subject} @close=${() => this.closeMenu()}></explorer-graph-menu>`
      }
    `;
  }

  private renderTools(): TemplateResult {
    const tool = (icon: GraphIcon, label: string, run: () => void): TemplateResult =>
      html`<button class=${icon} aria-label=${label} title=${label} @click=${run}>${graphIcon(icon)}</button>`;
    const isFull = this.matches(':fullscreen');
    return html`<div class="tools" role="group" aria-label=${graphTexts.tools}>
      ${tool('zoomIn', graphTexts.zoomIn, () => this.living?.zoom(1.5))}
      ${tool('zoomOut', graphTexts.zoomOut, () => this.living?.zoom(1 / 1.5))} ${tool('fit', graphTexts.fit, () => this.living?.fit())}
      ${tool('arrange', graphTexts.arrange, () => this.living?.arrange())}
      ${
        document.fullscreenEnabled
          ? tool('fullScreen', isFull ? graphTexts.leaveFullScreen : graphTexts.fullScreen, () => void this.toggleFullScreen())
          : nothing
      }
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<div class="message">
      <h2>${graphTexts.empty}</h2>
      <p class="soft">${graphTexts.emptyHint}</p>
      <button @click=${() => this.dispatchEvent(new Event('find', { bubbles: true, composed: true }))}>${graphTexts.search}</button>
    </div>`;
  }

  private renderBroken(): TemplateResult {
    return html`<div class="message" role="alert">
      <h2>${graphTexts.noWebGl}</h2>
      <p class="soft">${graphTexts.noWebGlHint}</p>
      <button @click=${() => this.store.change((view) => ({ ...view, pane: 'table' }))}>${graphTexts.openTable}</button>
    </div>`;
  }

  /** The keyboard goes back to the graph, where the menu was opened. */
  private closeMenu(): void {
    this.subject = null;
    this.renderRoot.querySelector<HTMLElement>('.stage')?.focus({ preventScroll: true });
  }

  private async toggleFullScreen(): Promise<void> {
    if (this.matches(':fullscreen')) await document.exitFullscreen();
    else await this.requestFullscreen();
  }

  private readonly undoByKey = (event: KeyboardEvent): void => {
    const step = readUndo(event);
    const [target] = event.composedPath();
    if (step === null || (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'))) return;
    event.preventDefault();
    if (step === 'undo') this.store.undo();
    else this.store.redo();
  };
}

if (customElements.get('explorer-graph') === undefined) customElements.define('explorer-graph', ExplorerGraph);
