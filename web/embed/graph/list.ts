import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { GraphData } from '../../../src/view/graph-data.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import { formatCount } from '../../shared/format.js';
import { graphTexts } from '../texts.js';
import { describeLink } from './describe-line.js';

/** Says in sentences all that a picture shows: for those who do not see it, and to copy. */
export function renderList({ lines, stubs }: GraphModel, data: GraphData): TemplateResult {
  const links = lines.flatMap((line) => line.links);
  const ends = [...new Map(stubs.map(({ claim }) => [claim.id, claim.statement])).values()];
  return html`<details part="list" class="list">
    <summary>${graphTexts.list(formatCount(links.length, graphTexts.one, graphTexts.many))}</summary>
    <ul class="plain">
      ${links.map((link) => html`<li>${describeLink(link, data)}.</li>`)} ${ends.map((statement) => html`<li>${statement}</li>`)}
    </ul>
  </details>`;
}
