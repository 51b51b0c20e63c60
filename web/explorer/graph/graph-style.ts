import { css } from 'lit';

export const graphStyle = css`
  :host {
    display: grid;
    position: relative;
    overflow: hidden;
    container: graph / size;
    min-height: 18rem;
    background: var(--demarche-paper);
  }

  .stage {
    position: relative;
    min-width: 0;
    min-height: 0;
  }

  .stage:focus-visible {
    outline: 2px solid var(--demarche-accent);
    outline-offset: -3px;
  }

  .scene,
  .labels {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }

  .labels {
    pointer-events: none;
  }

  .scene {
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .tools {
    display: flex;
    position: absolute;
    right: 0.7rem;
    bottom: 0.7rem;
    flex-direction: column;
    gap: 0.3rem;
  }

  .tools button {
    width: 2.25rem;
    height: 2.25rem;
    padding: 0;
    box-shadow: var(--demarche-shadow);
  }

  .tools svg {
    width: 1.15rem;
    height: 1.15rem;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.7;
  }

  .message {
    display: grid;
    position: absolute;
    inset: 0;
    align-content: center;
    justify-items: center;
    gap: 0.5rem;
    padding: 2rem;
    text-align: center;
    pointer-events: none;
  }

  .message button {
    pointer-events: auto;
  }

  .message h2 {
    font: 600 1.25rem/1.3 var(--demarche-serif);
  }

  .bar {
    position: absolute;
    overflow: hidden;
    inset: 0 0 auto;
    height: 2px;
  }

  .bar::after {
    position: absolute;
    inset: 0 auto 0 0;
    width: 30%;
    background: var(--demarche-accent);
    animation: pass 1.2s ease-in-out infinite;
    content: '';
  }

  @keyframes pass {
    from {
      transform: translateX(-100%);
    }

    to {
      transform: translateX(430%);
    }
  }

  .note {
    position: absolute;
    top: 0.6rem;
    left: 50%;
    max-width: min(36rem, calc(100% - 1.4rem));
    border: 1px solid var(--demarche-rule);
    border-radius: var(--demarche-radius);
    padding: 0.35rem 0.8rem;
    background: var(--demarche-warn-soft);
    font-size: 0.875rem;
    transform: translateX(-50%);
  }

  explorer-legend {
    position: absolute;
    bottom: 0.7rem;
    left: 0.7rem;
    max-width: calc(100% - 4.4rem);
    max-height: calc(100% - 1.4rem);
  }

  /* Fingers zoom by themselves. */
  @container graph (width <= 40rem) or (height <= 16rem) {
    .tools {
      top: 0.4rem;
      right: 0.4rem;
      bottom: auto;
      flex-direction: row;
    }

    .tools :is(.zoomIn, .zoomOut, .arrange) {
      display: none;
    }

    explorer-legend {
      bottom: 0.4rem;
      left: 0.4rem;
      max-width: calc(100% - 0.8rem);
      max-height: calc(100% - 0.8rem);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bar::after {
      width: 100%;
      opacity: 0.5;
      animation: none;
    }
  }

  @media print {
    .tools,
    .bar,
    .note {
      display: none;
    }
  }
`;
