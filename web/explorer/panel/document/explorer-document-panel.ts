import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PassageState } from '../../../../src/view/gen/enums.js';
import { baseStyle } from '../../../shared/base-style.js';
import { kindSignStyle } from '../../../shared/elements/kind-sign.js';
import { passageStyle, renderPassageState } from '../../../shared/elements/passage.js';
import { formatDay, formatNumber } from '../../../shared/format.js';
import { panelTexts, passageTexts } from '../../../shared/texts.js';
import { DocumentPanelDocument } from '../../gen/graphql.js';
import type { DocumentPanelQuery } from '../../gen/graphql.js';
import '../../cite/explorer-cite.js';
import { attempt } from '../../store/attempt.js';
import { Question } from '../../store/question.js';
import type { Store } from '../../store/store.js';
import { renderClaimLink, renderFoot, renderThingLink } from '../panel-links.js';
import { panelStyle } from '../panel-style.js';
import { renderMissing, renderWaiting } from '../render-state.js';
import { renderMarks } from '../thing/render-claims.js';

type DocumentDetails = NonNullable<DocumentPanelQuery['document']>;

/** The panel of a document: who wrote and published it and when, how its passages stand, and the claims taken from it. */
export class ExplorerDocumentPanel extends LitElement {
  static override properties = { store: { attribute: false }, subject: {} };

  static override styles = [
    baseStyle,
    kindSignStyle,
    passageStyle,
    panelStyle,
    css`
      .rows {
        line-height: 1.4;
      }

      .rows .small {
        display: block;
      }
    `,
  ];

  declare store: Store;
  /** Id of the document. */
  declare subject: string;
  private readonly question = new Question<DocumentDetails | null>(this, () => this.store);

  protected override willUpdate(): void {
    const { subject, store } = this;
    this.question.ask(subject, async (signal) => (await store.ask(DocumentPanelDocument, { id: subject }, signal)).document);
  }

  protected override render(): TemplateResult {
    const { state } = this.question;
    const shown = state.data;
    if (shown === null) return state.kind === 'ready' ? renderMissing(this.store, this.subject) : renderWaiting(this.question);
    const { id, title, url, held, claims } = shown;
    return html`
      <h2>${title}</h2>
      <p class="kind">${held === 'WHOLE' ? panelTexts.heldWhole : panelTexts.heldPart}</p>
      ${
        url === null
          ? nothing
          : html`<p class="description">
              <a href=${url} target="_blank" rel="noopener"
                >${panelTexts.readWhole}<span class="visually-hidden"> (${passageTexts.opens})</span><span aria-hidden="true"> ↗</span></a
              >
            </p>`
      }
      ${this.renderFacts(shown)}
      <explorer-cite subject=${`documents/${id}`}></explorer-cite>
      <h3>${panelTexts.documentClaims} <span class="count">${formatNumber(claims.totalCount)}</span></h3>
      <ol class="rows">
        ${claims.nodes.map((claim) => html`<li>${renderClaimLink(this.store, claim.id, claim.statement)} ${renderMarks(claim)}</li>`)}
      </ol>
      ${
        claims.pageInfo.hasNextPage
          ? html`<p class="more">
              <button @click=${() => void attempt(this.store, () => this.showMore())}>
                ${panelTexts.more(formatNumber(claims.totalCount - claims.nodes.length))}
              </button>
            </p>`
          : nothing
      }
      ${renderFoot(this.store, `/documents/${id}`, DocumentPanelDocument, { id })}
    `;
  }

  private renderFacts({ id, authors, publisher, saidOn, genre, claims }: DocumentDetails): TemplateResult {
    const states = countStates(id, claims.nodes);
    const row = (label: string, value: unknown): TemplateResult =>
      html`<dt>${label}</dt>
        <dd>${value}</dd>`;
    const list = (things: DocumentDetails['authors']): TemplateResult =>
      html`<ul>
        ${things.map((thing) => html`<li>${renderThingLink(this.store, thing)}</li>`)}
      </ul>`;
    return html`<dl class="facts">
      ${authors.length === 0 ? nothing : row(panelTexts.by, list(authors))}
      ${publisher === null ? nothing : row(panelTexts.publisher, list([publisher]))} ${row(panelTexts.saidOn, formatDay(saidOn))}
      ${genre === null ? nothing : row(panelTexts.genre, genre)}
      ${
        states.length === 0
          ? nothing
          : row(
              panelTexts.states,
              html`<ul>
                ${states.map(([state, count]) => html`<li>${panelTexts.stateCount(count)} ${renderPassageState(state)}</li>`)}
              </ul>`,
            )
      }
    </dl>`;
  }

  private async showMore(): Promise<void> {
    const before = this.question.state.data;
    if (before === null) return;
    const { document } = await this.store.ask(DocumentPanelDocument, { id: before.id, after: before.claims.pageInfo.endCursor });
    if (document === null) return;
    const nodes = [...before.claims.nodes, ...document.claims.nodes];
    this.question.extend(before, { ...document, claims: { ...document.claims, nodes } });
  }
}

/** How many of the listed passages of this document stand in each state. */
function countStates(document: string, claims: DocumentDetails['claims']['nodes']): [PassageState, number][] {
  const counts = new Map<PassageState, number>();
  const passages = claims.flatMap(({ evidence }) => evidence.filter((passage) => passage.document.id === document));
  for (const { state } of passages) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts];
}

customElements.define('explorer-document-panel', ExplorerDocumentPanel);
