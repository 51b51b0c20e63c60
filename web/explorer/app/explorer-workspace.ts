import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Pane, View } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { appTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import '../export/explorer-export.js';
import '../panel/explorer-panel.js';
import '../timeline/explorer-timeline-strip.js';

/** The ways to show what is on the screen, each loaded when it is first chosen. */
const PANES: Readonly<Record<Pane, () => Promise<unknown>>> = {
  graph: () => import('../graph/explorer-graph.js'),
  table: () => import('../table/explorer-table.js'),
  timeline: () => import('../timeline/explorer-timeline.js'),
};

const NAMES: readonly Pane[] = ['graph', 'table', 'timeline'];

/** The working place: tools, the picture or its table, the timeline below it, and the panel beside it. */
export class ExplorerWorkspace extends LitElement {
  static override properties = { store: { attribute: false }, sharing: { state: true } };

  static override styles = [
    baseStyle,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
        min-height: 0;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        grid-column: 1 / -1;
        align-items: center;
        gap: 0.35rem;
        border-bottom: 1px solid var(--demarche-rule);
        padding: 0.35rem 1rem;
      }

      .panes {
        display: flex;
        margin-right: 0.5rem;
      }

      .panes button {
        border-radius: 0;
        margin-left: -1px;
      }

      .panes button:first-child {
        border-radius: var(--demarche-radius) 0 0 var(--demarche-radius);
      }

      .panes button:last-child {
        border-radius: 0 var(--demarche-radius) var(--demarche-radius) 0;
      }

      .push {
        margin-left: auto;
      }

      .stage {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        min-width: 0;
        min-height: 0;
      }

      .stage > * {
        min-width: 0;
        min-height: 0;
      }

      aside {
        overflow: auto;
        width: clamp(20rem, 30vw, 30rem);
        border-left: 1px solid var(--demarche-rule);
        background: var(--demarche-raised);
      }

      aside:not(.open) {
        display: none;
      }

      @media (width <= 60rem) {
        :host {
          grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        }

        aside {
          width: auto;
          max-height: 55dvh;
          border-top: 1px solid var(--demarche-rule);
          border-left: 0;
        }

        .tools {
          padding: 0.35rem 0.6rem;
        }
      }

      @media print {
        .tools {
          display: none;
        }
      }
    `,
  ];

  declare store: Store;
  declare sharing: boolean;

  constructor() {
    super();
    this.sharing = false;
    new StoreController(
      this,
      () => this.store,
      ({ view, canUndo, canRedo }) => JSON.stringify([view.pane, hasPanel(view), canUndo, canRedo]),
    );
  }

  protected override willUpdate(): void {
    void PANES[this.store.state.view.pane]();
    if (this.sharing) void import('../share/explorer-share.js');
  }

  protected override render(): TemplateResult {
    const { view } = this.store.state;
    return html`
      ${this.renderTools(view.pane)}
      <div class="stage">
        ${this.renderPane(view.pane)}
        <explorer-timeline-strip .store=${this.store}></explorer-timeline-strip>
      </div>
      <aside class=${hasPanel(view) ? 'open' : ''} aria-label=${appTexts.panel} tabindex="-1">
        <explorer-panel .store=${this.store} @share=${() => (this.sharing = true)}></explorer-panel>
      </aside>
      ${this.sharing ? html`<explorer-share .store=${this.store} @close=${() => (this.sharing = false)}></explorer-share>` : nothing}
    `;
  }

  private renderTools(pane: Pane): TemplateResult {
    const { canUndo, canRedo } = this.store.state;
    return html`<div class="tools" role="toolbar" aria-label=${appTexts.tools}>
      <div class="panes" role="group" aria-label=${appTexts.panes}>
        ${NAMES.map(
          (name) =>
            html`<button aria-pressed=${String(name === pane)} @click=${() => this.store.change((view) => ({ ...view, pane: name }))}>
              ${appTexts[name]}
            </button>`,
        )}
      </div>
      <button ?disabled=${!canUndo} @click=${() => this.store.undo()}>${appTexts.undo}</button>
      <button ?disabled=${!canRedo} @click=${() => this.store.redo()}>${appTexts.redo}</button>
      <button @click=${() => this.openPaths()}>${appTexts.paths}</button>
      <explorer-export class="push" .store=${this.store}></explorer-export>
      <button @click=${() => (this.sharing = true)}>${appTexts.share}</button>
    </div>`;
  }

  /** The timeline lies below the picture and the table as well, where it filters them. */
  private renderPane(pane: Pane): TemplateResult {
    switch (pane) {
      case 'graph':
        return html`<explorer-graph .store=${this.store}></explorer-graph>`;
      case 'table':
        return html`<explorer-table .store=${this.store}></explorer-table>`;
      case 'timeline':
        return html`<explorer-timeline .store=${this.store}></explorer-timeline>`;
    }
  }

  private openPaths(): void {
    const from = this.store.state.view.focus;
    this.store.change((view) => ({ ...view, paths: view.paths ?? { from, to: null, maxLength: 4, chosen: null } }));
  }
}

/** Whether there is anything to show beside the picture. */
function hasPanel({ focus, line, claim, document, paths }: View): boolean {
  return paths !== null || [focus, line, claim, document].some((open) => open !== null);
}

customElements.define('explorer-workspace', ExplorerWorkspace);
