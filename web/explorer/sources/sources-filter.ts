import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Held } from '../../../src/view/gen/enums.js';
import { countStates } from '../../../src/view/sort-sources.js';
import type { SourceListed } from '../../../src/view/subject-data.js';
import type { SourceSort, ViewSources } from '../../../src/view/view.js';
import { renderPassageState } from '../../shared/elements/passage.js';
import { formatNumber } from '../../shared/format.js';
import { sourcesTexts } from '../../shared/texts.js';

export interface SourcesFilter {
  readonly documents: readonly SourceListed[];
  readonly asked: ViewSources;
  readonly change: (change: Partial<ViewSources>) => void;
}

/** What a field offers: the value in the address, and the words. */
type Choice = readonly [value: string, words: string];

/** The fields that narrow and order the list, and how many passages stand in each state: the report of verification in one line. */
export function renderSourcesFilter({ documents, asked, change }: SourcesFilter): TemplateResult {
  const publishers = countChoices(documents, ({ publisher }) => (publisher === null ? null : [publisher.id, publisher.name]));
  const genres = countChoices(documents, ({ genre }) => (genre === null ? null : [genre, genre]));
  const held = countChoices(documents, (document) => [document.held, sourcesTexts.held[document.held]]);
  const { fields, columns, any } = sourcesTexts;
  const sorts = (Object.keys(columns) as SourceSort[]).map((sort): Choice => [sort, columns[sort]]);
  return html`<section class="filter" aria-label=${sourcesTexts.filter}>
    <div class="who">
      ${renderSelect(fields.publisher, [['', any], ...publishers], asked.publisher, (publisher) => change({ publisher }))}
      ${renderSelect(fields.genre, [['', any], ...genres], asked.genre, (genre) => change({ genre }))}
      ${renderSelect(fields.held, [['', any], ...held], asked.held, (chosen) => change({ held: chosen as Held | null }))}
      ${renderSelect(fields.sort, sorts, asked.sort, (sort) => change({ sort: (sort ?? 'DATE') as SourceSort }))}
      <button aria-pressed=${String(asked.descending)} @click=${() => change({ descending: !asked.descending })}>
        ${sourcesTexts.descending}
      </button>
    </div>
    <div class="states">
      <div role="group" aria-label=${fields.passages}>
        ${countStates(documents).map(
          ({ state, count }) =>
            html`<button
              aria-pressed=${String(asked.passages === state)}
              @click=${() => change({ passages: asked.passages === state ? null : state })}
            >
              <span class="number">${formatNumber(count)}</span> ${renderPassageState(state)}
            </button>`,
        )}
      </div>
    </div>
  </section>`;
}

function renderSelect(
  label: string,
  choices: readonly Choice[],
  chosen: string | null,
  choose: (value: string | null) => void,
): TemplateResult {
  return html`<label class="field"
    ><span class="label">${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}>
      ${choices.map(([value, words]) => html`<option value=${value} ?selected=${value === (chosen ?? '')}>${words}</option>`)}
    </select></label
  >`;
}

/** What there is to choose, with how many documents have it: the most frequent first. */
function countChoices(documents: readonly SourceListed[], read: (document: SourceListed) => Choice | null): readonly Choice[] {
  const counts = new Map<string, { readonly words: string; count: number }>();
  for (const document of documents) {
    const choice = read(document);
    if (choice === null) continue;
    const known = counts.get(choice[0]) ?? { words: choice[1], count: 0 };
    known.count += 1;
    counts.set(choice[0], known);
  }
  return [...counts]
    .sort(([, one], [, other]) => other.count - one.count || one.words.localeCompare(other.words, 'en'))
    .map(([value, { words, count }]) => [value, `${words} (${formatNumber(count)})`]);
}
