import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { appTexts, panelTexts } from '../../shared/texts.js';
import type { Question } from '../store/question.js';
import type { Store } from '../store/store.js';
import '../time/explorer-not-yet.js';

/** Stands in the place of what has no answer yet: that it is being asked for, or why there is none. */
export function renderWaiting<T>(question: Question<T>): TemplateResult {
  const { state } = question;
  if (state.kind !== 'failed') return html`<p class="small" role="status">${appTexts.loading}</p>`;
  return html`<div role="status">
    <h2>${state.passing ? appTexts.away : panelTexts.failed}</h2>
    <p class="description">${state.message} ${state.passing ? appTexts.awayHint : nothing}</p>
    <p class="more"><button @click=${() => question.again()}>${appTexts.retry}</button></p>
  </div>`;
}

/** Says that nothing has this id or, as of a day, that it was not known yet and since when it is. */
export function renderMissing(store: Store, id: string): TemplateResult {
  if (store.state.view.said !== null) return html`<explorer-not-yet .store=${store} .subject=${id}></explorer-not-yet>`;
  return html`<h2>${panelTexts.missing(id)}</h2>
    <p class="description">${panelTexts.missingHint}</p>`;
}
