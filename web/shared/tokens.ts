import { css } from 'lit';

/**
 * The colours, sizes and faces that explorer and embeds share, as custom properties. Light and dark follow `color-scheme`.
 * All texts have a contrast of at least 4.5 to 1 on `--demarche-paper` and on `--demarche-raised`.
 */
export const tokens = css`
  :host {
    --demarche-font: 'Inter', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', 'Helvetica Neue', sans-serif;
    --demarche-serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif;
    --demarche-paper: light-dark(#fcfbf8, #14181f);
    --demarche-raised: light-dark(#ffffff, #1c222c);
    --demarche-sunken: light-dark(#f2f0ea, #0f1318);
    --demarche-ink: light-dark(#1b2330, #e9ecf1);
    --demarche-soft: light-dark(#525c6b, #aab4c3);
    --demarche-rule: light-dark(#dcd8cd, #323b49);
    --demarche-accent: light-dark(#1f4e79, #86b8e6);
    --demarche-accent-soft: light-dark(#e4edf5, #20334a);
    --demarche-alert: light-dark(#b3261e, #ff9a8f);
    --demarche-alert-soft: light-dark(#fbe9e7, #43211e);
    --demarche-good: light-dark(#1f6b3a, #7fd39b);
    --demarche-good-soft: light-dark(#e3f1e7, #1b3626);
    --demarche-warn: light-dark(#7a5200, #f0c26b);
    --demarche-warn-soft: light-dark(#faf0d9, #3a2f17);
    /* The kinds of things; told apart by shape as well */
    --demarche-person: light-dark(#b4472a, #f0906f);
    --demarche-group: light-dark(#9a5b1d, #e0a868);
    --demarche-body: light-dark(#1f4e79, #86b8e6);
    --demarche-state: light-dark(#5b3f8c, #bda5ea);
    --demarche-instrument: light-dark(#6b6100, #d3c75a);
    --demarche-event: light-dark(#22703f, #7fd39b);
    --demarche-topic: light-dark(#5a6472, #b3bcc9);
    --demarche-place: light-dark(#1d6f6d, #74cfcb);
    --demarche-radius: 6px;
    --demarche-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 4px 16px rgb(0 0 0 / 10%);
    --demarche-focus: 0 0 0 2px var(--demarche-paper), 0 0 0 4px var(--demarche-accent);
  }
`;
