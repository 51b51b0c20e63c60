import { css } from 'lit';

/** The table: its head stays while the rows scroll. */
export const tableStyle = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(8rem, 1fr);
    grid-auto-rows: auto;
    overflow: auto;
    min-width: 0;
    min-height: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.4rem 0.8rem;
    padding: 0.5rem 1rem;
    font-size: 0.9rem;
  }

  .which {
    display: flex;
    gap: 0.3rem;
  }

  .head input[type='search'] {
    flex: 0 1 16rem;
    min-width: 9rem;
  }

  .filter summary {
    min-height: 2rem;
    color: var(--demarche-accent);
    line-height: 2rem;
    cursor: pointer;
  }

  .filter[open] {
    flex: 1 1 100%;
    order: 1;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1.6rem;
    border-top: 1px solid var(--demarche-rule);
    padding: 0.5rem 0 0.3rem;
    font-size: 0.86rem;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  legend {
    padding: 0;
    color: var(--demarche-soft);
    font-weight: 600;
  }

  fieldset label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 1.6rem;
  }

  fieldset input {
    min-height: 0;
  }

  .verbs {
    flex: 1 1 100%;
  }

  .verbs fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1rem;
  }

  .verbs legend {
    margin-bottom: 0.1rem;
  }

  .hidden-count {
    line-height: 2rem;
  }

  .scroll {
    overflow: auto;
    border-top: 1px solid var(--demarche-rule);
  }

  .scroll:focus-visible {
    outline-offset: -2px;
  }

  table {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.88rem;
    line-height: 1.35;
  }

  th {
    position: sticky;
    z-index: 1;
    top: 0;
    border-bottom: 1px solid var(--demarche-ink);
    padding: 0;
    background: var(--demarche-paper);
    text-align: left;
    white-space: nowrap;
  }

  th button.plain {
    justify-content: start;
    width: 100%;
    border-radius: 0;
    padding: 0.35rem 0.7rem;
    font-size: 0.82rem;
    font-weight: 600;
  }

  th:first-child button,
  td:first-child {
    padding-left: 1rem;
  }

  .sign-of-sort {
    width: 0.8em;
    color: var(--demarche-accent);
    font-size: 0.7em;
  }

  td {
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.32rem 0.7rem;
    vertical-align: top;
  }

  td:last-child {
    min-width: 9.5rem;
  }

  td:nth-child(n + 4) {
    color: var(--demarche-soft);
  }

  tbody tr {
    cursor: pointer;
  }

  tbody tr:hover {
    background: var(--demarche-sunken);
  }

  tbody tr[aria-current] {
    background: var(--demarche-accent-soft);
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
  }

  th.number button.plain {
    justify-content: end;
  }

  td button.link {
    color: inherit;
    text-decoration-color: var(--demarche-rule);
  }

  td button.link:hover {
    color: var(--demarche-accent);
  }

  .thing {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-width: 8rem;
  }

  .not-said {
    border: 1px dashed var(--demarche-soft);
    border-radius: 999px;
    padding: 0 0.5rem;
    color: var(--demarche-soft);
    white-space: nowrap;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.3rem 1rem;
    border-top: 1px solid var(--demarche-rule);
    padding: 0.3rem 1rem;
    font-size: 0.88rem;
    font-variant-numeric: tabular-nums;
  }

  .status {
    padding: 2rem 1rem;
    text-align: center;
  }

  @media (width <= 40rem) {
    .head {
      padding: 0.4rem 0.6rem;
    }
  }

  @media print {
    :host,
    .scroll {
      display: block;
      overflow: visible;
    }

    .head,
    .pages {
      display: none;
    }

    th {
      position: static;
    }
  }
`;
