import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Chosen } from '../find/explorer-picker.js';
import '../find/explorer-picker.js';
import type { Store } from '../store/store.js';

export interface ActorFilter {
  readonly store: Store;
  readonly label: string;
  /** What stands in the field while anybody is meant. */
  readonly hint: string;
  /** Id of who is chosen; null: anybody. */
  readonly id: string | null;
  /** Name of who is chosen; its id until the name is known. */
  readonly name: string | null;
  /** What the button says that takes the choice back. */
  readonly take: (name: string) => string;
  readonly choose: (id: string | null) => void;
}

/** A field by which a list is narrowed to one thing, with a button that takes it back. */
export function renderActorFilter({ store, label, hint, id, name, take, choose }: ActorFilter): TemplateResult {
  const shown = id === null ? '' : (name ?? id);
  const chosen = ({ detail }: CustomEvent<Chosen>): void => {
    if (detail.choice.kind === 'thing') choose(detail.choice.thing.id);
  };
  return html`<div class="field">
    <span class="label" aria-hidden="true">${label}</span>
    <div class="pick">
      <explorer-picker .store=${store} .label=${label} .hint=${hint} .value=${shown} @choose=${chosen}></explorer-picker>
      ${
        id === null
          ? nothing
          : html`<button class="plain" aria-label=${take(shown)} title=${take(shown)} @click=${() => choose(null)}>✕</button>`
      }
    </div>
  </div>`;
}
