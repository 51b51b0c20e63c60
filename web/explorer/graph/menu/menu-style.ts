import { css } from 'lit';

export const menuStyle = css`
  :host {
    position: absolute;
    z-index: 5;
  }

  .frame {
    display: flex;
    flex-direction: column;
    width: max-content;
    min-width: 13rem;
    max-width: min(21rem, calc(100vw - 1rem));
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    background: var(--demarche-raised);
    box-shadow: var(--demarche-shadow);
    font-size: 0.9rem;
  }

  .head {
    padding: 0.5rem 0.8rem 0.35rem;
    line-height: 1.3;
  }

  .head .soft {
    display: block;
    font-size: 0.8rem;
  }

  [role='menu'] {
    overflow: auto;
    padding: 0.2rem;
  }

  [role='separator'] {
    margin: 0.3rem 0.6rem;
    border-top: 1px solid var(--demarche-rule);
  }

  button {
    display: flex;
    justify-content: space-between;
    width: 100%;
    min-height: 1.9rem;
    border: 0;
    padding: 0.2rem 0.6rem;
    background: none;
    text-align: start;
  }

  button:hover,
  button:focus {
    background: var(--demarche-accent-soft);
  }

  button:focus-visible {
    outline-offset: -2px;
  }

  .kind {
    margin-top: 0.15rem;
    font-weight: 600;
  }

  .verb {
    padding-inline-start: 1.4rem;
  }

  .claim {
    padding-block: 0.35rem;
    line-height: 1.35;
  }

  .count,
  kbd {
    color: var(--demarche-soft);
    font: 0.8rem/1 var(--demarche-font);
    font-variant-numeric: tabular-nums;
  }

  .hint {
    padding: 0.4rem 0.6rem;
    color: var(--demarche-soft);
  }
`;
