import { css } from 'lit';

/** All about one demand: its history as a line from the top down. */
export const demandStyle = css`
  :host {
    display: block;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.5rem 2.5rem;
    border-left: 3px solid var(--demarche-accent-soft);
    padding-left: 1.1rem;
  }

  h2 {
    margin: 0.4rem 0 0.5rem;
    font: 600 1rem/1.3 var(--demarche-serif);
  }

  section + section {
    margin-top: 1.1rem;
  }

  .history {
    border-left: 2px solid var(--demarche-rule);
    margin-left: 0.4rem;
  }

  .history li {
    position: relative;
    padding: 0 0 1.1rem 1.1rem;
  }

  .history li::before {
    position: absolute;
    top: 0.42rem;
    left: calc(-0.35rem - 1px);
    width: 0.7rem;
    height: 0.7rem;
    border: 2px solid var(--demarche-paper);
    border-radius: 50%;
    background: var(--demarche-accent);
    content: '';
  }

  .step {
    color: var(--demarche-soft);
  }

  .step strong {
    color: var(--demarche-ink);
  }

  .history .passage {
    margin-top: 0.45rem;
  }

  .things li,
  .occasions li {
    padding: 0.15rem 0;
  }

  .maybe {
    margin-top: 0.4rem;
  }

  .occasions .small {
    display: block;
  }

  .small {
    font-size: 0.85rem;
    line-height: 1.4;
  }

  .foot {
    margin-top: 1.1rem;
    font-size: 0.85rem;
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
    text-decoration-color: currentcolor;
  }

  @media (width <= 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      padding-left: 0.8rem;
    }
  }
`;
