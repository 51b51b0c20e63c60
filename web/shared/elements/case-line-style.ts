import { css } from 'lit';

/** The line of a case: its picture, and the list of its states. */
export const caseLineStyle = css`
  :host {
    display: block;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
    margin-block: 0.4rem 0.6rem;
  }

  .state {
    cursor: pointer;
  }

  .state:hover text {
    text-decoration: underline;
  }

  .halo {
    paint-order: stroke;
    stroke: var(--demarche-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .states,
  .claims {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .track {
    margin-block: 0.7rem 0.1rem;
    font-size: 0.85rem;
    font-weight: 600;
  }

  summary {
    padding-block: 0.25rem;
    font-size: 0.92rem;
    cursor: pointer;
  }

  summary .soft {
    font-size: 0.85rem;
  }

  .small {
    font-size: 0.85rem;
  }

  .disputed {
    border: 1px solid currentcolor;
    border-radius: 1em;
    padding-inline: 0.5em;
    color: var(--demarche-alert);
    font-size: 0.8rem;
  }

  .claims {
    padding: 0.1rem 0 0.5rem 1.1rem;
  }

  .claims > li {
    padding-block: 0.25rem;
    font-size: 0.9rem;
    line-height: 1.4;
  }
`;
