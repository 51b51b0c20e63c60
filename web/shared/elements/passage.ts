import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PassageState } from '../../../src/view/gen/enums.js';
import { formatDay } from '../format.js';
import { passageStateTexts, passageTexts } from '../texts.js';

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

/** A sign for each state, beside its words. */
const STATE_SIGNS: Readonly<Record<PassageState, string>> = { EXACT: '✓', MOVED: '↪', CHANGED: '≠', GONE: '✕', UNCHECKED: '?' };

/**
 * Quotes a passage: its words, the document and the place in it, whether it still stands there, and the way to it.
 * @param openDocument shows what else the document says; without it the title is no button
 */
export function renderPassage(passage: QuotedPassage, openDocument?: (id: string) => void): TemplateResult {
  const { phrase, paragraph, state, url, document } = passage;
  const place = [document.publisher?.name, formatDay(document.saidOn), paragraph === null ? undefined : passageTexts.paragraph(paragraph)];
  const title = html`<cite>${document.title}</cite>`;
  return html`<figure class="passage" part="passage">
    <blockquote>“${phrase.replace(/^["“”]|["“”]$/g, '')}”</blockquote>
    <figcaption>
      ${openDocument === undefined ? title : html`<button class="link" @click=${() => openDocument(document.id)}>${title}</button>`},
      ${place.filter((part) => part !== undefined).join(', ')}
      <span class="place">
        ${renderPassageState(state)}
        ${
          url === null
            ? nothing
            : html`<a href=${url} target="_blank" rel="noopener"
                >${passageTexts.read}<span class="visually-hidden"> (${passageTexts.opens})</span><span aria-hidden="true"> ↗</span></a
              >`
        }
      </span>
    </figcaption>
  </figure>`;
}

/** Says whether a passage still stands in its source: a sign and the words. */
export function renderPassageState(state: PassageState): TemplateResult {
  return html`<span class="state ${state.toLowerCase()}"
    ><span aria-hidden="true">${STATE_SIGNS[state]}</span> ${passageStateTexts[state]}</span
  >`;
}

export const passageStyle = css`
  .passage {
    border-left: 2px solid var(--demarche-accent);
    padding-left: 0.75rem;
  }

  .passage blockquote {
    margin: 0;
    font: italic 1.02rem/1.45 var(--demarche-serif);
    overflow-wrap: anywhere;
  }

  .passage figcaption {
    margin-top: 0.15rem;
    color: var(--demarche-soft);
    font-size: 0.82rem;
    line-height: 1.45;
  }

  .passage .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
  }

  .state.exact {
    color: var(--demarche-good);
  }

  .state.moved,
  .state.unchecked {
    color: var(--demarche-warn);
  }

  .state.changed,
  .state.gone {
    color: var(--demarche-alert);
  }
`;
