import { css } from 'lit';

/** The ways between two things: the fields, what may be walked, and each way as a chain. */
export const pathsStyle = css`
  :host {
    padding-bottom: 1rem;
  }

  .bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.2rem 0.4rem;
  }

  .bar h2 {
    font-size: 1.15rem;
  }

  .ends {
    display: grid;
    grid-template-columns: 2.8rem minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.35rem 0.5rem;
  }

  .ends .swap {
    grid-row: 1 / span 2;
    grid-column: 3;
  }

  .ends label {
    color: var(--demarche-soft);
    font-size: 0.9rem;
  }

  .options {
    margin-top: 0.6rem;
    font-size: 0.92rem;
  }

  summary {
    cursor: pointer;
  }

  .options > summary,
  .verbs > summary {
    width: fit-content;
    color: var(--demarche-accent);
  }

  .options .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.6rem;
    margin-top: 0.35rem;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    margin: 0.5rem 0 0;
    border: 0;
    padding: 0;
  }

  legend {
    padding: 0;
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .check {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-height: 1.7rem;
  }

  .check input {
    min-height: 0;
    width: 1rem;
    height: 1rem;
    margin: 0;
  }

  .verbs {
    margin-top: 0.5rem;
  }

  .result {
    margin-top: 0.8rem;
  }

  .way {
    border-top: 1px solid var(--demarche-rule);
    margin-top: 0.7rem;
    padding-top: 0.5rem;
  }

  .way-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.6rem;
  }

  .way-head h3 {
    margin: 0;
    border: 0;
    padding: 0;
  }

  .way-head button {
    min-height: 1.8rem;
    font-size: 0.85rem;
  }

  .chain {
    margin-top: 0.35rem;
  }

  .chain .thing {
    padding-left: 1.15em;
    font-weight: 600;
    text-indent: -1.15em;
  }

  .step {
    border-left: 2px solid var(--demarche-rule);
    margin: 0.1rem 0 0.1rem 0.3rem;
    padding: 0.1rem 0 0.1rem 0.75rem;
  }

  .chosen .step {
    border-left-color: var(--demarche-accent);
  }

  .step summary {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.45rem;
    font-size: 0.92rem;
    list-style: none;
  }

  .step summary::-webkit-details-marker {
    display: none;
  }

  .step summary .arrow {
    color: var(--demarche-soft);
  }

  .step summary em {
    color: var(--demarche-accent);
  }

  .step .evidence {
    margin-left: auto;
    color: var(--demarche-soft);
    font-size: 0.82rem;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .step[open] summary {
    margin-bottom: 0.4rem;
  }

  .none {
    display: grid;
    gap: 0.35rem;
    margin-top: 0.8rem;
  }

  .loosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .loosen button {
    min-height: 1.8rem;
    font-size: 0.88rem;
  }
`;
