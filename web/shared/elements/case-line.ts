import { LitElement, html, nothing, svg } from 'lit';
import type { PropertyValues, SVGTemplateResult, TemplateResult } from 'lit';
import type { CaseState } from '../../../src/view/case-layout.js';
import { CASE_STATE_WORDS, CASE_TRACK_WORDS } from '../../../src/view/draw/case-words.js';
import { drawCase } from '../../../src/view/draw/draw-case.js';
import type { DrawnCase } from '../../../src/view/draw/draw-case.js';
import type { GroupShape, Shape } from '../../../src/view/draw/picture.js';
import { baseStyle } from '../base-style.js';
import { formatCount } from '../format.js';
import { caseTexts } from '../texts.js';
import { caseLineStyle } from './case-line-style.js';
import { drawShape } from './draw-shape.js';
import { AS_DRAWN, fitLetters } from './fit-letters.js';

/** Widths are told apart in steps, so that the picture does not change with every pixel. */
const WIDTH_STEP = 8;
const LETTERS = 12.5;
const EDGE = 2;

/** Writes one claim behind a state. */
export type RenderClaim = (claim: CaseState['claims'][number]) => TemplateResult;

/**
 * The line of a person's case: the picture, and below it the same as a list, in which each state unfolds to its claims.
 * A state that is chosen in the picture is unfolded in the list.
 */
export class DemarcheCaseLine extends LitElement {
  static override styles = [baseStyle, caseLineStyle];
  static override properties = {
    states: { attribute: false },
    renderClaim: { attribute: false },
    width: { state: true },
    opened: { state: true },
  };

  declare states: readonly CaseState[];
  declare renderClaim: RenderClaim;
  declare width: number;
  /** The states that are unfolded, by their place. */
  declare opened: ReadonlySet<number>;

  private drawn: DrawnCase | null = null;
  private letters = AS_DRAWN;
  private readonly observer = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.states = [];
    this.width = 0;
    this.opened = new Set();
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
    if (changed.has('states')) this.opened = new Set();
    if (this.width > 0 && (changed.has('states') || changed.has('width')))
      this.drawn = drawCase(this.states, { x: EDGE, y: 0, width: this.width - 2 * EDGE }, LETTERS);
  }

  protected override render(): TemplateResult {
    if (this.states.length === 0) return html`<p class="soft">${caseTexts.none}</p>`;
    return html`${this.drawn === null ? nothing : this.renderPicture(this.drawn)}
      <ol class="states" part="list">
        ${this.states.map((state, index) => this.renderState(state, index))}
      </ol>
      <p class="soft small">${caseTexts.hint}</p>`;
  }

  /** The list says the same, so that the picture needs no words for those who cannot see it. */
  private renderPicture({ shapes, height }: DrawnCase): TemplateResult {
    const draw = (shape: Shape): SVGTemplateResult => drawShape(shape, this.letters, drawGroup);
    const drawGroup = ({ role, id, label, shapes: content }: GroupShape): SVGTemplateResult =>
      svg`<g class=${role} data-state=${id ?? nothing}>${label === null ? nothing : svg`<title>${label}</title>`}${content.map(draw)}</g>`;
    return html`<svg
      part="picture"
      viewBox=${`0 0 ${String(this.width)} ${String(Math.ceil(height))}`}
      aria-hidden="true"
      @click=${this.choose}
    >
      ${shapes.map(draw)}
    </svg>`;
  }

  private renderState(state: CaseState, index: number): TemplateResult {
    const { track, since, until, current, claims, disputed } = state;
    const isFirst = this.states[index - 1]?.track !== track;
    const end = until === null ? (current ? nothing : caseTexts.endUnknown) : caseTexts.until(until.label);
    return html`<li>
      ${isFirst ? html`<p class="track">${CASE_TRACK_WORDS[track]}</p>` : nothing}
      <details .open=${this.opened.has(index)} @toggle=${(event: Event) => this.toggle(event, index)}>
        <summary>
          <b>${CASE_STATE_WORDS[state.state]}</b>: ${since.basis === 'UNSTATED' ? caseTexts.undated : since.label}${end}
          ${current ? html`<span class="soft">${caseTexts.current}</span>` : nothing}
          ${disputed ? html`<span class="disputed">${caseTexts.disputed}</span>` : nothing}
          <span class="soft">${formatCount(claims.length, caseTexts.claim, caseTexts.claims)}</span>
        </summary>
        ${
          this.opened.has(index)
            ? html`<ul class="claims">
                ${claims.map((claim) => html`<li>${this.renderClaim(claim)}</li>`)}
              </ul>`
            : nothing
        }
      </details>
    </li>`;
  }

  private toggle({ target }: Event, index: number): void {
    const others = [...this.opened].filter((one) => one !== index);
    this.opened = new Set((target as HTMLDetailsElement).open ? [...others, index] : others);
  }

  private readonly choose = async (event: Event): Promise<void> => {
    const chosen = (event.target as Element).closest('[data-state]')?.getAttribute('data-state');
    if (chosen === null || chosen === undefined) return;
    this.opened = new Set([...this.opened, Number(chosen)]);
    await this.updateComplete;
    const summary = this.renderRoot.querySelectorAll('summary')[Number(chosen)];
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'nearest' });
  };

  private measure(): void {
    const width = Math.floor(this.clientWidth / WIDTH_STEP) * WIDTH_STEP;
    if (width === 0 || width === this.width) return;
    this.letters = fitLetters(getComputedStyle(this).fontFamily);
    this.width = width;
  }
}

if (customElements.get('demarche-case-line') === undefined) customElements.define('demarche-case-line', DemarcheCaseLine);
