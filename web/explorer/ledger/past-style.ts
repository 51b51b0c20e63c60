import { css } from 'lit';

export const pastStyle = css`
  :host {
    display: block;
    border-top: 1px solid var(--demarche-rule);
  }

  summary {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0.1rem 1rem;
    padding: 0.6rem 0;
    cursor: pointer;
  }

  summary:hover strong {
    color: var(--demarche-accent);
  }

  .when {
    color: var(--demarche-soft);
    font-variant-numeric: tabular-nums;
  }

  .when::before {
    display: inline-block;
    width: 1.1em;
    color: var(--demarche-accent);
    content: '▸' / '';
  }

  details[open] .when::before {
    content: '▾' / '';
  }

  .name strong {
    font: 600 1.05rem/1.35 var(--demarche-serif);
  }

  .small {
    display: block;
    font-size: 0.85rem;
  }

  explorer-occasion {
    padding: 0.4rem 0 1.4rem 1.1rem;
  }

  @media (width <= 40rem) {
    summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .name {
      grid-column: 1 / -1;
      grid-row: 2;
    }
  }
`;
