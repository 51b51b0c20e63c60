import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { ClaimListed, TimelineShown } from '../../../src/view/subject-data.js';
import { readDateShape } from '../../../src/view/timeline-date.js';
import { itemOfClaim } from '../../../src/view/timeline-model.js';
import { formatCount } from '../../shared/format.js';
import { describeKind } from '../../shared/thing-kind.js';
import type { Along } from '../timeline/span.js';
import { listYears, placeAlong, spanOf } from '../timeline/span.js';
import { drawTrack } from '../timeline/track.js';
import { claimTexts, frameTexts, timelineTexts } from '../texts.js';
import { renderClaim } from './claim.js';

/** So many are in sight; the others unfold. */
const FIRST = 12;

/**
 * Writes the claims about a thing by date: each with its date as words and on a common line of time, and unfolding to its evidence.
 * @param day counts as today where the timeline sets none
 * @param onToggle is told which claim is unfolded
 */
export function renderTimeline(shown: TimelineShown, day: string, onToggle: (id: string) => void): TemplateResult {
  const { thing, claims, totalCount } = shown;
  const now = shown.today ?? day;
  const span = spanOf(
    claims.map(({ date }) => readDateShape(date)).filter((shape) => shape !== null),
    now,
  );
  const along = span === null ? null : placeAlong(span);
  const years = span === null ? [] : listYears(span);
  const moments = claims.map((claim) => renderMoment(claim, along, years, now, onToggle));
  return html`<div class="timeline" part="timeline">
    <p class="kicker">${describeKind(thing)}</p>
    <h2 part="title">${timelineTexts.title(thing.name)}</h2>
    ${claims.length === 0 ? html`<p class="lead">${timelineTexts.none}</p>` : html`<p class="lead soft">${formatCount(totalCount, claimTexts.one, claimTexts.many)}</p>`}
    ${along === null ? nothing : renderAxis(along, years, now)}
    <ol class="times">
      ${moments.slice(0, FIRST)}
    </ol>
    ${
      moments.length <= FIRST
        ? nothing
        : html`<details class="rest">
            <summary>${frameTexts.rest(moments.length - FIRST)}</summary>
            <ol class="times">
              ${moments.slice(FIRST)}
            </ol>
          </details>`
    }
    <p class="soft small">${timelineTexts.hint}${totalCount > claims.length ? ` ${frameTexts.more(totalCount - claims.length)}` : ''}</p>
  </div>`;
}

function renderAxis(along: Along, years: readonly number[], now: string): TemplateResult {
  const isNear = along(now) >= 0 && along(now) <= 1000;
  const place = (x: number): string => `${String(Math.round(x) / 10)}%`;
  return html`<div class="axis" aria-hidden="true">
    <svg width="100%" height="18">
      ${years.map((year) => svg`<text x=${place(along(`${String(year)}-01-01`))} y="13">${year}</text>`)}
      ${isNear ? svg`<text class="now" x=${place(along(now))} y="13" text-anchor="end">${timelineTexts.today}</text>` : nothing}
    </svg>
  </div>`;
}

function renderMoment(
  claim: ClaimListed,
  along: Along | null,
  years: readonly number[],
  now: string,
  onToggle: (id: string) => void,
): TemplateResult {
  const { text, shape, stroke } = itemOfClaim(claim);
  const toggle = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) onToggle(claim.id);
  };
  return html`<li class="moment">
    <p class="when">${claim.date.label}</p>
    ${
      along === null
        ? nothing
        : html`<svg class="track" viewBox="0 0 1000 18" preserveAspectRatio="none" aria-hidden="true">
            ${years.map((year) => drawLine(along(`${String(year)}-01-01`), 'year'))} ${drawLine(along(now), 'now')}
            ${shape === null ? nothing : drawTrack(shape, stroke, along)}
          </svg>`
    }
    <details @toggle=${toggle}>
      <summary>${text}</summary>
      ${renderClaim(claim, 'none')}
    </details>
  </li>`;
}

function drawLine(x: number, name: string): SVGTemplateResult | typeof nothing {
  return x < 0 || x > 1000 ? nothing : svg`<path class=${name} d=${`M${String(Math.round(x))} 0V18`}></path>`;
}
