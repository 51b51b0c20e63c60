import { css } from 'lit';

/** The ledger of demands, the list of occasions, and the ways between two things. */
export const listStyle = css`
  summary {
    cursor: pointer;
  }

  .ledger {
    margin-top: 0.7rem;
  }

  .row {
    border-top: 1px solid var(--demarche-rule);
    padding-block: 0.6rem;
  }

  .row .object {
    font: 500 1.05rem/1.4 var(--demarche-serif);
  }

  .ends {
    font-size: 0.875rem;
  }

  .row .ends,
  .row > .step-line {
    margin-inline-start: 1.05rem;
  }

  .demand h2 {
    margin-top: 0.35rem;
    max-width: 42rem;
  }

  .history {
    margin: 0.6rem 0 0.4rem;
    border-inline-start: 1px solid var(--demarche-rule);
    padding-inline-start: 1rem;
    font-size: 0.95rem;
  }

  .history > li + li {
    margin-top: 1rem;
  }

  .opportunities .row > p.soft {
    margin-top: 0.2rem;
    font-size: 0.875rem;
  }

  .opportunities h4,
  .opportunities .row details {
    margin-top: 0.4rem;
    font-size: 0.875rem;
  }

  .opportunities .soft a {
    color: inherit;
    text-decoration-color: var(--demarche-rule);
  }

  .tag.good {
    background: var(--demarche-good-soft);
    color: var(--demarche-good);
  }

  .way {
    margin-top: 0.8rem;
  }

  .stop {
    padding-block: 0.2rem;
  }

  .stop strong {
    font: 600 1.1rem/1.4 var(--demarche-serif);
  }

  .stop .soft {
    font-size: 0.8rem;
  }

  .leg {
    margin-inline-start: 0.4rem;
    border-inline-start: 2px solid var(--demarche-soft);
    padding: 0.35rem 0 0.35rem 1rem;
    font-size: 0.925rem;
  }

  .leg.dashed {
    border-inline-start-style: dashed;
  }

  .leg.dotted {
    border-inline-start-style: dotted;
  }

  .leg .claim {
    margin-block: 0.5rem;
  }
`;
