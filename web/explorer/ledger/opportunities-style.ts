import { css } from 'lit';

export const opportunitiesStyle = css`
  .day {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    font-size: 0.92rem;
  }

  .calendar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2rem 1rem;
    margin-left: auto;
    font-size: 0.9rem;
  }

  section + section {
    margin-top: 2rem;
  }

  h2 {
    margin: 1.2rem 0 0.6rem;
    font: 600 1.25rem/1.3 var(--demarche-serif);
  }

  h2 .soft {
    font-weight: 400;
  }

  .sheets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
    align-items: start;
    gap: 1.2rem;
  }

  .sheets explorer-occasion {
    border: 1px solid var(--demarche-rule);
    border-top: 3px solid var(--demarche-event);
    border-radius: 0 0 var(--demarche-radius) var(--demarche-radius);
    padding: 0.9rem 1.1rem 1.1rem;
    background: var(--demarche-raised);
  }

  @media print {
    .sheets {
      display: block;
    }

    .sheets explorer-occasion {
      border: 0;
      padding: 0 0 1.5rem;
      background: none;
    }

    .alone > header,
    .alone h2,
    .alone .status,
    .alone explorer-occasion:not(.sheet),
    .alone past-occasion:not(.sheet) {
      display: none;
    }
  }
`;
