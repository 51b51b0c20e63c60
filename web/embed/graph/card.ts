import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GraphData } from '../../../src/view/graph-data.js';
import type { GraphModel } from '../../../src/view/graph-model.js';
import type { LoadState } from '../element/loading.js';
import { describeKind } from '../../shared/thing-kind.js';
import { renderClaim } from '../parts/claim.js';
import type { QuotedClaim } from '../parts/claim.js';
import { renderNotice, renderWaiting } from '../parts/notice.js';
import { graphTexts } from '../texts.js';
import { nameStub } from './choice.js';
import type { Choice } from './choice.js';
import { describeLink, nameLine } from './describe-line.js';

export interface CardParts {
  readonly choice: Choice;
  readonly model: GraphModel;
  readonly data: GraphData;
  /** The claims behind what was chosen, as far as they are there. */
  readonly claims: LoadState<readonly QuotedClaim[]>;
  /** Address of the server without a slash at its end. */
  readonly base: string;
  readonly choose: (id: string) => void;
  readonly close: () => void;
}

/** Writes the card of what was chosen in a picture: who a thing is and what joins it with others, or the claims behind a line. */
export function renderCard(parts: CardParts): TemplateResult {
  const { choice, data, close } = parts;
  const name =
    choice.kind === 'thing' ? choice.thing.thing.name : choice.kind === 'line' ? nameLine(choice.line, data) : nameEnds(choice.stubs);
  return html`<section
    class="card"
    part="card"
    aria-label=${name}
    tabindex="-1"
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close()}
  >
    <button class="plain close" part="button" aria-label=${graphTexts.close} title=${graphTexts.close} @click=${close}>✕</button>
    <h3 class="name">${name}</h3>
    ${choice.kind === 'thing' ? renderThing(parts, choice) : renderBehind(parts, choice)}
  </section>`;
}

function renderThing({ model, data, base, choose }: CardParts, { thing: { thing } }: Extract<Choice, { kind: 'thing' }>): TemplateResult {
  const lines = model.lines.filter(({ from, to }) => from === thing.id || to === thing.id);
  const stubs = [...new Map(model.stubs.filter(({ at }) => at === thing.id).map((stub) => [nameStub(stub), stub])).values()];
  return html`<p class="soft">${describeKind(thing)}</p>
    ${thing.description === null ? nothing : html`<p>${thing.description}</p>`}
    <ul class="plain">
      ${lines.map(
        ({ key, links: [link], links }) =>
          html`<li>
            <button class="link" @click=${() => choose(key)}>${link === undefined ? key : describeLink(link, data)}</button
            >${links.length > 1 ? ` ${graphTexts.further(links.length - 1)}` : ''}
          </li>`,
      )}
      ${stubs.map((stub) => html`<li><button class="link" @click=${() => choose(nameStub(stub))}>${nameEnds([stub])}</button></li>`)}
    </ul>
    <p><a href=${`${base}/things/${thing.id}`} target="_blank" rel="noopener">${graphTexts.more}</a></p>`;
}

function renderBehind({ data, claims }: CardParts, choice: Exclude<Choice, { kind: 'thing' }>): TemplateResult {
  const memberships = choice.kind === 'line' ? choice.line.links.filter(({ __typename }) => __typename === 'Membership') : [];
  return html`${renderNotice(claims, [])} ${memberships.map((link) => html`<p>${describeLink(link, data)}.</p>`)}
  ${claims.data === null ? (claims.kind === 'loading' ? renderWaiting() : nothing) : claims.data.map((claim) => renderClaim(claim))}`;
}

function nameEnds(stubs: readonly { readonly missing: 'agent' | 'target' }[]): string {
  return stubs.some(({ missing }) => missing === 'agent') ? graphTexts.noAgent : graphTexts.noTarget;
}
