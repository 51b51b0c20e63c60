import { css } from 'lit';

/** The panel of a thing: groups of links by verb, and marks of what is not said. */
export const thingStyle = css`
  .groups > li {
    display: grid;
    grid-template-columns: minmax(0, 7.5rem) minmax(0, 1fr);
    gap: 0 0.8rem;
    padding-block: 0.28rem;
    font-size: 0.94rem;
    line-height: 1.65;
  }

  .groups > li:not(:last-child) {
    border-bottom: 1px solid var(--demarche-rule);
  }

  .verb {
    color: var(--demarche-soft);
    font-style: italic;
  }

  .end button {
    padding-block: 0.1rem;
    color: var(--demarche-soft);
    text-decoration-color: var(--demarche-rule);
  }

  .end button:hover {
    color: var(--demarche-accent);
  }

  .open-ends > li {
    border-bottom-style: dashed;
  }

  .missing {
    display: block;
    color: var(--demarche-alert);
    font-size: 0.85rem;
  }

  .claims > li {
    line-height: 1.4;
  }

  .rows .small {
    display: block;
  }
`;
