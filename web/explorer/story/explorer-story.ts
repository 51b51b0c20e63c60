import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import { baseStyle } from '../../shared/base-style.js';
import { passageStyle, renderPassageState } from '../../shared/elements/passage.js';
import { formatDay } from '../../shared/format.js';
import { appTexts, certaintyTexts, storyTexts, voiceTexts } from '../../shared/texts.js';
import { StoryDocument } from '../../../src/view/gen/graphql.js';
import type { Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';
import { selectClaim } from '../store/view-steps.js';
import { lightsOfStep, stepOfKey, viewOfStep } from './story-steps.js';
import type { Step, Story } from './story-steps.js';
import { storyStyle } from './story-style.js';

/** Plays a story: one sentence at a time, with the view that goes with it and the claims behind it. */
export class ExplorerStory extends LitElement {
  static override properties = { store: { attribute: false }, story: { state: true }, message: { state: true } };

  static override styles = [baseStyle, passageStyle, storyStyle];

  declare store: Store;
  /** undefined while it loads, null where there is none. */
  declare private story: Story | null | undefined;
  declare private message: string;
  private shown = '';
  /** The day as of which the story is shown: a step may have its own, which ends with it. */
  private said: string | null = null;
  private saidBefore: string | null = null;

  constructor() {
    super();
    this.message = '';
    new StoreController(
      this,
      () => this.store,
      ({ view, error }) => `${view.story?.id ?? ''} ${String(view.story?.step)} ${String(error === null)}`,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
    this.store.light([]);
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const now = this.store.state.view.story;
    if (now === null) return;
    if (this.story?.id !== now.id) void this.load(now.id);
    else this.show(this.story, now.step);
  }

  protected override render(): TemplateResult {
    const now = this.store.state.view.story;
    if (now === null) return html``;
    if (!this.story) {
      const text = this.message === '' ? (this.story === null ? storyTexts.missing : appTexts.loading) : this.message;
      return html`<section aria-label=${storyTexts.story}>
        <p role="status">${text}</p>
        <button @click=${() => this.end()}>${storyTexts.end}</button>
      </section>`;
    }
    return this.renderStep(this.story, now.step);
  }

  private renderStep(story: Story, number: number): TemplateResult {
    const step = story.steps[number - 1];
    const last = story.steps.length;
    return html`<section aria-label=${`${storyTexts.story}: ${story.title}`}>
      <div class="head">
        <h2>${story.title}</h2>
        <span class="soft">${number === 0 ? nothing : storyTexts.step(number, last)}</span>
        <button class="plain end" @click=${() => this.end()}>${storyTexts.end}</button>
      </div>
      <div class="step">
        <p class="sentence" aria-live="polite">${step?.sentence ?? story.summary}</p>
        <div class="buttons">
          <button ?disabled=${number === 0} @click=${() => this.go(number - 1)}>← ${storyTexts.back}</button>
          <button class="next" ?disabled=${number === last} @click=${() => this.go(number + 1)}>
            ${number === 0 ? storyTexts.begin : storyTexts.next} →
          </button>
        </div>
      </div>
      <div class="below">
        ${step === undefined ? nothing : this.renderClaims(step)}
        <details>
          <summary>${storyTexts.whole}</summary>
          <ol class="whole">
            ${story.steps.map((one) => html`<li>${one.sentence} ${renderSources(one)}</li>`)}
          </ol>
        </details>
        <span class="soft keys">${storyTexts.keys}</span>
      </div>
    </section>`;
  }

  private renderClaims(step: Step): TemplateResult {
    return html`<details>
      <summary>${storyTexts.claims} (${step.claims.length})</summary>
      <ul class="claims">
        ${step.claims.map(
          (claim) =>
            html`<li>
              <button class="link" @click=${() => this.store.change((view) => selectClaim(view, claim.id))}>${claim.statement}</button>
              <span class="soft">${voiceTexts[claim.voice]}, ${certaintyTexts[claim.certainty]}</span>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The address names the step; here the view that goes with it is shown, once for each time that the step is come to. */
  private show(story: Story, number: number): void {
    const key = `${story.id} ${String(number)}`;
    if (this.shown === key) return;
    const isFirst = this.shown === '';
    this.shown = key;
    this.store.light(lightsOfStep(story, number));
    // Whoever opens a link within a story sees what the link says, which may have been changed since.
    const { said, things } = this.store.state.view;
    if (isFirst || said !== this.saidBefore) this.said = said;
    if (!isFirst || things.length === 0) this.store.change(() => viewOfStep(story, number, this.said), 'settle');
    this.saidBefore = this.store.state.view.said;
  }

  private go(number: number): void {
    this.store.change((view) => ({ ...view, story: view.story && { ...view.story, step: number } }));
  }

  private end(): void {
    this.store.change((view) => ({ ...view, story: null }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const now = this.store.state.view.story;
    if (!this.story || now === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key === 'Escape') {
      this.end();
      return;
    }
    const step = stepOfKey(event.key, now.step, this.story.steps.length);
    if (step === null) return;
    event.preventDefault();
    this.go(step);
  };

  private async load(id: string): Promise<void> {
    if (this.story?.id === id || this.shown === `loading ${id}`) return;
    this.shown = `loading ${id}`;
    try {
      const { story } = await this.store.ask(StoryDocument, { id });
      this.shown = '';
      this.story = story;
      this.message = '';
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      this.shown = '';
      this.message = error.message;
      if (error.isPassing) setTimeout(() => this.requestUpdate(), 3000);
    }
  }
}

/** Keys belong to a field, a list or the picture, while one of them has the focus. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, dialog, [role="application"], [role="listbox"], [role="slider"], [role="menu"]') !== null
  );
}

function renderSources(step: Step): TemplateResult {
  const passages = new Map(step.claims.flatMap(({ evidence }) => evidence).map((passage) => [passage.id, passage]));
  return html`<span class="soft sources"
    >${[...passages.values()].map(
      ({ phrase, url, document, state }) =>
        html`<span
          >“${phrase}”, ${url === null ? document.title : html`<a href=${url} target="_blank" rel="noopener">${document.title}</a>`},
          ${formatDay(document.saidOn)} ${renderPassageState(state)}</span
        >`,
    )}</span
  >`;
}

customElements.define('explorer-story', ExplorerStory);
