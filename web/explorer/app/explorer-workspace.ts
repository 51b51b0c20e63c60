import { LitElement, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Pane, View } from '../../../src/view/view.js';
import { baseStyle } from '../../shared/base-style.js';
import { appTexts } from '../../shared/texts.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { renderShareButton } from '../share/share-button.js';
import { workspaceStyle } from './workspace-style.js';
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
  static override properties = { store: { attribute: false } };

  static override styles = [baseStyle, workspaceStyle];

  declare store: Store;

  constructor() {
    super();
    new StoreController(
      this,
      () => this.store,
      ({ view, canUndo, canRedo }) =>
        JSON.stringify([view.pane, hasPanel(view), view.claim, view.line, view.story === null, canUndo, canRedo]),
    );
  }

  protected override willUpdate(): void {
    const { view } = this.store.state;
    void PANES[view.pane]();
    this.toggleAttribute('data-panel', hasPanel(view));
    this.toggleAttribute('data-story', view.story !== null);
  }

  protected override render(): TemplateResult {
    const { view } = this.store.state;
    return html`
      ${this.renderTools(view.pane)}
      <div class="stage">
        ${this.renderPane(view.pane)}
        <explorer-timeline-strip .store=${this.store}></explorer-timeline-strip>
      </div>
      <aside
        class="${hasPanel(view) ? 'open' : ''} ${view.claim === null && view.line === null ? '' : 'asked'}"
        aria-label=${appTexts.panel}
        tabindex="-1"
      >
        <explorer-panel .store=${this.store}></explorer-panel>
      </aside>
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
      <button ?disabled=${!canUndo} @click=${() => this.store.undo()}>
        <span aria-hidden="true">↶</span><span class="words">${appTexts.undo}</span>
      </button>
      <button ?disabled=${!canRedo} @click=${() => this.store.redo()}>
        <span aria-hidden="true">↷</span><span class="words">${appTexts.redo}</span>
      </button>
      <button @click=${() => this.openPaths()}>${appTexts.paths}</button>
      <explorer-export class="push" .store=${this.store}></explorer-export>
      ${renderShareButton()}
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
