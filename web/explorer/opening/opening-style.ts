import { css } from 'lit';

/** The opening page: one column on a narrow window, two on a wide one. */
export const openingStyle = css`
  :host {
    display: block;
    padding: clamp(1.2rem, 3vw, 2.6rem) clamp(1rem, 4vw, 3rem) 3rem;
  }

  .page {
    display: grid;
    gap: clamp(1.5rem, 3vw, 2.2rem) clamp(2rem, 5vw, 4rem);
    max-width: 76rem;
    margin-inline: auto;
  }

  .head {
    max-width: 48rem;
  }

  .kicker {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  h1 {
    margin-top: 0.2rem;
    font: 600 clamp(1.6rem, 4vw, 2.5rem) / 1.15 var(--demarche-serif);
    letter-spacing: -0.01em;
  }

  .lead {
    margin-top: 0.7rem;
    font: 1.1rem/1.5 var(--demarche-serif);
    text-wrap: pretty;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem clamp(1.2rem, 4vw, 2.6rem);
    border-block: 1px solid var(--demarche-rule);
    padding-block: 0.7rem;
  }

  .figures dt {
    color: var(--demarche-soft);
    font-size: 0.85rem;
    line-height: 1.3;
  }

  .figures dd {
    font: 600 1.5rem/1.1 var(--demarche-serif);
    font-variant-numeric: tabular-nums;
  }

  .figures > div {
    display: flex;
    flex-direction: column-reverse;
  }

  h2 {
    margin-bottom: 0.5rem;
    border-top: 2px solid var(--demarche-ink);
    padding-top: 0.45rem;
    font: 600 1.05rem/1.3 var(--demarche-serif);
  }

  .order {
    margin-top: -0.3rem;
    margin-bottom: 0.4rem;
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  section + section {
    margin-top: 1.8rem;
  }

  .story {
    display: grid;
    gap: 0.2rem;
    padding: 0.9rem 1rem;
    background: var(--demarche-accent-soft);
    color: var(--demarche-ink);
    text-decoration: none;
  }

  .story:hover .go {
    text-decoration: underline;
  }

  .story strong {
    font: 600 1.2rem/1.3 var(--demarche-serif);
  }

  .story .go {
    color: var(--demarche-accent);
  }

  .rows > li {
    border-bottom: 1px solid var(--demarche-rule);
    padding-block: 0.45rem;
  }

  .rows > li:first-child {
    padding-top: 0;
  }

  .rows > li:last-child {
    border-bottom: 0;
  }

  .questions a {
    font: 1.08rem/1.4 var(--demarche-serif);
  }

  .questions .hint,
  .when {
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  .when {
    display: block;
  }

  .who > div {
    display: grid;
    grid-template-columns: 11.5rem minmax(0, 1fr);
    gap: 0 1rem;
    border-bottom: 1px solid var(--demarche-rule);
    padding-block: 0.5rem;
  }

  .who > div:first-child {
    padding-top: 0;
  }

  .who > div:last-child {
    border-bottom: 0;
  }

  .who dt {
    display: flex;
    align-items: baseline;
    gap: 0.45rem;
    font-weight: 600;
  }

  .who dt .count {
    color: var(--demarche-soft);
    font-weight: 400;
  }

  .who dd {
    line-height: 1.8;
  }

  .who li {
    display: inline;
  }

  /* A name that breaks over two lines would lie in the way of others. */
  .who li a {
    display: inline-block;
  }

  .who li:not(:last-child)::after {
    content: ' · ';
    color: var(--demarche-soft);
  }

  .quiet {
    color: var(--demarche-ink);
    text-decoration-color: var(--demarche-rule);
  }

  .rows .quiet {
    text-decoration-color: transparent;
  }

  .quiet:hover,
  .rows .quiet:hover {
    color: var(--demarche-accent);
    text-decoration-color: currentcolor;
  }

  .foot {
    color: var(--demarche-soft);
    font-size: 0.8rem;
  }

  .wait {
    min-height: 40vh;
  }

  @media (width <= 34rem) {
    .who > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (width > 60rem) {
    .page {
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    }

    .head,
    .figures,
    .foot {
      grid-column: 1 / -1;
    }
  }
`;
