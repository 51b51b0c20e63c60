import { css } from 'lit';

/** The search field and the list that unfolds below it. */
export const findStyle = css`
  :host {
    position: relative;
    display: block;
  }

  .field {
    position: relative;
    display: flex;
    align-items: center;
  }

  input {
    width: 100%;
    text-overflow: ellipsis;
  }

  :host([everything]) input {
    padding-right: 2.4rem;
  }

  input::placeholder {
    color: var(--demarche-soft);
    opacity: 1;
  }

  .list {
    position: absolute;
    z-index: 30;
    top: calc(100% + 4px);
    right: 0;
    left: 0;
    overflow: auto;
    max-height: min(70vh, 32rem);
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    background: var(--demarche-raised);
    box-shadow: var(--demarche-shadow);
    text-align: left;
  }

  [role='option'] {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    gap: 0 0.6rem;
    padding: 0.4rem 0.75rem;
    cursor: pointer;
  }

  [role='option'] .sign {
    align-self: center;
  }

  [role='option']:hover,
  [role='option'][aria-selected='true'] {
    background: var(--demarche-accent-soft);
  }

  .name {
    overflow-wrap: anywhere;
  }

  .kind,
  .hint {
    color: var(--demarche-soft);
    font-size: 0.82rem;
  }

  .matched {
    grid-column: 2 / -1;
    color: var(--demarche-soft);
    font-size: 0.82rem;
    font-style: italic;
  }

  .hint {
    padding: 0.5rem 0.75rem;
  }

  .hint strong {
    display: block;
    color: var(--demarche-ink);
    font-weight: 600;
  }

  .list > .hint:not(:first-child) {
    border-top: 1px solid var(--demarche-rule);
  }

  @media (pointer: coarse) {
    [role='option'] {
      padding-block: 0.65rem;
    }

    .keys {
      display: none;
    }
  }
`;
