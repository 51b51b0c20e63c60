import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SubjectData } from '../../../src/view/subject-data.js';
import { renderChanges } from '../../shared/elements/changes.js';
import { formatDay } from '../../shared/format.js';
import { changeTexts } from '../../shared/texts.js';

/** Lists what changed since the day with which all is compared; nothing where that is not asked. */
export function renderChanged({ changes, kind }: SubjectData): TemplateResult | typeof nothing {
  if (changes === undefined) return nothing;
  const { then, now } = changes;
  return html`<details class="changed" part="changes" open>
    <summary>${changeTexts.between(formatDay(then), now === null ? null : formatDay(now))}</summary>
    ${kind === 'graph' ? html`<p class="soft small">${changeTexts.sign}</p>` : nothing} ${renderChanges(changes)}
  </details>`;
}
