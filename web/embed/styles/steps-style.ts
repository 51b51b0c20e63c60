import { css } from 'lit';

/** A story that is played. */
export const stepsStyle = css`
  .sentence {
    min-height: 4.5rem;
    margin-top: 0.5rem;
  }

  .sentence .statement {
    font-size: 1.2rem;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 0.5rem 0.8rem;
  }

  .controls .next {
    border-color: var(--demarche-accent);
    background: var(--demarche-accent);
    color: var(--demarche-raised);
  }

  .hint {
    font-size: 0.8rem;
  }

  @media (pointer: coarse) {
    .hint {
      display: none;
    }
  }

  .stage {
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.8rem;
  }

  .text {
    margin-top: 1rem;
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.6rem;
  }

  .steps {
    margin-top: 0.6rem;
    padding-inline-start: 1.5rem;
    list-style: decimal;
  }

  .steps > li + li {
    margin-top: 1.2rem;
  }

  .steps .claim {
    margin-top: 0.6rem;
    padding-inline-start: 0.8rem;
    font-size: 0.925rem;
  }
`;
