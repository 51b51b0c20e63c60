import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { GraphShown } from '../../../src/view/subject-data.js';
import { formatCount } from '../../shared/format.js';
import { describeKind } from '../../shared/thing-kind.js';
import { define } from '../element/define.js';
import { tell } from '../element/events.js';
import { Loading } from '../element/loading.js';
import type { Opened } from '../element/open-subject.js';
import { loadBehindLine, loadBehindStubs } from '../../../src/view/load-behind.js';
import { askFor } from '../../../src/view/load-subject.js';
import { Camera } from '../graph/camera.js';
import { renderCard } from '../graph/card.js';
import { findChoice } from '../graph/choice.js';
import type { Choice } from '../graph/choice.js';
import { drawScene } from '../graph/draw-scene.js';
import { AS_DRAWN, fitLetters } from '../../shared/elements/fit-letters.js';
import { renderLegend } from '../graph/legend.js';
import { renderList } from '../graph/list.js';
import { buildScene } from '../graph/scene.js';
import type { Scene } from '../graph/scene.js';
import { walk } from '../graph/walk.js';
import type { QuotedClaim } from '../parts/claim.js';
import { pictureStyle } from '../styles/picture-style.js';
import { SHOWN_STYLES } from '../styles/styles.js';
import { graphTexts } from '../texts.js';

/** Widths are told apart in steps, so that a picture does not change with every pixel. */
const WIDTH_STEP = 24;

/** A graph that can be looked at, walked by keyboard, and asked for what is behind its lines. */
export class DemarchePicture extends LitElement {
  static override styles = [...SHOWN_STYLES, pictureStyle];
  static override properties = {
    shown: { attribute: false },
    opened: { attribute: false },
    width: { state: true },
    current: { state: true },
    choice: { state: true },
  };

  declare shown: GraphShown;
  declare opened: Opened;
  declare width: number;
  /** The thing that the Tab key leads to. */
  declare current: string;
  declare choice: Choice | null;

