import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TypedDocument } from '../../../src/view/ask.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { renderKindSign } from '../../shared/elements/kind-sign.js';
import { isPlainClick } from '../../shared/elements/plain-click.js';
import { panelTexts } from '../../shared/texts.js';
import { askedAsOf, writeAddress } from '../../shared/playground-address.js';
import { addressAsOf } from '../store/as-of-day.js';
import type { Store } from '../store/store.js';
import { focusOn, selectClaim, selectDocument } from '../store/view-steps.js';

/** Writes a thing as a link: a plain click adds it to the screen and opens its panel. */
export function renderThingLink(store: Store, thing: Pick<Thing, '__typename' | 'id' | 'name'>): TemplateResult {
  const open = (event: MouseEvent): void => follow(event, () => store.change((view) => focusOn(view, thing.id)));
  return html`<a class="quiet" href=${addressAsOf(store, `/things/${thing.id}`)} @click=${open}
    >${renderKindSign(thing.__typename)}${thing.name}</a
  >`;
}

/** Writes a sentence as a link to its claim. */
export function renderClaimLink(store: Store, id: string, text: string): TemplateResult {
  return linkToClaim(store, id, html`${text}`);
}

/** Makes words a link to a claim. */
export function linkToClaim(store: Store, id: string, text: TemplateResult): TemplateResult {
  const open = (event: MouseEvent): void => follow(event, () => store.change((view) => selectClaim(view, id)));
  return html`<a class="quiet" href=${addressAsOf(store, `/claims/${id}`)} @click=${open}>${text}</a>`;
}

/** Writes a title as a link to its document. */
export function renderDocumentLink(store: Store, id: string, title: string): TemplateResult {
  const open = (event: MouseEvent): void => follow(event, () => store.change((view) => selectDocument(view, id)));
  return html`<a class="quiet" href=${addressAsOf(store, `/documents/${id}`)} @click=${open}>${title}</a>`;
}

/**
 * Writes the foot of a panel: the address of its page, and the query that it was made by, as of the day of the view.
 * @param page null where what is shown has no page of its own
 */
export function renderFoot<V extends object>(
  store: Store,
  page: string | null,
  document: TypedDocument<unknown, V>,
  variables: V,
): TemplateResult {
  const query = writeAddress(askedAsOf({ document, variables }, store.state.view.said));
  return html`<p class="foot">
    ${page === null ? nothing : html`<a href=${addressAsOf(store, page)}>${panelTexts.permalink}</a>`}
    <a href="/playground/${query}">${panelTexts.playground}</a>
  </p>`;
}

/** Does something instead of following a link, unless a modifier asks for the address itself. */
export function follow(event: MouseEvent, act: () => void): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  act();
}
