import { css } from 'lit';

export const legendStyle = css`
  :host {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    font-size: 0.8125rem;
    line-height: 1.35;
    pointer-events: none;
  }

  .frame,
  .bar {
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    background: var(--demarche-raised);
    box-shadow: var(--demarche-shadow);
    pointer-events: auto;
  }

  .frame {
    display: flex;
    flex-direction: column;
    width: 15.5rem;
    max-width: 100%;
    min-height: 0;
    margin-bottom: 0.4rem;
  }

  .body {
    overflow: auto;
    padding: 0.5rem 0.7rem 0.7rem;
    overscroll-behavior: contain;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.1rem;
  }

  .bar .soft {
    padding-inline: 0.3rem 0.5rem;
  }

  .bar button {
    border: 0;
    background: none;
    font-weight: 600;
  }

  .bar button.link {
    min-height: 1.75rem;
    padding-inline: 0.3rem 0.6rem;
    font-weight: 400;
  }

  h2 {
    margin: 0.7rem 0 0.15rem;
    color: var(--demarche-soft);
    font-size: 0.75rem;
    font-weight: 600;
  }

  h2:first-child {
    margin-top: 0;
  }

  li {
    display: flex;
  }

  .row,
  li button {
    display: grid;
    grid-template-columns: 2.1rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.4rem;
    width: 100%;
    min-height: 1.65rem;
    border: 0;
    padding: 0 0.25rem;
    background: none;
    text-align: start;
  }

  li button:hover:not(:disabled) {
    background: var(--demarche-sunken);
  }

  li button[aria-pressed='true'] {
    background: none;
  }

  li button[aria-pressed='true']:hover {
    background: var(--demarche-sunken);
  }

  li button[aria-pressed='false'] {
    color: var(--demarche-soft);
    text-decoration: line-through;
  }

  li button[aria-pressed='false'] svg {
    opacity: 0.35;
  }

  .count {
    color: var(--demarche-soft);
    font-variant-numeric: tabular-nums;
  }

  svg {
    display: block;
    width: 2.1rem;
    height: 1.1rem;
    overflow: visible;
  }

  .line {
    fill: none;
    stroke: var(--demarche-soft);
    stroke-width: 2;
  }

  .faint {
    opacity: 0.55;
    stroke-width: 1.4;
  }

  .stub {
    fill: var(--demarche-raised);
    stroke: var(--demarche-alert);
    stroke-width: 1.6;
  }

  .tip {
    fill: var(--demarche-soft);
    stroke: none;
  }

  .person {
    fill: var(--demarche-person);
  }

  .group {
    fill: var(--demarche-group);
  }

  .body-kind {
    fill: var(--demarche-body);
  }

  .state {
    fill: var(--demarche-state);
  }

  .instrument {
    fill: var(--demarche-instrument);
  }

  .event {
    fill: var(--demarche-event);
  }

  .topic {
    fill: var(--demarche-topic);
  }

  .place {
    fill: var(--demarche-place);
  }

  .paper {
    fill: var(--demarche-raised);
  }

  .hint {
    margin-top: 0.5rem;
    color: var(--demarche-soft);
  }

  .hint.plain {
    margin: 0.15rem 0 0.3rem;
  }

  .short {
    display: none;
  }

  @container graph (width <= 40rem) {
    .whole {
      display: none;
    }

    .short {
      display: inline;
    }
  }

  @media (pointer: coarse) {
    li button {
      min-height: 2.5rem;
    }
  }
`;
