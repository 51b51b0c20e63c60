import { css } from 'lit';

/** The frame of every element: paper, measure, the notices, the source line. */
export const frameStyle = css`
  :host {
    display: block;
    container-type: inline-size;
    text-align: start;
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  section[part='frame'] {
    overflow: hidden;
    border-block: 1px solid var(--demarche-rule);
    padding: 0.9rem 1rem 0.75rem;
    background: var(--demarche-paper);
    overflow-wrap: anywhere;
  }

  .waiting {
    min-height: 6rem;
  }

  .notice {
    margin-bottom: 0.75rem;
    border-inline-start: 3px solid var(--demarche-alert);
    padding: 0.4rem 0.7rem;
    background: var(--demarche-alert-soft);
    font-size: 0.9rem;
  }

  .notice.away {
    border-color: var(--demarche-warn);
    background: var(--demarche-warn-soft);
  }

  .known {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.8rem;
    margin-bottom: 0.75rem;
    border-inline-start: 3px solid var(--demarche-warn);
    padding: 0.3rem 0.7rem;
    background: var(--demarche-warn-soft);
    font-size: 0.9rem;
  }

  .changed {
    margin-top: 0.9rem;
  }

  .changed > summary {
    margin-bottom: 0.5rem;
    cursor: pointer;
    font: 600 1.05rem/1.3 var(--demarche-serif);
  }

  .kicker {
    color: var(--demarche-soft);
    font-size: 0.8rem;
  }

  h2 {
    font: 600 1.35rem/1.25 var(--demarche-serif);
  }

  .lead {
    margin-top: 0.25rem;
    max-width: 42rem;
  }

  .small {
    margin-top: 0.4rem;
    font-size: 0.8rem;
  }

  .source {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
    margin-top: 0.9rem;
    border-top: 1px solid var(--demarche-rule);
    padding-top: 0.5rem;
    color: var(--demarche-soft);
    font-size: 0.8rem;
  }

  .source strong {
    color: var(--demarche-ink);
  }

  .source demarche-standing {
    flex-basis: 100%;
  }

  .standing.marked {
    border-inline-start: 3px solid var(--demarche-warn);
    padding: 0.3rem 0.7rem;
    background: var(--demarche-warn-soft);
    color: var(--demarche-ink);
    font-size: 0.9rem;
  }

  .nowrap,
  .source a {
    white-space: nowrap;
  }
`;
