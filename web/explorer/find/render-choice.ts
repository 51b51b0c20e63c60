import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKindSign } from '../../shared/elements/kind-sign.js';
import { findTexts } from '../../shared/texts.js';
import { describeKind } from '../../shared/thing-kind.js';
import type { Choice, OtherNode } from './choice.js';

const NODE_NAMES: Readonly<Record<OtherNode, string>> = {
  claim: findTexts.claim,
  document: findTexts.document,
  demand: findTexts.demand,
  dispute: findTexts.dispute,
  story: findTexts.story,
};

/** Writes one line of the list: sign, name, kind and country; below them the spelling that was hit. */
export function renderChoice(choice: Choice): TemplateResult {
  switch (choice.kind) {
    case 'thing': {
      const { thing, matched } = choice;
      const country = 'country' in thing && thing.country !== null ? `, ${thing.country}` : '';
      return html`${renderKindSign(thing.__typename)} <span class="name">${thing.name}</span>
        <span class="kind">${describeKind(thing)}${country}</span>
        ${matched === null ? nothing : html`<span class="matched">${findTexts.matched(matched)}</span>`}`;
    }
    case 'verb':
      return html`<span aria-hidden="true">→</span> <span class="name">${findTexts.verb} <em>${choice.verb.pastLabel}</em></span>
        <span class="kind">${choice.verb.group}</span>`;
    case 'node':
      return html`<span aria-hidden="true">¶</span> <span class="name">${choice.text}</span>
        <span class="kind">${NODE_NAMES[choice.what]}</span>`;
    case 'view':
      return html`<span aria-hidden="true">↗</span> <span class="name">${findTexts.viewName}</span>
        <span class="kind">${findTexts.view}</span>`;
  }
}
