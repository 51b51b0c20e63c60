import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ALL_KINDS, EMPTY_FILTER } from '../../../src/view/view.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { formatList } from '../../shared/format.js';
import { linkKindTexts, waysTexts } from '../../shared/texts.js';
import type { Verbs } from '../store/verbs.js';
import type { OptionReactions } from './render-options.js';

const LONGEST = 6;

/** Says that no way was found, what was searched, and what can be loosened, each by one button. */
export function renderNone(
  [from, to]: readonly [string, string],
  filter: ViewFilter,
  maxLength: number,
  verbs: Verbs,
  { setFilter, setLength }: OptionReactions,
): TemplateResult {
  const { kinds, types, minCertainty, inferred } = filter;
  const labels = types.map((type) => verbs.get(type)?.pastLabel ?? type);
  const loosen: readonly (readonly [boolean, string, () => void])[] = [
    [maxLength < LONGEST, waysTexts.longer(LONGEST), () => setLength(LONGEST)],
    [kinds.length < ALL_KINDS.length, waysTexts.allKinds, () => setFilter({ kinds: ALL_KINDS })],
    [types.length > 0, waysTexts.allVerbs, () => setFilter({ types: [] })],
    [minCertainty !== null || !inferred, waysTexts.allSure, () => setFilter({ minCertainty: null, inferred: true })],
    [isNarrowed(filter), waysTexts.allFilter, () => setFilter(EMPTY_FILTER)],
  ];
  const possible = loosen.filter(([isPossible]) => isPossible);
  return html`<div class="none" role="status">
    <p><strong>${waysTexts.none(from, to)}</strong></p>
    <p class="small">
      ${waysTexts.searched(maxLength, formatList(kinds.map((kind) => `“${linkKindTexts[kind]}”`)))}${
        labels.length === 0 ? nothing : waysTexts.onlyVerbs(formatList(labels))
      }${isNarrowed(filter) ? waysTexts.narrowed : nothing}.
    </p>
    ${
      possible.length === 0
        ? nothing
        : html`<p>${waysTexts.loosen}:</p>
            <ul class="loosen">
              ${possible.map(([, label, act]) => html`<li><button @click=${act}>${label}</button></li>`)}
            </ul>`
    }
  </div>`;
}

/** Whether the filter holds more than can be chosen here: time, documents, speakers, voices, modalities. */
function isNarrowed({ from, to, documents, saidBy, voices, modalities }: ViewFilter): boolean {
  return from !== null || to !== null || documents.length + saidBy.length + voices.length + modalities.length > 0;
}
