import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Source } from '../../../src/view/subject-data.js';
import type { Opened } from '../element/open-subject.js';
import { formatDay } from '../../shared/format.js';
import { appTexts } from '../../shared/texts.js';
import { frameTexts, frozenTexts } from '../texts.js';

/** A document as the source line names it. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: { readonly name: string } | null;
  readonly saidOn: string;
}

/** Writes where it is from: the documents, the state of the collection, and the way to the whole of it. */
export function renderSource(
  { page, base, frozenOn, frozenHash }: Opened,
  source: Source,
  documents: readonly SourceDocument[],
): TemplateResult {
  return html`<footer part="source" class="source">
    ${frozenHash === null ? nothing : html`<demarche-standing hash=${frozenHash} base=${base}></demarche-standing>`}
    <p>
      ${frozenOn === null ? nothing : html`<strong part="frozen">${frozenTexts.on(formatDay(frozenOn))}</strong> ${frozenTexts.hint} `}
      ${describeDocuments(documents, source)} ${frameTexts.state(appTexts.name, source.revision.slice(0, 7), formatDay(source.loadedAt))}
    </p>
    <a part="open" href=${page} target="_blank" rel="noopener"
      >${frozenOn === null ? frameTexts.open : frozenTexts.live}<span class="visually-hidden"> (${frameTexts.opens})</span></a
    >
  </footer>`;
}

/** Names up to two documents, and counts more; where none came along, the one that all of the collection is from. */
function describeDocuments(documents: readonly SourceDocument[], source: Source): string {
  const different = [...new Map(documents.map((document) => [document.id, document])).values()];
  if (different.length > 2) return frameTexts.documents(different.length);
  if (different.length === 0) return source.title === null ? '' : `“${source.title}”.`;
  return `${different.map(({ publisher, title, saidOn }) => `${publisher?.name ?? title}, ${formatDay(saidOn)}`).join('; ')}.`;
}
