import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PassageState } from '../../../src/view/gen/enums.js';
import { formatDay } from '../../shared/format.js';
import { passageStateTexts } from '../../shared/texts.js';
import { claimTexts } from '../texts.js';

/** What a passage must tell of itself to be quoted. */
export interface QuotedPassage {
  readonly phrase: string;
  readonly paragraph: number | null;
  readonly state: PassageState;
  readonly url: string | null;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly saidOn: string;
    readonly publisher?: { readonly name: string } | null;
  };
}

/** Quotes a passage: its words, the document and the place in it, whether it still stands there, and the way to it. */
export function renderPassage({ phrase, paragraph, state, url, document }: QuotedPassage): TemplateResult {
  const place = [document.publisher?.name, formatDay(document.saidOn), paragraph === null ? undefined : claimTexts.paragraph(paragraph)];
  return html`<figure class="passage" part="passage">
    <blockquote>“${phrase.replace(/^["“”]|["“”]$/g, '')}”</blockquote>
    <figcaption>
      <cite>${document.title}</cite>, ${place.filter((part) => part !== undefined).join(', ')};
      <span class=${state === 'CHANGED' || state === 'GONE' ? 'alert' : nothing}>${passageStateTexts[state]}</span>.
      ${url === null ? nothing : html`<a href=${url} target="_blank" rel="noopener">${claimTexts.read}</a>`}
    </figcaption>
  </figure>`;
}
