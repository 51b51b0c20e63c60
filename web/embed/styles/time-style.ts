import { css } from 'lit';

/** Claims by date. */
export const timeStyle = css`
  .axis,
  .moment {
    display: grid;
    grid-template-columns: 7.5rem minmax(6rem, 1fr) 2fr;
    gap: 0 1rem;
  }

  .axis {
    margin-top: 0.8rem;
  }

  .axis > svg {
    grid-column: 2;
    overflow: visible;
    fill: var(--demarche-soft);
    font-size: 0.75rem;
  }

  .axis .now {
    fill: var(--demarche-alert);
  }

  .moment {
    border-top: 1px solid var(--demarche-rule);
    font-size: 0.925rem;
  }

  .moment .when {
    padding-block: 0.45rem;
    color: var(--demarche-soft);
    font-variant-numeric: tabular-nums;
  }

  .rest > summary {
    border-top: 1px solid var(--demarche-rule);
    padding-block: 0.5rem;
  }

  .moment summary {
    padding-block: 0.45rem;
  }

  .moment .claim {
    padding-bottom: 0.8rem;
  }

  .track {
    width: 100%;
    height: 100%;
    min-height: 1.2rem;
    max-height: 2.4rem;
  }

  .track .year {
    stroke: var(--demarche-rule);
    vector-effect: non-scaling-stroke;
  }

  .track .now {
    stroke: var(--demarche-alert);
    vector-effect: non-scaling-stroke;
  }

  .mark rect {
    fill: var(--demarche-accent);
  }

  .mark .maybe {
    opacity: 0.4;
  }

  .mark.dashed rect,
  .mark.dotted rect {
    fill: var(--demarche-accent-soft);
    stroke: var(--demarche-accent);
    stroke-dasharray: 4 3;
    vector-effect: non-scaling-stroke;
  }

  .mark.dotted rect {
    stroke-dasharray: 1.5 3;
  }

  .bracket {
    stroke: var(--demarche-accent);
    vector-effect: non-scaling-stroke;
  }

  @container (max-width: 36rem) {
    .axis {
      grid-template-columns: 1fr;
    }

    .axis > svg {
      grid-column: 1;
    }

    .moment {
      grid-template-columns: 1fr;
    }

    .moment .when {
      padding-bottom: 0;
    }

    .moment .track {
      height: 1.1rem;
    }
  }
`;
