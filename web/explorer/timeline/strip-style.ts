import { css } from 'lit';

export const stripStyle = css`
  :host {
    display: block;
    min-width: 0;
  }

  section {
    border-top: 1px solid var(--demarche-rule);
    padding: 0.2rem 1rem 0.15rem;
    background: var(--demarche-raised);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem 0.9rem;
    font-size: 0.82rem;
  }

  .bar button,
  .bar input {
    min-height: 1.7rem;
    padding-top: 0;
    padding-bottom: 0;
  }

  .bar button.plain {
    margin-left: -0.7rem;
    font-weight: 600;
  }

  .picture {
    min-height: 56px;
  }

  svg {
    display: block;
    overflow: visible;
    width: 100%;
    touch-action: pan-y;
  }

  .bin rect {
    fill: var(--demarche-body);
  }

  .bin .planned {
    fill: var(--demarche-raised);
  }

  .bin.outside {
    opacity: 0.3;
  }

  .ground {
    stroke: var(--demarche-rule);
  }

  .today {
    stroke: var(--demarche-alert);
    stroke-dasharray: 2 3;
  }

  text {
    fill: var(--demarche-soft);
    font: 11px var(--demarche-font);
    text-anchor: middle;
  }

  .brush .selection {
    fill: var(--demarche-accent);
    fill-opacity: 0.14;
    stroke: var(--demarche-accent);
  }

  .handle {
    pointer-events: none;
  }

  .handle rect {
    fill: var(--demarche-paper);
    stroke: var(--demarche-accent);
  }

  .handle:focus-visible {
    outline: none;
  }

  .handle:focus-visible rect {
    fill: var(--demarche-accent);
    stroke-width: 3;
  }

  @media (width <= 40rem) {
    section {
      padding: 0.2rem 0.6rem;
    }

    .bar {
      gap: 0.15rem 0.4rem;
    }
  }

  @media (pointer: coarse) {
    .bar button,
    .bar input {
      min-height: 2.75rem;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
