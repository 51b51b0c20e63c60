import { css } from 'lit';

/** The ledger: a table where there is room, cards where there is none. */
export const ledgerStyle = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.95rem;
    line-height: 1.4;
  }

  thead th {
    border-bottom: 1px solid var(--demarche-ink);
    padding: 0.3rem 0.9rem 0.3rem 0;
    color: var(--demarche-soft);
    font-size: 0.8rem;
    font-weight: 600;
    text-align: left;
  }

  tbody th,
  tbody td {
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.75rem 0.9rem 0.75rem 0;
    text-align: left;
    vertical-align: top;
  }

  tbody th {
    width: 42%;
    font-weight: 400;
  }

  tbody td:nth-child(5) {
    width: 26%;
  }

  tr.year th {
    padding: 1.4rem 0 0.3rem;
    color: var(--demarche-soft);
    font: 600 0.95rem/1.3 var(--demarche-serif);
  }

  th .step-line {
    margin-left: 1.25rem;
  }

  .more {
    display: flex;
    gap: 0.5rem;
  }

  tr.unfolded > * {
    border-bottom: 0;
  }

  .turn {
    color: var(--demarche-accent);
    font-family: var(--demarche-font);
  }

  td .small {
    display: block;
    margin-top: 0.3rem;
  }

  .shown q {
    font: italic 1rem/1.4 var(--demarche-serif);
  }

  tr.about td {
    padding: 0 0 1.2rem 1.4rem;
  }

  @media (width <= 60rem) {
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
      width: auto !important;
    }

    thead {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    tbody tr {
      border-bottom: 1px solid var(--demarche-rule);
      padding: 0.9rem 0;
    }

    tbody tr.year {
      padding: 0.6rem 0 0;
    }

    tbody tr.unfolded {
      border-bottom: 0;
    }

    tbody th,
    tbody td {
      border: 0;
      padding: 0.2rem 0;
    }

    tbody td[data-label] {
      display: grid;
      grid-template-columns: 5.5rem minmax(0, 1fr);
      gap: 0 0.6rem;
    }

    tbody td[data-label]::before {
      grid-row: span 2;
      color: var(--demarche-soft);
      font-size: 0.85rem;
      content: attr(data-label) / '';
    }

    tbody td .demand-state {
      justify-self: start;
    }

    tr.about td {
      padding: 0;
    }
  }

  @media print {
    .turn {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
