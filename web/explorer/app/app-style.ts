import { css } from 'lit';

/** The whole page: its head, and the part that is shown below it. */
export const appStyle = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr);
    min-height: 100dvh;
    background: var(--demarche-paper);
  }

  :host([data-page='explore']) {
    height: 100dvh;
  }

  .skip {
    position: absolute;
    z-index: 20;
    top: 0.4rem;
    left: 0.4rem;
    padding: 0.4rem 0.8rem;
    background: var(--demarche-raised);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 1rem;
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.45rem 1rem;
    background: var(--demarche-raised);
  }

  .brand {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    color: var(--demarche-ink);
    font: 600 1.2rem/1 var(--demarche-serif);
    letter-spacing: 0.01em;
    text-decoration: none;
  }

  .brand img {
    width: 1.6rem;
    height: 1.6rem;
  }

  explorer-find {
    flex: 1 1 18rem;
    max-width: 36rem;
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem;
    margin-left: auto;
  }

  nav button {
    min-height: 0;
    padding: 0.3rem 0.65rem;
  }

  nav a {
    border-radius: var(--demarche-radius);
    padding: 0.3rem 0.65rem;
    color: var(--demarche-ink);
    text-decoration: none;
  }

  nav a:hover {
    background: var(--demarche-sunken);
  }

  nav a[aria-current] {
    background: var(--demarche-accent-soft);
    color: var(--demarche-accent);
    font-weight: 600;
  }

  main {
    display: grid;
    min-width: 0;
    min-height: 0;
  }

  @media (width <= 40rem) {
    header {
      gap: 0.2rem 0.6rem;
      padding: 0.3rem 0.5rem;
    }

    explorer-find {
      flex: 1;
      min-width: 12rem;
    }

    nav {
      flex: 1 0 100%;
      justify-content: space-between;
      gap: 0 0.4rem;
      min-width: 0;
      margin-left: 0;
    }

    nav a,
    nav button {
      padding: 0.3rem 0.15rem;
      font-size: 0.8rem;
    }

    .brand span {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }
  }

  @media print {
    header nav,
    explorer-find,
    explorer-notices {
      display: none;
    }
  }
`;
