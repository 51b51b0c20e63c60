import { css } from 'lit';

/** The dialog for sharing. */
export const shareStyle = css`
  dialog {
    width: min(44rem, calc(100vw - 1.5rem));
    max-height: calc(100dvh - 1.5rem);
    border: 1px solid var(--demarche-rule);
    border-radius: 10px;
    padding: 0;
    background: var(--demarche-raised);
    color: inherit;
    box-shadow: var(--demarche-shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }

  .frame {
    display: grid;
    gap: 1.1rem;
    padding: 1.1rem 1.3rem 1.3rem;
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  h2 {
    font: 600 1.3rem/1.2 var(--demarche-serif);
  }

  h3 {
    font-size: 1rem;
  }

  .status {
    min-height: 1.5em;
    margin: -0.8rem 0;
    color: var(--demarche-good);
  }

  section {
    display: grid;
    gap: 0.35rem;
  }

  .copy {
    display: flex;
    gap: 0.5rem;
    align-items: start;
  }

  textarea {
    flex: 1;
    min-width: 0;
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    padding: 0.3rem 0.5rem;
    background: var(--demarche-sunken);
    color: inherit;
    font:
      0.85rem/1.4 ui-monospace,
      'Cascadia Code',
      'DejaVu Sans Mono',
      monospace;
    resize: vertical;
  }

  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    gap: 0.5rem;
  }

  label {
    display: grid;
    gap: 0.15rem;
    color: var(--demarche-soft);
    font-size: 0.85rem;
  }

  select {
    width: 100%;
    color: var(--demarche-ink);
    font-size: 0.95rem;
  }

  iframe {
    width: 100%;
    height: 22rem;
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    margin-top: 0.4rem;
  }
`;
