import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { CaseShown } from '../../../src/view/subject-data.js';
import '../../shared/elements/case-line.js';
import type { RenderClaim } from '../../shared/elements/case-line.js';
import { formatList } from '../../shared/format.js';
import { caseTexts } from '../../shared/texts.js';

/** Writes the line of a person's case: the picture, and a list in which each state unfolds to its claims. */
export function renderCase({ name, caseStates }: CaseShown): TemplateResult {
  return html`<div class="case" part="case">
    <p class="kicker">${caseTexts.title}</p>
    <h2 part="title">${name}</h2>
    <demarche-case-line .states=${caseStates} .renderClaim=${renderClaim} exportparts="picture, list"></demarche-case-line>
  </div>`;
}

/** A claim in two lines: the sentence, and who says it where. */
const renderClaim: RenderClaim = ({ statement, saidBy, evidence: [passage] }) => {
  const source = passage?.document;
  const href = passage?.url ?? source?.url ?? null;
  const title = href === null ? source?.title : html`<a href=${href} target="_blank" rel="noopener">${source?.title}</a>`;
  return html`${statement} <span class="soft">${formatList(saidBy.map(({ name }) => name))}: ${title}</span>`;
};
