import { css } from 'lit';

/** What every element of ours begins with: box sizes, faces, links, buttons, fields, what only a screen reader reads. */
export const baseStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    color: var(--demarche-ink);
    font: 1rem/1.5 var(--demarche-font);
    -webkit-text-size-adjust: 100%;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }

  ul,
  ol {
    padding: 0;
    list-style: none;
  }

  h1,
  h2,
  h3 {
    line-height: 1.25;
    text-wrap: balance;
  }

  a {
    color: var(--demarche-accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    color: inherit;
    font: inherit;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 2rem;
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    padding: 0.2rem 0.7rem;
    background: var(--demarche-raised);
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    border-color: var(--demarche-accent);
  }

  button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  button.plain {
    border-color: transparent;
    background: none;
  }

  button.link {
    display: inline;
    min-height: 0;
    border: 0;
    padding: 0;
    background: none;
    color: var(--demarche-accent);
    text-align: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button[aria-pressed='true'],
  button[aria-current] {
    border-color: var(--demarche-accent);
    background: var(--demarche-accent-soft);
  }

  input,
  select {
    min-height: 2rem;
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    padding: 0.2rem 0.5rem;
    background: var(--demarche-raised);
  }

  :focus {
    outline: none;
  }

  :focus-visible {
    outline: 2px solid var(--demarche-accent);
    outline-offset: 2px;
  }

  .visually-hidden:not(:focus):not(:active) {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .soft {
    color: var(--demarche-soft);
  }

  .tag {
    display: inline-block;
    border-radius: 999px;
    padding: 0.05rem 0.55rem;
    background: var(--demarche-sunken);
    color: var(--demarche-soft);
    font-size: 0.8rem;
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    button:not(.link),
    input,
    select {
      min-height: 2.75rem;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
      scroll-behavior: auto !important;
    }
  }
`;
