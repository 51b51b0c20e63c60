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

const MOST_LISTED = 100;

interface Reactions {
  readonly open: (event: MouseEvent, id: string) => void;
  readonly showAll: (group: ActorGroup) => void;
}

/**
 * Writes who is in the collection, by kind.
 * @param all the groups that were asked for whole
 */
export function renderWho(
  opening: OpeningQuery,
  all: Readonly<Partial<Record<ActorGroup, ActorRowFragment['nodes']>>>,
  reactions: Reactions,
): TemplateResult {
  const shown = GROUPS.filter((group) => opening[group].totalCount > 0);
  return html`<section aria-labelledby="who">
    <h2 id="who">${openingTexts.who}</h2>
    <dl class="who">${shown.map((group) => renderGroup(group, opening[group], all[group], reactions))}</dl>
  </section>`;
}

/** So many that a list of them helps nobody are found by the search field. */
function renderRest(rest: number, totalCount: number, showAll: () => void): TemplateResult {
  const text = openingTexts.others(formatNumber(rest));
  if (totalCount > MOST_LISTED) return html`<span class="soft">${text}</span>`;
  return html`<button class="link" @click=${showAll}>${text}</button>`;
}

function renderGroup(
  group: ActorGroup,
  { totalCount, nodes }: ActorRowFragment,
  whole: ActorRowFragment['nodes'] | undefined,
  { open, showAll }: Reactions,
): TemplateResult {
  const actors = whole ?? nodes;
  const [first] = actors;
  const rest = totalCount - actors.length;
  return html`<div>
    <dt>
      ${first === undefined ? nothing : renderKindSign(first.__typename)} ${openingTexts[group]}
      <span class="count">${formatNumber(totalCount)}</span>
    </dt>
    <dd>
      <ul>
        ${actors.map(
          ({ id, name }) =>
            html`<li><a class="quiet" href="/things/${id}" @click=${(event: MouseEvent) => open(event, id)}>${name}</a></li>`,
        )}
        ${rest === 0 ? nothing : html`<li>${renderRest(rest, totalCount, () => showAll(group))}</li>`}
      </ul>
    </dd>
  </div>`;
}
