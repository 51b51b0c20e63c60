import { css } from 'lit';

/** What the ledger and the list of opportunities share: the page, its head, its filter. */
export const listStyle = css`
  :host {
    display: block;
    min-width: 0;
  }

  .page {
    max-width: 80rem;
    margin: 0 auto;
    padding: 1.4rem 1rem 3rem;
  }

  h1 {
    font: 600 clamp(1.7rem, 4vw, 2.3rem) / 1.15 var(--demarche-serif);
    letter-spacing: -0.01em;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1rem;
  }

  .lead {
    max-width: 44rem;
    margin-top: 0.4rem;
    color: var(--demarche-soft);
    font-size: 1.05rem;
  }

  .filter {
    display: grid;
    gap: 0.7rem;
    margin-top: 1.1rem;
    border-top: 2px solid var(--demarche-ink);
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.8rem 0;
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6rem 1rem;
  }

  .field {
    flex: 1 1 12rem;
    max-width: 20rem;
  }

  .label {
    display: block;
    color: var(--demarche-soft);
    font-size: 0.82rem;
  }

  .pick {
    display: flex;
    gap: 0.2rem;
  }

  .pick explorer-picker {
    flex: 1;
    min-width: 0;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    min-height: 2rem;
    font-size: 0.92rem;
  }

  .check input {
    min-height: 0;
    width: 1.05rem;
    height: 1.05rem;
  }

  .states,
  .states > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .states {
    gap: 0.35rem 1.2rem;
  }

  .states button {
    min-height: 1.9rem;
    border-radius: 999px;
    font-size: 0.88rem;
  }

  .number {
    color: var(--demarche-soft);
    font-variant-numeric: tabular-nums;
  }

  .small {
    font-size: 0.85rem;
    line-height: 1.4;
  }

  .count {
    margin: 0.8rem 0 0.4rem;
    font-size: 0.85rem;
  }

  .status {
    padding: 1.5rem 0;
  }

  .more {
    margin-top: 1rem;
  }

  a.quiet {
    color: inherit;
    text-decoration-color: var(--demarche-rule);
  }

  a.quiet:hover {
    color: var(--demarche-accent);
    text-decoration-color: currentcolor;
  }

  /* The heading of a row, which unfolds it. */
  .unfold {
    display: flex;
    align-items: baseline;
    justify-content: start;
    gap: 0.5rem;
    min-height: 0;
    border: 0;
    padding: 0;
    background: none;
    font: 600 1.08rem/1.35 var(--demarche-serif);
    text-align: left;
  }

  .unfold:hover {
    color: var(--demarche-accent);
  }

  @media (width <= 40rem) {
    .page {
      padding: 1rem 0.7rem 2rem;
    }

    .field {
      flex-basis: 100%;
      max-width: none;
    }
  }

  @media print {
    .page {
      max-width: none;
      padding: 0;
    }

    .filter,
    .share,
    .more {
      display: none;
    }

    a {
      color: inherit;
    }
  }
`;
