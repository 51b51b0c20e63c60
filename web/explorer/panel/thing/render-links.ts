import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { lineKey } from '../../../../src/view/view.js';
import { formatNumber } from '../../../shared/format.js';
import { panelTexts } from '../../../shared/texts.js';
import type { Store } from '../../store/store.js';
import { selectLine } from '../../store/view-steps.js';
import { renderThingLink } from '../panel-links.js';
import type { LinkGroup, OtherEnd } from './group-links.js';

/** Ends that a group shows before somebody asks for all, and verbs from which on it shows fewer. */
const FEW = 5;
const FEWER = 2;
const MANY_VERBS = 10;

interface Reactions {
  readonly store: Store;
  readonly id: string;
  /** Keys of the groups that show all. */
  readonly whole: ReadonlySet<string>;
  readonly showAll: (group: LinkGroup) => void;
}

/** Writes the links of a thing: what it does, what is done to it, and what it is involved with, each by verb. Memberships stand above. */
export function renderLinks(groups: readonly LinkGroup[], reactions: Reactions): TemplateResult {
  const acts = groups.filter(({ kind }) => kind === 'RELATION');
  const parts: readonly (readonly [string, readonly LinkGroup[]])[] = [
    [panelTexts.does, acts.filter(({ direction }) => direction === 'OUT')],
    [panelTexts.undergoes, acts.filter(({ direction }) => direction === 'IN')],
    [panelTexts.involved, groups.filter(({ kind }) => kind === 'CONCERN')],
  ];
  const shown = parts.filter(([, some]) => some.length > 0);
  if (shown.length === 0) return html`<p class="small description">${panelTexts.linksNone}</p>`;
  return html`${shown.map(
    ([title, some]) => html`
      <h3>${title} <span class="count">${formatNumber(some.reduce((sum, { count }) => sum + count, 0))}</span></h3>
      <ul class="groups">
        ${some.map((group) => renderGroup(group, groups.length > MANY_VERBS ? FEWER : FEW, reactions))}
      </ul>
    `,
  )}`;
}

function renderGroup(group: LinkGroup, few: number, reactions: Reactions): TemplateResult {
  const { key, label, count, ends } = group;
  const isWhole = reactions.whole.has(key);
  const shown = isWhole ? ends : ends.slice(0, few);
  const isMore = !isWhole && (ends.length > few || ends.reduce((sum, { links }) => sum + links.length, 0) < count);
  return html`<li>
    <p class="verb">${label}</p>
    <ul>
      ${shown.map((end) => renderEnd(group, end, reactions))}
      ${isMore ? html`<li><button class="link small" @click=${() => reactions.showAll(group)}>${panelTexts.all(count)}</button></li>` : nothing}
    </ul>
  </li>`;
}

/** A thing at the other end; its date leads to the claims behind the link. */
function renderEnd({ label }: LinkGroup, { thing, links }: OtherEnd, { store, id }: Reactions): TemplateResult {
  const [first] = links;
  const date = first === undefined || first.date.basis === 'UNSTATED' ? panelTexts.undated : first.date.label;
  const open = (): void => store.change((view) => selectLine(view, lineKey(id, thing.id)));
  return html`<li class="end">
    ${renderThingLink(store, thing)}
    <button
      class="link small"
      aria-label=${panelTexts.evidence(label, thing.name)}
      title=${panelTexts.evidence(label, thing.name)}
      @click=${open}
    >
      ${links.length > 1 ? panelTexts.evidenceCount(links.length) : date}
    </button>
  </li>`;
}
