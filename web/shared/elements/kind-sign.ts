import { css, html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Thing } from '../../../src/view/graph-data.js';

type ThingType = Thing['__typename'];

/** Each type of things has a shape of its own, so that nobody needs to tell colours apart. In a square of 16 by 16. */
const SHAPES: Readonly<Record<ThingType, SVGTemplateResult>> = {
  Person: svg`<circle cx="8" cy="8" r="6" />`,
  Group: svg`<circle cx="5.6" cy="8" r="4.6" /><circle cx="10.4" cy="8" r="4.6" />`,
  Organization: svg`<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />`,
  State: svg`<path d="M8 1l7 7-7 7-7-7z" />`,
  Instrument: svg`<path d="M3 1.5h7l3 3v10H3z" />`,
  Event: svg`<path d="M8 1.5l7 12.5H1z" />`,
  Topic: svg`<path d="M4.5 2h7L15 8l-3.5 6h-7L1 8z" />`,
  Place: svg`<path d="M8 15.5C5 11.5 3 9 3 6.3a5 5 0 0 1 10 0C13 9 11 11.5 8 15.5z" />`,
};

/** Draws the sign of a thing's type: a small shape in the colour of the type. Its meaning stands in the text beside it. */
export function renderKindSign(type: ThingType): TemplateResult {
  return html`<svg class="sign ${type.toLowerCase()}" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">${SHAPES[type]}</svg>`;
}

export const kindSignStyle = css`
  .sign {
    flex: none;
    width: 0.75em;
    height: 0.75em;
    fill: var(--demarche-topic);
  }

  .sign.person {
    fill: var(--demarche-person);
  }

  .sign.group {
    fill: var(--demarche-group);
  }

  .sign.organization {
    fill: var(--demarche-body);
  }

  .sign.state {
    fill: var(--demarche-state);
  }

  .sign.instrument {
    fill: var(--demarche-instrument);
  }

  .sign.event {
    fill: var(--demarche-event);
  }

  .sign.place {
    fill: var(--demarche-place);
  }
`;
