import { css } from 'lit';

/** Claims with their passages, and the cards of things and documents. */
export const cardStyle = css`
  .claim + .claim {
    margin-top: 1rem;
    border-top: 1px solid var(--demarche-rule);
    padding-top: 1rem;
  }

  .statement {
    max-width: 40rem;
    font: 500 1.05rem/1.4 var(--demarche-serif);
  }

  h2.statement {
    font-size: 1.4rem;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .claim > .soft {
    margin-top: 0.35rem;
    font-size: 0.875rem;
  }

  .passage {
    margin-top: 0.7rem;
    max-width: 40rem;
  }

  dl {
    margin-top: 0.8rem;
    max-width: 42rem;
    font-size: 0.925rem;
  }

  dl > div {
    display: grid;
    grid-template-columns: 11rem 1fr;
    gap: 0 1rem;
    border-top: 1px solid var(--demarche-rule);
    padding-block: 0.3rem;
  }

  dt {
    color: var(--demarche-soft);
  }

  h3 {
    margin-top: 1rem;
    font-size: 0.925rem;
    font-weight: 600;
  }

  .plain > li {
    border-top: 1px solid var(--demarche-rule);
    padding-block: 0.35rem;
    max-width: 42rem;
    font-size: 0.925rem;
  }

  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
    column-gap: 1.5rem;
  }

  .counts > div {
    display: flex;
    flex-direction: column-reverse;
  }

  .counts dd {
    font: 500 1.6rem/1.2 var(--demarche-serif);
    font-variant-numeric: tabular-nums;
  }

  @container (max-width: 30rem) {
    dl > div {
      grid-template-columns: 1fr;
    }

    h2.statement {
      font-size: 1.2rem;
    }
  }
`;
