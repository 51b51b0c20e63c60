import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineItem, TimelineModel } from '../../../src/view/timeline-model.js';
import { timelineTexts } from '../../shared/texts.js';

/** Lists what a line of time shows, in words: those with a date in their order, and behind them those without. */
export function renderList({ dated, undated }: TimelineModel, open: (item: TimelineItem) => void): TemplateResult {
  return html`<ol>
      ${dated.map((item) => renderEntry(item, open))}
    </ol>
    ${
      undated.length === 0
        ? nothing
        : html`<h3>${timelineTexts.noDate}</h3>
            <ul>
              ${undated.map((item) => renderEntry(item, open))}
            </ul>`
    }`;
}

function renderEntry(item: TimelineItem, open: (item: TimelineItem) => void): TemplateResult {
  const remark = item.kind === 'opportunity' ? timelineTexts.occasion : item.isPlanned ? timelineTexts.planned : null;
  return html`<li>
    <span class="date">${item.shape === null ? nothing : item.dateLabel}</span>
    <button class="link" @click=${() => open(item)}>${item.text}</button>
    ${remark === null ? nothing : html`<span class="tag">${remark}</span>`}
  </li>`;
}
