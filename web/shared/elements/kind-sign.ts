import { css, html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Thing } from '../../../src/view/graph-data.js';
import { pictureKind } from '../../../src/view/picture-kind.js';
import type { PictureKind } from '../../../src/view/picture-kind.js';

/** Each kind of things has the shape that the pictures give it, so that nobody needs to tell colours apart. In a square of 16 by 16. */
const SHAPES: Readonly<Record<PictureKind, SVGTemplateResult>> = {
  person: svg`<circle cx="8" cy="8" r="6" />`,
  group: svg`<circle cx="4.3" cy="8" r="4.2" /><circle cx="11.7" cy="8" r="4.2" />`,
  body: svg`<rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />`,
  state: svg`<path d="M4.2 1.5h7.6L15.5 8l-3.7 6.5H4.2L.5 8z" />`,
  instrument: svg`<path d="M3 1.5h7l3 3v10H3z" />`,
  event: svg`<path d="M8 .8L15.2 8 8 15.2.8 8z" />`,
  topic: svg`<path d="M8 1.5l7 12.5H1z" />`,
  place: svg`<path d="M8 15.5C5 11.5 3 9 3 6.3a5 5 0 0 1 10 0C13 9 11 11.5 8 15.5z" />`,
};

/** Draws the sign of a thing's kind: a small shape in the colour of the kind. Its meaning stands in the text beside it. */
export function renderKindSign(type: Thing['__typename']): TemplateResult {
  const kind = pictureKind({ __typename: type });
  return html`<svg class="sign ${kind}" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">${SHAPES[kind]}</svg>`;
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

  .sign.body {
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
