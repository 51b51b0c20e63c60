import type { GraphModel, Stroke } from '../graph-model.js';

/** Each way in which a graph draws a line, by what it means. */
export type LineLook = Stroke | 'faint' | 'implied' | 'stub';

/** What each way to draw a line means, as every legend says it. */
export const STROKE_WORDS: Readonly<Record<LineLook, string>> = {
  solid: 'happened',
  dashed: 'planned',
  dotted: 'hedged or an opinion',
  faint: 'what it is about, or belongs to',
  implied: 'an end is only implied',
  stub: 'by or to whom is not said',
};

/** Lengths of dashes and gaps; null: without gaps. */
export const DASHES: Readonly<Record<LineLook, string | null>> = {
  solid: null,
  dashed: '7 5',
  dotted: '1.5 5',
  faint: null,
  implied: null,
  stub: '4 4',
};

/** The ways to draw a line that occur in a graph, in the order of a legend. */
export function listLooks({ lines, stubs }: Pick<GraphModel, 'lines' | 'stubs'>): readonly LineLook[] {
  const has: Readonly<Record<LineLook, boolean>> = {
    solid: lines.some(({ stroke, faint }) => stroke === 'solid' && !faint),
    dashed: lines.some(({ stroke }) => stroke === 'dashed'),
    dotted: lines.some(({ stroke }) => stroke === 'dotted'),
    faint: lines.some(({ faint }) => faint),
    implied: lines.some(({ implied }) => implied),
    stub: stubs.length > 0,
  };
  return (Object.keys(has) as LineLook[]).filter((look) => has[look]);
}
