import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { strokeOf } from '../../../src/view/graph-model.js';
import type { Stroke } from '../../../src/view/graph-model.js';
import type { PathShown, PathsShown } from '../../../src/view/subject-data.js';
import { describeDroppedPaths } from '../../../src/view/draw/words.js';
import { describeKind } from '../../shared/thing-kind.js';
import { graphTexts, pathTexts } from '../texts.js';
import { renderClaim } from './claim.js';

type PathLink = PathShown['links'][number];

/** Writes the shortest ways between two things, one below the other, with the claim behind each step. */
export function renderPaths({ from, to, maxLength, paths, dropped }: PathsShown): TemplateResult {
  return html`<div class="paths" part="paths">
    <h2 part="title">${pathTexts.title(from.name, to.name)}</h2>
    ${paths.length === 0 ? html`<p class="lead">${pathTexts.none(maxLength)}</p>` : nothing}
    ${dropped === 0 ? nothing : html`<p class="soft">${describeDroppedPaths(dropped)}</p>`}
    ${paths.map((path, place) => renderPath(path, place + 1, paths.length))}
  </div>`;
}

function renderPath({ length, things, links }: PathShown, number: number, count: number): TemplateResult {
  return html`${count === 1 ? nothing : html`<h3>${pathTexts.way(number, length)}</h3>`}
    <ol class="way">
      ${things.map((thing, place) => {
        const link = links[place];
        return html`<li class="stop"><strong>${thing.name}</strong> <span class="soft">${describeKind(thing)}</span></li>
          ${link === undefined ? nothing : html`<li class=${`leg ${strokeOfLink(link)}`}>${renderLeg(link, link.from.id === thing.id)}</li>`}`;
      })}
    </ol>`;
}

/** The verb, read down the page; a link that runs up the page says so by its words and its arrow. */
function renderLeg(link: PathLink, isDown: boolean): TemplateResult {
  const date = link.date.basis === 'UNSTATED' ? '' : `, ${link.date.label}`;
  const implied = 'claim' in link && link.inferred ? ` (${graphTexts.implied})` : '';
  const label = html`<span aria-hidden="true">${isDown ? '↓' : '↑'} </span>${isDown ? link.label : link.inverseLabel}${date}${implied}`;
  if (!('claim' in link)) return html`<p>${label}</p>`;
  return html`<details>
    <summary>${label}</summary>
    ${renderClaim(link.claim)}
  </details>`;
}

function strokeOfLink(link: PathLink): Stroke {
  return 'claim' in link ? strokeOf(link) : 'solid';
}
