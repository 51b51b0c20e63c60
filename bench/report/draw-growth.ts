import { scaleLog } from 'd3-scale';
import { median } from '../measure/statistics.js';
import type { GrowthFigures } from '../result.js';

const WIDTH = 720;
const HEIGHT = 420;
const EDGE = { left: 64, right: 84, top: 28, bottom: 52 } as const;
/** Colours that people with poor colour vision tell apart (Okabe and Ito), then the same dashed. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00'] as const;
/** Pixels between names at the right edge. */
const LINE = 13;

interface Line {
  readonly name: string;
  readonly points: readonly (readonly [actors: number, p50: number])[];
}

/**
 * Draws how p50 grows with the graph, both on logarithmic scales: what stays level costs the same at any size.
 * @returns an SVG document
 */
export function drawGrowth(sizes: readonly GrowthFigures[]): string {
  const lines = listLines(sizes);
  const times = lines.flatMap(({ points }) => points.map(([, p50]) => p50));
  const actors = sizes.map((size) => size.actors);
  const x = scaleLog([Math.min(...actors), Math.max(...actors)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLog([Math.min(...times), Math.max(...times)], [HEIGHT - EDGE.bottom, EDGE.top]).nice();
  const labels = placeLabels(lines, y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Median time of an answer by the size of the graph</title>',
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="#fff"/>`,
    ...actors.map((size) => drawTick(x(size), HEIGHT - EDGE.bottom, size.toLocaleString('en'))),
    ...y.ticks(4).map((time) => drawRule(y(time), time)),
    `<text x="${round((EDGE.left + WIDTH - EDGE.right) / 2)}" y="${String(HEIGHT - 12)}" text-anchor="middle">actors (five claims each)</text>`,
    `<text x="8" y="16">p50, ms</text>`,
    ...lines.map((line, i) => drawLine(line, i, x, y, labels[i] ?? 0)),
    '</svg>',
    '',
  ].join('\n');
}

function listLines(sizes: readonly GrowthFigures[]): readonly Line[] {
  const names = [...new Set(sizes.flatMap(({ p50 }) => Object.keys(p50)))];
  const lines = names.map((name) => ({
    name,
    points: sizes.flatMap(({ actors, p50 }) => {
      const values = p50[name] ?? [];
      return values.length === 0 ? [] : [[actors, median(values)] as const];
    }),
  }));
  return lines.filter(({ points }) => points.length > 0);
}

type Scale = (value: number) => number;

function drawTick(at: number, base: number, text: string): string {
  return `<path d="M${round(at)} ${String(base)}v6" stroke="#333"/><text x="${round(at)}" y="${String(base + 20)}" text-anchor="middle">${text}</text>`;
}

function drawRule(at: number, time: number): string {
  return `<path d="M${String(EDGE.left)} ${round(at)}H${String(WIDTH - EDGE.right)}" stroke="#ddd"/><text x="${String(EDGE.left - 6)}" y="${round(at + 4)}" text-anchor="end">${String(time)}</text>`;
}

function drawLine({ name, points }: Line, i: number, x: Scale, y: Scale, label: number): string {
  const colour = COLOURS[i % COLOURS.length] ?? '#000';
  const dash = i < COLOURS.length ? '' : ' stroke-dasharray="5 3"';
  const places = points.map(([actors, p50]) => `${round(x(actors))} ${round(y(p50))}`);
  const dots = points.map(([actors, p50]) => `<circle cx="${round(x(actors))}" cy="${round(y(p50))}" r="3" fill="${colour}"/>`);
  return `<path d="M${places.join('L')}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots.join('')}<text x="${String(WIDTH - EDGE.right + 10)}" y="${round(label + 4)}" fill="${colour}">${name}</text>`;
}

/** Names stand beside the ends of their lines, and apart. */
function placeLabels(lines: readonly Line[], y: Scale): readonly number[] {
  const wanted = lines.map(({ points }, i) => ({ i, at: y(points.at(-1)?.[1] ?? 1) })).sort((one, other) => one.at - other.at);
  const placed: number[] = [];
  let last = -Infinity;
  for (const { i, at } of wanted) placed[i] = last = Math.max(at, last + LINE);
  const over = Math.max(0, last - (HEIGHT - EDGE.bottom));
  return placed.map((at) => at - over);
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
