import { css } from 'lit';

/** A graph, its legend, the card of what was chosen in it, and the list of all of it. */
export const pictureStyle = css`
  :host {
    display: block;
  }

  .view {
    margin-top: 0.75rem;
  }

  svg {
    display: block;
  }

  .view > svg {
    width: 100%;
    height: auto;
    touch-action: pan-y pinch-zoom;
    user-select: none;
  }

  .view > svg.near {
    touch-action: none;
    cursor: grab;
  }

  .halo {
    paint-order: stroke;
    stroke: var(--demarche-paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .part {
    cursor: pointer;
    transition: opacity 0.2s;
  }

  .part:focus-visible {
    outline: none;
  }

  .thing:hover > path:first-child,
  .thing:focus-visible > path:first-child,
  .chosen.thing > path:first-child {
    stroke-width: 4px;
    stroke: var(--demarche-accent);
  }

  .thing:focus-visible > path:first-child {
    stroke: var(--demarche-ink);
    stroke-dasharray: none;
  }

  .line:hover > path:not(.reach),
  .line.chosen > path:not(.reach) {
    stroke: var(--demarche-accent);
    opacity: 1;
  }

  .reach {
    fill: none;
    stroke: transparent;
    stroke-width: 18px;
    pointer-events: stroke;
  }

  .stub-words {
    pointer-events: none;
  }

  .dim {
    opacity: 0.4;
  }

  .controls {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
    margin-top: 0.6rem;
  }

  .zoom {
    display: flex;
    flex: none;
    gap: 0.25rem;
  }

  .zoom button {
    width: 2rem;
    padding: 0;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 1.1rem;
    color: var(--demarche-soft);
    font-size: 0.8rem;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }

  .legend svg {
    flex: none;
  }

  .legend svg > path:is(.solid, .dashed, .dotted, .faint, .implied, .stub) {
    fill: none;
    stroke: var(--demarche-ink);
    stroke-width: 1.9px;
    stroke-linecap: round;
  }

  .legend svg > path:is(.faint, .stub) {
    stroke: var(--demarche-soft);
    stroke-width: 1.3px;
  }

  .legend svg > path.implied {
    opacity: 0.6;
  }

  .card {
    position: relative;
    margin-top: 0.9rem;
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    padding: 0.8rem 1rem 1rem;
    background: var(--demarche-raised);
  }

  .card:focus-visible {
    outline-offset: 0;
  }

  .card .name {
    margin: 0 2.5rem 0.2rem 0;
    font: 600 1.1rem/1.3 var(--demarche-serif);
  }

  .card .close {
    position: absolute;
    inset-block-start: 0.4rem;
    inset-inline-end: 0.4rem;
    width: 2rem;
    padding: 0;
  }

  .card .plain {
    margin-block: 0.6rem;
  }

  .list {
    margin-top: 0.7rem;
    font-size: 0.875rem;
  }
`;
