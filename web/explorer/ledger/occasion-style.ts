import { css } from 'lit';

/** One occasion, on the screen and as a printed sheet. */
export const occasionStyle = css`
  :host {
    display: block;
  }

  .kicker {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .kicker .tag.upcoming,
  .kicker .tag.open {
    background: var(--demarche-good-soft);
    color: var(--demarche-good);
  }

  .kicker .tag.missed {
    background: var(--demarche-alert-soft);
    color: var(--demarche-alert);
  }

  h3 {
    margin-top: 0.15rem;
    font: 600 1.4rem/1.25 var(--demarche-serif);
  }

  .when {
    font-size: 1.05rem;
    font-variant-numeric: tabular-nums;
  }

  dl {
    display: grid;
    gap: 0.15rem;
    margin-top: 0.6rem;
    font-size: 0.93rem;
  }

  dl div {
    display: grid;
    grid-template-columns: 5rem minmax(0, 1fr);
  }

  dt {
    color: var(--demarche-soft);
  }

  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    line-height: 1.65;
  }

  h4 {
    margin-top: 1.1rem;
    font: 600 0.98rem/1.35 var(--demarche-serif);
  }

  .demands {
    margin-top: 0.3rem;
    counter-reset: demand;
  }

  .demands li {
    position: relative;
    border-top: 1px solid var(--demarche-rule);
    padding: 0.5rem 0 0.5rem 1.8rem;
    counter-increment: demand;
  }

  .demands li::before {
    position: absolute;
    left: 0;
    color: var(--demarche-accent);
    font: 600 1.15rem/1.4 var(--demarche-serif);
    content: counter(demand);
  }

  .object {
    margin-right: 0.5rem;
    color: var(--demarche-ink);
    font-weight: 600;
    text-decoration-color: var(--demarche-rule);
  }

  .object:hover {
    color: var(--demarche-accent);
  }

  .small {
    display: block;
    font-size: 0.85rem;
    line-height: 1.4;
  }

  .claims {
    font-size: 0.9rem;
  }

  .claims li {
    padding: 0.25rem 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    margin-top: 0.9rem;
    font-size: 0.88rem;
  }

  textarea {
    width: 100%;
    margin-top: 0.5rem;
    border: 1px solid var(--demarche-rule);
    padding: 0.5rem;
    background: var(--demarche-raised);
    color: inherit;
    font:
      0.85rem/1.4 ui-monospace,
      monospace;
  }

  a.quiet .sign {
    margin-right: 0.25em;
  }

  a.quiet {
    color: inherit;
    text-decoration-color: var(--demarche-rule);
  }

  a.quiet:hover {
    color: var(--demarche-accent);
  }

  .source {
    display: none;
  }

  @media screen {
    .few li:nth-child(n + 6) {
      display: none;
    }
  }

  @media print {
    article {
      break-inside: avoid;
      color: #000;
      font-size: 11pt;
    }

    .actions,
    textarea {
      display: none;
    }

    .source {
      display: block;
      margin-top: 1rem;
      border-top: 1px solid #999;
      padding-top: 0.3rem;
      font-size: 0.8rem;
    }

    /* Room to write beside each demand. */
    .demands li {
      min-height: 4.5rem;
    }

    .demands li::after {
      position: absolute;
      top: 0.5rem;
      right: 0;
      width: 1rem;
      height: 1rem;
      border: 1px solid #666;
      content: '';
    }

    a {
      text-decoration: none;
    }
  }
`;
