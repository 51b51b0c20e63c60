import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineItem } from '../../../src/view/timeline-model.js';
import { timelineTexts } from '../../shared/texts.js';

/** Writes entries of a line of time as items of a list: the date, the sentence, and what is to be known of it. */
export function renderEntries(items: readonly TimelineItem[], open: (item: TimelineItem) => void): TemplateResult[] {
  return items.map((item) => {
    const remark = item.kind === 'opportunity' ? timelineTexts.occasion : item.isPlanned ? timelineTexts.planned : null;
    return html`<li>
      ${item.shape === null ? nothing : html`<span class="date">${item.dateLabel}</span>`}
      <button class="link" @click=${() => open(item)}>${item.text}</button>
      ${remark === null ? nothing : html`<span class="tag">${remark}</span>`}
    </li>`;
  });
}
