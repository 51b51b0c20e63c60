import { css } from 'lit';

/** The list of verbs in the legend: boxes to tick, by group. Goes over the style of the legend. */
export const legendVerbsStyle = css`
  :host {
    display: block;
    pointer-events: auto;
  }

  h2:first-child {
    margin-top: 0.7rem;
  }

  .verbs button {
    grid-template-columns: 1rem minmax(0, 1fr) auto;
  }

  .verbs button[aria-pressed='false'] {
    color: inherit;
    text-decoration: none;
  }

  .group-row button:first-child {
    font-weight: 600;
  }

  .group-row .open {
    flex: none;
    grid-template-columns: auto;
    justify-items: center;
    width: 1.65rem;
  }

  .verb {
    padding-inline-start: 1.2rem;
  }

  [aria-pressed='mixed'] > .tick {
    border-color: var(--demarche-accent);
    background: linear-gradient(var(--demarche-accent), var(--demarche-accent)) center / 60% 2px no-repeat;
  }

  .tick {
    width: 0.85rem;
    height: 0.85rem;
    border: 1.5px solid var(--demarche-soft);
    border-radius: 3px;
  }

  [aria-pressed='true'] > .tick {
    border-color: var(--demarche-accent);
    background: var(--demarche-accent);
  }

  @media (pointer: coarse) {
    .group-row .open {
      width: 2.5rem;
    }
  }
`;
