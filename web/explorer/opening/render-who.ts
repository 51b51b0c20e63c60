import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ActorKind } from '../../../src/view/gen/enums.js';
import { renderKindSign } from '../../shared/elements/kind-sign.js';
import { formatNumber } from '../../shared/format.js';
import { openingTexts } from '../../shared/texts.js';
import type { ActorRowFragment, OpeningQuery } from '../gen/graphql.js';

export type ActorGroup = 'persons' | 'groups' | 'organizations' | 'bodies' | 'states';

/** The kinds of each group, as the opening operation asks for them. */
export const KINDS_OF_GROUP: Readonly<Record<ActorGroup, readonly ActorKind[]>> = {
  persons: ['PERSON'],
  organizations: ['ORGANIZATION', 'TRADE_UNION', 'MEDIA_OUTLET', 'NGO'],
  bodies: ['PUBLIC_BODY', 'GOVERNMENT', 'COURT', 'LEGISLATURE'],
  states: ['STATE', 'INTERGOVERNMENTAL_ORGANIZATION'],
  groups: ['GROUP'],
};

const GROUPS = Object.keys(KINDS_OF_GROUP) as readonly ActorGroup[];

interface Reactions {
  readonly open: (event: MouseEvent, id: string) => void;
  readonly showMore: (group: ActorGroup) => void;
}

/**
 * Writes who is in the collection, by kind, the most linked first.
 * @param more the groups of which more was asked for, each with all that is shown of it
 */
export function renderWho(
  opening: OpeningQuery,
  more: Readonly<Partial<Record<ActorGroup, ActorRowFragment>>>,
  reactions: Reactions,
): TemplateResult {
  const shown = GROUPS.filter((group) => opening[group].totalCount > 0);
  return html`<section aria-labelledby="who">
    <h2 id="who">${openingTexts.who}</h2>
    <p class="order">${openingTexts.whoOrder}</p>
    <dl class="who">${shown.map((group) => renderGroup(group, more[group] ?? opening[group], reactions))}</dl>
  </section>`;
}

function renderGroup(group: ActorGroup, { totalCount, nodes }: ActorRowFragment, { open, showMore }: Reactions): TemplateResult {
  const [first] = nodes;
  const rest = totalCount - nodes.length;
  return html`<div>
    <dt>
      ${first === undefined ? nothing : renderKindSign(first.__typename)} ${openingTexts[group]}
      <span class="count">${formatNumber(totalCount)}</span>
    </dt>
    <dd>
      <ul>
        ${nodes.map(
          ({ id, name }) =>
            html`<li><a class="quiet" href="/things/${id}" @click=${(event: MouseEvent) => open(event, id)}>${name}</a></li>`,
        )}
        ${rest === 0 ? nothing : html`<li><button class="link" @click=${() => showMore(group)}>${openingTexts.others(formatNumber(rest))}</button></li>`}
      </ul>
    </dd>
  </div>`;
}
