import { css } from 'lit';

/** How the line of time is drawn: what happened is full, what is planned is hollow, what is hedged or an opinion is pale. */
export const pictureStyle = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden auto;
    min-width: 0;
  }

  .canvas {
    position: relative;
    min-height: 100%;
    touch-action: pan-y;
  }

  svg {
    display: block;
    overflow: visible;
    width: 100%;
  }

  .axis {
    position: sticky;
    z-index: 2;
    top: 0;
    border-bottom: 1px solid var(--demarche-rule);
    background: var(--demarche-paper);
    cursor: ew-resize;
  }

  .marks {
    cursor: grab;
  }

  text {
    fill: var(--demarche-ink);
    font-family: var(--demarche-font);
    font-size: 12px;
  }

  .axis text {
    fill: var(--demarche-soft);
  }

  .axis text.year {
    fill: var(--demarche-ink);
    font-weight: 600;
  }

  .grid {
    stroke: var(--demarche-rule);
    stroke-opacity: 0.6;
  }

  .grid.year {
    stroke-opacity: 1;
  }

  .lane {
    fill: var(--demarche-soft);
    font: 600 13px var(--demarche-serif);
  }

  .lane-rule {
    stroke: var(--demarche-rule);
  }

  .to-come {
    fill: var(--demarche-accent-soft);
    fill-opacity: 0.45;
  }

  .to-come-label {
    fill: var(--demarche-soft);
    font-style: italic;
    text-anchor: end;
  }

  .entry text,
  .lane {
    paint-order: stroke;
    stroke: var(--demarche-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .today {
    stroke: var(--demarche-alert);
    stroke-dasharray: 2 3;
  }

  .today-handle {
    cursor: ew-resize;
    touch-action: none;
  }

  .today-handle path {
    fill: var(--demarche-alert);
  }

  .today-handle text {
    fill: var(--demarche-alert);
    font-weight: 600;
  }

  .entry {
    --mark: var(--demarche-body);
    cursor: pointer;
  }

  .entry.opportunity {
    --mark: var(--demarche-event);
  }

  .entry.membership {
    --mark: var(--demarche-topic);
  }

  .entry .hit {
    fill: transparent;
  }

  .entry .shape,
  .entry .halo {
    fill: var(--mark);
  }

  .entry .line {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.5;
  }

  .entry .line.thin {
    stroke-width: 1;
    stroke-dasharray: 1.5 2;
  }

  .entry.dotted .shape {
    fill-opacity: 0.45;
  }

  .entry.dashed .shape {
    fill: var(--demarche-paper);
    stroke: var(--mark);
    stroke-dasharray: 3 2;
    stroke-width: 1.5;
  }

  .entry.dashed text {
    font-style: italic;
  }

  .entry.outside .shape,
  .entry.outside .line,
  .entry.outside .halo {
    opacity: 0.3;
  }

  .entry.outside text {
    fill: var(--demarche-soft);
  }

  .entry:focus {
    outline: none;
  }

  .entry:hover .hit,
  .entry.read .hit {
    fill: var(--demarche-accent-soft);
  }

  .entry:focus-visible .hit {
    stroke: var(--demarche-accent);
    stroke-width: 2;
  }

  .side {
    position: sticky;
    bottom: 0;
    display: flex;
    justify-content: space-between;
    padding: 0.1rem 0.6rem;
    color: var(--demarche-soft);
    font-size: 0.8rem;
    pointer-events: none;
  }

  .side span:not(:empty) {
    border-radius: 999px;
    padding: 0 0.5rem;
    background: var(--demarche-paper);
  }

  @media print {
    :host {
      overflow: visible;
    }
  }
`;
