import { css } from 'lit';

/** The working place: tools above, picture with its timeline, and the panel beside or, on small screens, below it. */
export const workspaceStyle = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    min-height: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    gap: 0.35rem;
    border-bottom: 1px solid var(--demarche-rule);
    padding: 0.35rem 1rem;
  }

  .panes {
    display: flex;
    margin-right: 0.5rem;
  }

  .panes button {
    border-radius: 0;
    margin-left: -1px;
  }

  .panes button:first-child {
    border-radius: var(--demarche-radius) 0 0 var(--demarche-radius);
  }

  .panes button:last-child {
    border-radius: 0 var(--demarche-radius) var(--demarche-radius) 0;
  }

  .push {
    margin-left: auto;
  }

  .stage {
    display: grid;
    grid-template-rows: minmax(5.5rem, 1fr) auto;
    min-width: 0;
    min-height: 0;
  }

  .stage > * {
    min-width: 0;
    min-height: 0;
  }

  aside {
    overflow: auto;
    width: clamp(20rem, 30vw, 30rem);
    border-left: 1px solid var(--demarche-rule);
    background: var(--demarche-raised);
  }

  aside:not(.open) {
    display: none;
  }

  @media (width <= 60rem) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }

    aside {
      width: auto;
      max-height: 55dvh;
      border-top: 1px solid var(--demarche-rule);
      border-left: 0;
    }

    .tools {
      padding: 0.35rem 0.6rem;
    }
  }

  @media (width <= 40rem) {
    .tools {
      gap: 0.3rem;
      padding: 0.25rem 0.5rem;
      font-size: 0.85rem;
    }

    .tools button {
      padding: 0.15rem 0.5rem;
    }

    .panes {
      margin-right: 0;
    }

    .words {
      position: absolute;
      overflow: hidden;
      width: 1px;
      height: 1px;
      clip-path: inset(50%);
    }

    /* A small screen holds the picture and one thing beside it. */
    aside {
      max-height: 48dvh;
    }

    :host([data-panel]) explorer-timeline-strip {
      display: none;
    }

    :host([data-story]) aside:not(.asked) {
      display: none;
    }
  }

  @media print {
    .tools {
      display: none;
    }
  }
`;
