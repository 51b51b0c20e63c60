import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatCount, formatDay, formatList, formatNumber } from '../../shared/format.js';
import { openingTexts } from '../../shared/texts.js';
import type { OpeningQuery } from '../gen/graphql.js';

/** Writes what the collection is: a title, a sentence, and the source where there is only one. */
export function renderHead({ statistics, documents }: OpeningQuery): TemplateResult {
  const { claims, actors } = statistics;
  const count = (number: number, [one, many]: readonly [string, string]): string => formatCount(number, one, many);
  const [only, second] = documents.nodes;
  return html`<header class="head">
    <p class="kicker">${openingTexts.kicker}</p>
    <h1>${openingTexts.title}</h1>
    <p class="lead">
      ${openingTexts.sentence(
        count(claims, openingTexts.claims),
        count(statistics.documents, openingTexts.documentsCount),
        count(actors, openingTexts.actors),
      )}
      ${only === undefined || second !== undefined ? nothing : describeOnly(only)}
    </p>
  </header>`;
}

/** Writes how much there is, as a row of figures. */
export function renderFigures({ statistics, open }: OpeningQuery): TemplateResult {
  const figures: readonly (readonly [number, readonly [string, string]])[] = [
    [statistics.actors, openingTexts.actors],
    [statistics.claims, openingTexts.claims],
    [statistics.relations, openingTexts.relations],
    [open.totalCount, openingTexts.openDemands],
    [statistics.documents, openingTexts.documentsCount],
  ];
  return html`<dl class="figures" aria-label=${openingTexts.figures}>
    ${figures.map(
      ([number, [one, many]]) =>
        html`<div>
          <dt>${number === 1 ? one : many}</dt>
          <dd>${formatNumber(number)}</dd>
        </div>`,
    )}
  </dl>`;
}

function describeOnly({ title, authors, publisher, saidOn }: OpeningQuery['documents']['nodes'][number]): string {
  const names = authors.length > 0 ? authors.map(({ name }) => name) : [publisher?.name ?? openingTexts.nobody];
  return openingTexts.oneDocument(title, formatList(names), formatDay(saidOn));
}
