import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { SubjectData } from '../../../src/view/subject-data.js';
import { formatDay } from '../../shared/format.js';
import type { Opened } from '../element/open-subject.js';
import { frameTexts, knownTexts } from '../texts.js';

/** Says as of which day all is shown, and leads to what is known today; nothing where that is what is shown. */
export function renderKnown({ pageOfNow }: Opened, { kind, source: { said } }: SubjectData): TemplateResult | typeof nothing {
  if (said === null) return nothing;
  const day = formatDay(said);
  return html`<p class="known" part="known">
    <strong>${kind === 'missing' ? knownTexts.notYet(day) : knownTexts.on(day)}</strong>
    <a href=${pageOfNow} target="_blank" rel="noopener">${knownTexts.now}<span class="visually-hidden"> (${frameTexts.opens})</span></a>
  </p>`;
}
