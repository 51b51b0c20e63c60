import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { AskError } from '../../../src/view/ask.js';
import type { Dropped } from '../../../src/view/address.js';
import type { LoadState } from '../element/loading.js';
import { frameTexts, frozenTexts } from '../texts.js';
import { describeDropped } from './describe-dropped.js';

/** Says what is amiss: the server is away, there is no answer, a part of what was asked cannot be read. Always there, so that changes are read out. */
export function renderNotice(state: LoadState<unknown>, dropped: readonly Dropped[]): TemplateResult {
  return html`<div class="notices" role="status">
    ${state.kind === 'failed' ? html`<p part="notice" class=${state.again ? 'notice away' : 'notice'}>${describe(state)}</p>` : nothing}
    ${dropped.length > 0 ? html`<p part="notice" class="notice">${frameTexts.dropped}${describeDropped(dropped)}</p>` : nothing}
  </div>`;
}

/** Stands where the content will be, at about its height. */
export function renderWaiting(): TemplateResult {
  return html`<p class="waiting soft" part="waiting">${frameTexts.loading}</p>`;
}

function describe({ error, data, again }: Extract<LoadState<unknown>, { kind: 'failed' }>): string {
  if (again) return data === null ? frameTexts.away : frameTexts.awayKept;
  if (error instanceof AskError && error.code === 'NOT_RECORDED') return frozenTexts.notKept;
  return error instanceof AskError ? error.message : `${frameTexts.failed} ${error.message}`;
}
