import { css } from 'lit';

/** The control of the day: its sign, its buttons, the line of documents, and what was published on the day. */
export const timeStyle = css`
  :host {
    display: block;
    min-width: 0;
  }

  section {
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.35rem 1rem 0.4rem;
    background: var(--demarche-raised);
  }

  section.past {
    border-bottom: 2px solid var(--demarche-warn);
    background: var(--demarche-warn-soft);
  }

  .bar,
  .controls,
  .detail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 0.8rem;
  }

  .sign {
    font: 600 1.05rem/1.3 var(--demarche-serif);
  }

  .small {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .past .small {
    color: inherit;
  }

  .push {
    display: flex;
    gap: 0.3rem;
    margin-left: auto;
  }

  .push button {
    min-height: 1.8rem;
    font-size: 0.9rem;
  }

  .controls {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    margin-top: 0.3rem;
  }

  .buttons {
    display: flex;
    gap: 0.25rem;
  }

  .buttons button {
    min-width: 2.2rem;
    padding: 0.2rem 0.5rem;
    font-size: 1.05rem;
  }

  .play {
    min-width: 5.6rem !important;
    font-size: inherit !important;
  }

  label {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    font-size: 0.85rem;
  }

  .detail {
    gap: 0.1rem 0.6rem;
    min-height: 1.5rem;
    margin-top: 0.1rem;
    font-size: 0.85rem;
  }

  .then {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    margin-top: 0.3rem;
  }

  .detail .titles {
    overflow: hidden;
    flex: 1 1 12rem;
    min-width: 0;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (width <= 40rem) {
    section {
      padding: 0.25rem 0.6rem;
    }

    .bar {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .bar .small {
      grid-row: 2;
      grid-column: 1 / -1;
    }

    .bar:last-child .small {
      display: none;
    }

    .sign {
      font-size: 0.98rem;
    }

    .controls {
      grid-template-columns: auto minmax(0, 1fr);
    }

    explorer-day-slider {
      grid-row: 1;
      grid-column: 1 / -1;
    }

    .controls label {
      justify-self: end;
    }

    .label {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    .detail .titles {
      display: -webkit-box;
      white-space: normal;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }

  @media (pointer: coarse) {
    button,
    .push button,
    input {
      min-height: 2.75rem;
    }
  }

  @media print {
    .controls,
    .detail,
    button {
      display: none;
    }
  }
`;
