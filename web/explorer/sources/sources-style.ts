import { css } from 'lit';

/** The list of documents, beside what it shares with the ledger. */
export const sourcesStyle = css`
  .reports {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.2rem;
    margin-top: 0.5rem;
    font-size: 0.9rem;
  }

  select {
    width: 100%;
  }

  .who button {
    min-height: 2rem;
  }

  .sort {
    min-height: 0;
    border: 0;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
  }

  .sort:hover {
    color: var(--demarche-accent);
  }

  tbody th {
    width: 36%;
    overflow-wrap: anywhere;
  }

  tbody th .quiet {
    font: 600 1.02rem/1.35 var(--demarche-serif);
  }

  /* On a line of its own, high enough to be hit by a finger. */
  .read {
    display: block;
    width: fit-content;
    padding-block: 0.2rem;
    line-height: 1.6;
  }

  .held {
    display: block;
  }

  td.numeric {
    font-variant-numeric: tabular-nums;
  }

  .states-of .number {
    display: inline-block;
    min-width: 1.4em;
  }

  td .sign {
    margin-right: 0.4em;
  }

  tbody td:nth-child(6) {
    width: 22%;
  }

  @media (width <= 40rem) {
    .field {
      flex: 1 1 40%;
    }
  }
`;
