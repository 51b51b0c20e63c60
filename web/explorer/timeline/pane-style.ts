import { css } from 'lit';

/** The pane of the line of time: its head, the picture, the sentence that is read, and the list. */
export const paneStyle = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(11rem, 1fr);
    grid-auto-rows: auto;
    overflow: auto;
    min-height: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.4rem 1.2rem;
    padding: 0.7rem 1rem 0.5rem;
  }

  .title h2 {
    font: 600 1.25rem/1.25 var(--demarche-serif);
  }

  .title p {
    font-size: 0.88rem;
  }

  .controls,
  .zoom,
  .today {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35rem;
    font-size: 0.88rem;
  }

  .key {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: 0 1.1rem;
    color: var(--demarche-soft);
    font-size: 0.78rem;
  }

  .key div {
    display: flex;
    align-items: center;
    gap: 0.35rem;
  }

  .key svg {
    display: block;
  }

  .key .shape {
    fill: var(--demarche-body);
  }

  .key .dashed .shape {
    fill: none;
    stroke: var(--demarche-body);
    stroke-dasharray: 3 2;
    stroke-width: 1.5;
  }

  .key .line {
    fill: none;
    stroke: var(--demarche-body);
    stroke-width: 1.5;
  }

  .key .thin {
    stroke-width: 1;
    stroke-dasharray: 1.5 2;
  }

  timeline-picture {
    border-top: 1px solid var(--demarche-rule);
  }

  .empty {
    align-self: center;
    justify-self: center;
    max-width: 30rem;
    padding: 2rem 1rem;
    text-align: center;
  }

  .reading {
    overflow: auto;
    min-height: 2.6rem;
    max-height: 6rem;
    border-top: 1px solid var(--demarche-rule);
    padding: 0.45rem 1rem;
    background: var(--demarche-raised);
    font-size: 0.93rem;
  }

  .reading strong {
    margin-right: 0.3em;
  }

  .twin {
    overflow: auto;
    max-height: 40dvh;
    border-top: 1px solid var(--demarche-rule);
    padding: 0.3rem 1rem;
    font-size: 0.9rem;
  }

  .twin summary {
    color: var(--demarche-accent);
    cursor: pointer;
  }

  .twin h3 {
    margin-top: 0.8rem;
    font-size: 0.95rem;
  }

  .twin li {
    padding: 0.2rem 0;
  }

  .twin .date {
    display: inline-block;
    min-width: 12rem;
    color: var(--demarche-soft);
    font-variant-numeric: tabular-nums;
  }

  @media (width <= 40rem) {
    :host {
      grid-template-rows: auto minmax(18rem, 1fr);
    }

    .head,
    .reading,
    .twin {
      padding-right: 0.6rem;
      padding-left: 0.6rem;
    }

    .twin .date {
      display: block;
      min-width: 0;
    }

    .key {
      display: none;
    }
  }
`;
