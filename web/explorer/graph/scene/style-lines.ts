import type { ModelLine, Stroke } from '../../../../src/view/graph-model.js';
import type { Palette } from './palette.js';
import type { SceneEdge } from './scene-graph.js';

/** Pixels of stroke and gap. A stroke without an end is solid. */
export const DASHES: Readonly<Record<Stroke, { readonly dash: number; readonly gap: number }>> = {
  solid: { dash: 100000, gap: 1 },
  dashed: { dash: 9, gap: 5 },
  dotted: { dash: 2.2, gap: 3.6 },
};

/** How far lines between the same two things lie apart, by part of their length. */
const SPREAD = 0.3;

/** How a line is drawn: wider for more links, faint for memberships and concerns alone, pale where its ends are only implied. */
export function styleLine(line: ModelLine, palette: Palette): SceneEdge {
  const { links, faint, implied, forward, back, stroke, parallel } = line;
  return {
    size: faint ? 1.3 : Math.min(4.5, 2 + 0.6 * Math.log2(links.length)),
    color: line.fresh === true ? palette.good : faint ? palette.faint : implied ? palette.pale : palette.soft,
    opacity: 1,
    path: parallel > 1 ? 'curved' : 'line',
    curvature: curvatureOf(line),
    head: forward ? 'arrow' : 'none',
    tail: back ? 'arrow' : 'none',
    ...DASHES[stroke],
    label: implied ? `(${line.label})` : line.label,
    faint,
  };
}

/** The short line of a stub, which leads to nothing. */
export function styleStubLine(stroke: Stroke, palette: Palette): SceneEdge {
  return {
    size: 1.8,
    color: palette.alert,
    opacity: 1,
    path: 'line',
    curvature: 0,
    head: 'none',
    tail: 'none',
    ...DASHES[stroke],
    label: '',
    faint: false,
  };
}

/** Lines between the same two things fan out, whichever way each runs. */
export function curvatureOf({ from, to, place, parallel }: Pick<ModelLine, 'from' | 'to' | 'place' | 'parallel'>): number {
  if (parallel < 2) return 0;
  const spread = Math.min(SPREAD, 1.6 / parallel);
  return (place - (parallel - 1) / 2) * spread * (from < to ? 1 : -1);
}
