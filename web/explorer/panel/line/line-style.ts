import { css } from 'lit';

/** A claim between two things: its verb with an arrow, and the claim below. */
export const lineStyle = css`
  article {
    display: grid;
    gap: 0.45rem;
    border-top: 1px solid var(--demarche-rule);
    margin-top: 0.9rem;
    padding-top: 0.8rem;
  }

  .arrows {
    font-size: 0.92rem;
    line-height: 1.4;
  }

  .arrows strong {
    font-weight: 600;
  }

  .arrows em {
    color: var(--demarche-accent);
  }

  .arrow {
    color: var(--demarche-soft);
  }
`;