  private scene: Scene | null = null;
  private letters = AS_DRAWN;
  private readonly camera = new Camera(this);
  private readonly claims = new Loading<readonly QuotedClaim[]>(this);
  private readonly observer = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.width = 0;
    this.current = '';
    this.choice = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('shown')) {
      this.choice = null;
      this.current = this.shown.focus?.id ?? this.shown.view.things[0]?.id ?? '';
    }
    if (this.width > 0 && (changed.has('shown') || changed.has('width'))) this.scene = buildScene(this.shown, this.width);
  }

  protected override render(): TemplateResult {
    const { scene, shown } = this;
    const { focus, data, truncated } = shown;
    return html`${focus === null ? nothing : html`<p class="kicker">${describeKind(focus)}</p>`}
    ${focus === null ? nothing : html`<h2 part="title">${focus.name}</h2>`}
    ${focus?.description ? html`<p class="lead">${focus.description}</p>` : nothing} ${scene === null ? nothing : this.renderPicture(scene)}
    ${scene === null ? nothing : this.renderControls(scene)}
    ${truncated || (scene?.left ?? 0) > 0 ? html`<p class="soft small">${graphTexts.truncated}</p>` : nothing}
    ${scene === null || this.choice === null ? nothing : this.renderChoice(scene, this.choice)}
    ${scene === null ? nothing : renderList(scene.model, data)}`;
  }

  private renderPicture(scene: Scene): TemplateResult {
    const { camera } = this;
    return html`<div class="view" part="picture" @focusin=${this.follow}>
      <svg
        viewBox=${camera.box(scene)}
        role="group"
        aria-label=${graphTexts.picture}
        aria-roledescription=${graphTexts.graph}
        class=${camera.zoom > 1 ? 'near' : ''}
        @click=${this.pick}
        @keydown=${this.press}
        @pointerdown=${camera.move}
        @pointermove=${camera.move}
        @pointerup=${camera.move}
        @pointercancel=${camera.move}
      >
        ${drawScene(scene.shapes, {
          current: this.current,
          chosen: this.choice?.id ?? null,
          isDim: (id) => this.isDim(id, scene),
          letters: this.letters,
          name: (id) => this.nameThing(id, scene),
        })}
      </svg>
    </div>`;
  }

  private renderControls(scene: Scene): TemplateResult {
    const { camera } = this;
    return html`<div class="controls">
      ${renderLegend(scene.model)}
      <div class="zoom" role="group" aria-label=${graphTexts.zoom}>
        ${this.renderZoom('+', graphTexts.nearer, 1, camera.isNearest)} ${this.renderZoom('−', graphTexts.farther, -1, camera.zoom === 1)}
      </div>
    </div>`;
  }

  private renderZoom(sign: string, name: string, by: -1 | 1, isOff: boolean): TemplateResult {
    return html`<button part="button" aria-label=${name} title=${name} ?disabled=${isOff} @click=${() => this.camera.step(by)}>
      ${sign}
    </button>`;
  }

  private renderChoice(scene: Scene, choice: Choice): TemplateResult {
    return renderCard({
      choice,
      model: scene.model,
      data: this.shown.data,
      claims: this.claims.state,
      base: this.opened.base,
      choose: (id) => this.choose(id),
      close: () => this.close(),
    });
  }

  private nameThing(id: string, { model }: Scene): string {
    const found = model.things.find(({ thing }) => thing.id === id);
    if (found === undefined) return id;
    return graphTexts.thing(
      found.thing.name,
      describeKind(found.thing),
      formatCount(found.degree, graphTexts.oneLine, graphTexts.manyLines),
    );
  }

  private isDim(id: string, { model }: Scene): boolean {
    const { lights } = this.opened;
    if (lights.length === 0 || !model.things.some(({ thing }) => lights.includes(thing.id))) return false;
    const choice = findChoice(id, model);
    if (choice === null) return false;
    const ends =
      choice.kind === 'thing' ? [id] : choice.kind === 'line' ? [choice.line.from, choice.line.to] : choice.stubs.map(({ at }) => at);
    return !ends.every((end) => lights.includes(end));
  }

  private readonly pick = (event: MouseEvent): void => {
    const part = (event.target as Element).closest<SVGElement>('[data-id]');
    if (part !== null) this.choose(part.dataset['id'] ?? '');
  };

  private readonly press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.choose(this.current);
      return;
    }
    if (this.scene === null) return;
    const next = walk(event.key, this.current, this.listSpots(), this.scene.model);
    // An arrow that leads nowhere is not left to what is around: that would leave the picture unawares.
    if (event.key.startsWith('Arrow')) event.preventDefault();
    if (next === null) return;
    this.current = next;
    void this.updateComplete.then(() => this.findPart(next)?.focus());
  };

  /** What has the focus is seen. */
  private readonly follow = (event: FocusEvent): void => {
    const part = (event.target as Element).closest<SVGGraphicsElement>('[data-thing]');
    if (part === null || this.scene === null) return;
    this.current = part.dataset['id'] ?? this.current;
    const { x, y, width, height } = part.getBBox();
    this.camera.show((x + width / 2) / this.scene.width, (y + height / 2) / this.scene.height);
  };

  private listSpots(): { id: string; x: number; y: number }[] {
    return [...this.renderRoot.querySelectorAll<SVGGraphicsElement>('[data-thing]')].map((part) => {
      const { x, y, width, height } = part.getBBox();
      return { id: part.dataset['id'] ?? '', x: x + width / 2, y: y + height / 2 };
    });
  }

  private choose(id: string): void {
    const choice = this.scene === null ? null : findChoice(id, this.scene.model);
    if (choice === null) return;
    this.choice = choice;
    if (choice.kind === 'thing') this.current = id;
    this.load(choice);
    tell(this, 'demarche-select', describeSelected(choice));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }));
  }

  private load(choice: Choice): void {
    const ask = askFor(this.opened.subject, this.opened.ask);
    if (choice.kind === 'thing') this.claims.clear();
    else if (choice.kind === 'line') void this.claims.load((signal) => loadBehindLine(choice.line, this.shown.view.filter, ask, signal));
    else void this.claims.load((signal) => loadBehindStubs(choice.stubs, ask, signal));
  }

  private close(): void {
    this.choice = null;
    this.claims.clear();
    void this.updateComplete.then(() => this.findPart(this.current)?.focus());
  }

  private findPart(id: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  private measure(): void {
    const width = Math.floor(this.clientWidth / WIDTH_STEP) * WIDTH_STEP;
    if (width === 0) return;
    this.letters = fitLetters(getComputedStyle(this).fontFamily);
    this.width = width;
  }
}

/** An open end is told of by its claim. */
function describeSelected(choice: Choice): { readonly kind: 'thing' | 'line' | 'claim'; readonly id: string } {
  switch (choice.kind) {
    case 'thing':
      return { kind: 'thing', id: choice.id };
    case 'line':
      return { kind: 'line', id: choice.line.line };
    case 'stub':
      return { kind: 'claim', id: choice.stubs[0]?.claim.id ?? '' };
  }
}

define('demarche-picture', DemarchePicture);
