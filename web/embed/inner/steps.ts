import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { subjectOfStep } from '../../../src/view/load-behind.js';
import { loadSubject } from '../../../src/view/load-subject.js';
import type { Subject } from '../../../src/view/subject.js';
import type { StoryShown, SubjectData } from '../../../src/view/subject-data.js';
import { define } from '../element/define.js';
import { tell } from '../element/events.js';
import { Loading } from '../element/loading.js';
import type { Opened } from '../element/open-subject.js';
import { renderClaim } from '../parts/claim.js';
import { renderNotice, renderWaiting } from '../parts/notice.js';
import { renderShown } from '../parts/shown.js';
import { stepsStyle } from '../styles/steps-style.js';
import { SHOWN_STYLES } from '../styles/styles.js';
import { storyTexts } from '../texts.js';

/** Plays a story: one step at a time with its view, by buttons and arrow keys; below it all steps as text. */
export class DemarcheSteps extends LitElement {
  static override styles = [...SHOWN_STYLES, stepsStyle];
  static override properties = { story: { attribute: false }, opened: { attribute: false }, step: { state: true } };

  declare story: StoryShown;
  declare opened: Opened;
  /** From 1; 0 is the opening. */
  declare step: number;

  private readonly loading = new Loading<SubjectData>(this);

  constructor() {
    super();
    this.step = 0;
    this.addEventListener('keydown', (event) => this.press(event));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.step = 0;
    if (changed.has('story') || changed.has('step')) this.loadView();
  }

  protected override render(): TemplateResult {
    const { title, summary, steps } = this.story;
    const step = steps[this.step - 1];
    return html`<h2 part="title">${title}</h2>
      <div class="sentence" part="sentence" aria-live="polite" tabindex="-1">
        ${step === undefined ? html`<p class="lead">${summary}</p>` : html`<p class="kicker">${storyTexts.step(this.step, steps.length)}</p>`}
        ${step === undefined ? nothing : html`<p class="statement">${step.sentence}</p>`}
      </div>
      <div class="controls" role="group" aria-label=${storyTexts.controls}>
        <button part="button" ?disabled=${this.step === 0} @click=${() => this.go(-1)}>${storyTexts.back}</button>
        <button part="button" class="next" ?disabled=${this.step === steps.length} @click=${() => this.go(1)}>
          ${this.step === 0 ? storyTexts.begin : storyTexts.next}
        </button>
        <span class="soft hint">${storyTexts.keys}</span>
      </div>
      ${step === undefined ? nothing : this.renderStage(step)}
      <details class="text" part="text">
        <summary>${storyTexts.all}</summary>
        <ol class="steps">
          ${steps.map(
            ({ sentence, claims }) =>
              html`<li>
                <p class="statement">${sentence}</p>
                ${claims.map((claim) => renderClaim(claim))}
              </li>`,
          )}
        </ol>
      </details>`;
  }

  private renderStage(step: StoryShown['steps'][number]): TemplateResult {
    const subject = this.subjectOf(step);
    const lights = step.lights.map(({ id }) => id);
    const { state } = this.loading;
    const select = (selected: Parameters<Parameters<typeof renderShown>[2]>[0]): void => tell(this, 'demarche-select', selected);
    return html`<div class="stage" part="stage">
      ${renderNotice(state, [])}
      ${state.data === null ? (state.kind === 'loading' ? renderWaiting() : nothing) : renderShown(state.data, { ...this.opened, subject, lights }, select)}
    </div>`;
  }

  private loadView(): void {
    const step = this.story.steps[this.step - 1];
    if (step === undefined) {
      this.loading.clear();
      return;
    }
    const subject = this.subjectOf(step);
    void this.loading.load((signal) => loadSubject(subject, this.opened.ask, signal), true);
  }

  /** What a step shows, as of the day of the story where it has none of its own. */
  private subjectOf(step: StoryShown['steps'][number]): Subject {
    return subjectOfStep(step, this.opened.subject.said ?? null, this.opened.frozenOn);
  }

  private go(by: number): void {
    const step = Math.min(Math.max(this.step + by, 0), this.story.steps.length);
    if (step === this.step) return;
    this.step = step;
    tell(this, 'demarche-select', { kind: 'step', id: this.story.steps[step - 1]?.id ?? this.story.id });
  }

  private press(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.go(by);
  }
}

define('demarche-steps', DemarcheSteps);
