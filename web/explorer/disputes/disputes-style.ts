import { css } from 'lit';

/** The list of disputes. */
export const disputesStyle = css`
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.75rem 0;
  }

  .turn {
    color: var(--demarche-accent);
  }

  .row h2 {
    margin: 0;
    font: inherit;
    letter-spacing: 0;
    text-transform: none;
  }

  .answers {
    margin: 0.25rem 0 0 1.4rem;
    font-size: 0.92rem;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  .row explorer-dispute {
    margin: 0.6rem 0 0.4rem;
  }

  @media (width <= 40rem) {
    .answers {
      margin-left: 0;
    }
  }
`;
