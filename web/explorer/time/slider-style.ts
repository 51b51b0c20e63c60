import { css } from 'lit';

/** The days of all documents as bars over an axis. */
export const sliderStyle = css`
  :host {
    display: block;
    min-width: 0;
    min-height: 45px;
  }

  svg {
    display: block;
    overflow: visible;
    width: 100%;
    border-radius: 3px;
    cursor: ew-resize;
    touch-action: pan-y;
  }

  rect {
    fill: var(--demarche-rule);
  }

  rect.known {
    fill: var(--demarche-body);
  }

  rect:hover {
    fill: var(--demarche-alert);
  }

  .ground {
    stroke: var(--demarche-rule);
  }

  .handle line {
    stroke: var(--demarche-alert);
    stroke-width: 2;
  }

  .handle path {
    fill: var(--demarche-alert);
  }

  text {
    fill: var(--demarche-soft);
    font: 11px var(--demarche-font);
    pointer-events: none;
    text-anchor: middle;
  }
`;
