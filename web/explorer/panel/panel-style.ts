import { css } from 'lit';

/** What all panels share: headings, lists, small print. */
export const panelStyle = css`
  :host {
    display: block;
    padding: 0.3rem 1rem 1.5rem;
    overflow-wrap: anywhere;
  }

  h2 {
    font: 600 1.35rem/1.25 var(--demarche-serif);
  }

  h2 .sign {
    margin-right: 0.15em;
  }

  h3 {
    margin-top: 1.3rem;
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.5rem;
    font: 600 1rem/1.3 var(--demarche-serif);
  }

  h3 .count {
    color: var(--demarche-soft);
    font: 400 0.85rem/1 var(--demarche-font);
  }

  h4 {
    margin: 0.5rem 0 0.1rem;
    color: var(--demarche-soft);
    font: 400 0.85rem/1.4 var(--demarche-font);
  }

  .kind {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .description {
    margin-top: 0.4rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-top: 0.7rem;
    font-size: 0.88rem;
  }

  .actions button {
    min-height: 1.9rem;
    padding-inline: 0.55rem;
  }

  dl.facts {
    display: grid;
    grid-template-columns: minmax(0, 7.5rem) minmax(0, 1fr);
    gap: 0.25rem 0.8rem;
    margin-top: 0.7rem;
    font-size: 0.92rem;
  }

  /* Links in rows stand far enough apart to be hit by a finger. */
  dl.facts ul {
    line-height: 1.7;
  }

  dl.facts dt {
    color: var(--demarche-soft);
  }

  .quiet {
    color: var(--demarche-ink);
    text-decoration-color: var(--demarche-rule);
  }

  .quiet .sign {
    margin-right: 0.4em;
  }

  .rows .quiet {
    text-decoration-color: transparent;
  }

  .quiet:hover,
  .rows .quiet:hover {
    color: var(--demarche-accent);
    text-decoration-color: currentcolor;
  }

  .inline > li {
    display: inline;
  }

  .inline > li:not(:last-child)::after {
    content: ' · ';
    color: var(--demarche-soft);
  }

  .rows > li {
    border-bottom: 1px solid var(--demarche-rule);
    padding-block: 0.5rem;
  }

  .rows > li:last-child {
    border-bottom: 0;
  }

  .small {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .more {
    margin-top: 0.4rem;
  }

  .fold > summary {
    width: fit-content;
    margin-top: 0.2rem;
    color: var(--demarche-accent);
    font-size: 0.88rem;
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin-top: 1.5rem;
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.6rem;
    font-size: 0.85rem;
  }

  @media (width <= 24rem) {
    dl.facts {
      grid-template-columns: minmax(0, 5.5rem) minmax(0, 1fr);
    }
  }

  @media (pointer: coarse) {
    .actions button {
      min-height: 2.75rem;
    }
  }

  @media print {
    .actions,
    .foot,
    .more {
      display: none;
    }
  }
`;
