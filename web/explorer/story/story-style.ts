import { css } from 'lit';

/** The bar in which a story is told, below the view that goes with it. */
export const storyStyle = css`
  section {
    display: grid;
    gap: 0.4rem;
    overflow: auto;
    max-height: 45dvh;
    border-top: 3px solid var(--demarche-accent);
    padding: 0.7rem 1rem 0.8rem;
    background: var(--demarche-raised);
    box-shadow: 0 -4px 16px rgb(0 0 0 / 8%);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 0.8rem;
  }

  h2 {
    font-size: 0.95rem;
    font-weight: 600;
  }

  .end {
    margin-left: auto;
  }

  .step {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6rem 1.5rem;
  }

  .sentence {
    flex: 1 1 24rem;
    max-width: 60rem;
    font: 1.2rem/1.45 var(--demarche-serif);
    text-wrap: pretty;
  }

  .buttons {
    display: flex;
    gap: 0.4rem;
  }

  .next:not(:disabled) {
    border-color: var(--demarche-accent);
    background: var(--demarche-accent);
    color: var(--demarche-raised);
  }

  .below {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.5rem;
    font-size: 0.9rem;
  }

  summary {
    color: var(--demarche-accent);
    cursor: pointer;
  }

  .claims,
  .whole {
    display: grid;
    gap: 0.35rem;
    max-width: 60rem;
    padding: 0.4rem 0 0.2rem 1.2rem;
    list-style: disc;
  }

  .whole {
    list-style: decimal;
  }

  .sources {
    display: block;
  }

  .sources > span + span::before {
    content: ' · ';
  }

  .keys {
    margin-left: auto;
  }

  @media (width <= 40rem) {
    .sentence {
      font-size: 1.05rem;
    }

    .keys {
      display: none;
    }
  }
`;
