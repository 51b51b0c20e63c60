import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** The signs of the graph's tools, each within 20 by 20. */
export type GraphIcon = 'zoomIn' | 'zoomOut' | 'fit' | 'arrange' | 'fullScreen';

const PATHS: Readonly<Record<GraphIcon, string>> = {
  zoomIn: 'M10 4v12M4 10h12',
  zoomOut: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M7 10h6M10 7v6',
  arrange:
    'M10 5.5 5 14M10 5.5l5 8.5M5.5 15.5h9M10 5.5a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M4 17.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M16 17.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6',
  fullScreen: 'M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6',
};

export function graphIcon(name: GraphIcon): SVGTemplateResult {
  return svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
}
