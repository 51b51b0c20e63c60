import { sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from 'sigma/rendering';
import type { SDFShape } from 'sigma/rendering';
import type { PictureKind } from '../../../../src/view/picture-kind.js';

/** Each a distance to the outline, negative inside; `size` is half of the room that a shape has. */
const GROUP = shape('group', 0.62, 'return min(length(uv - vec2(-0.42 * size, 0.0)), length(uv - vec2(0.42 * size, 0.0))) - 0.58 * size;');

const HEXAGON = shape(
  'hexagon',
  0.866,
  `float turn = 0.5235988;
  float angle = mod(atan(uv.x, uv.y) + turn, 2.0 * turn) - turn;
  return length(uv) * cos(turn - abs(angle)) - size * 0.8660254;`,
);

/** A sheet whose upper right corner is cut off. */
const SHEET = shape(
  'sheet',
  0.72,
  `vec2 over = abs(uv) - vec2(0.74, 0.98) * size;
  float box = length(max(over, 0.0)) + min(max(over.x, over.y), 0.0);
  return max(box, (uv.x + uv.y - 1.22 * size) * 0.7071068);`,
);

/** A pin that points at the ground: a circle that narrows downwards. */
const PIN = shape(
  'pin',
  0.66,
  `vec2 p = vec2(abs(uv.x), 0.3 * size - uv.y);
  float radius = 0.68 * size;
  float height = 1.28 * size;
  float b = radius / height;
  float a = sqrt(1.0 - b * b);
  float k = dot(p, vec2(-b, a));
  if (k < 0.0) return length(p) - radius;
  if (k > a * height) return length(p - vec2(0.0, height));
  return dot(p, vec2(a, b)) - radius;`,
);

/** The shapes that pictures tell kinds of things apart by, beside their colour. */
export const SHAPES: readonly SDFShape[] = [
  sdfCircle(),
  GROUP,
  sdfSquare({ cornerRadius: 0.24 }),
  HEXAGON,
  SHEET,
  sdfDiamond({ cornerRadius: 0 }),
  sdfTriangle({ cornerRadius: 0 }),
  PIN,
];

/** By which of them a kind is drawn: those of the pictures. */
export const SHAPE_OF: Readonly<Record<PictureKind, string>> = {
  person: 'circle',
  group: 'group',
  body: 'square',
  state: 'hexagon',
  instrument: 'sheet',
  event: 'diamond',
  topic: 'triangle',
  place: 'pin',
};

function shape(name: string, inradiusFactor: number, body: string): SDFShape {
  return { name, uniforms: [], inradiusFactor, glsl: `float sdf_${name}(vec2 uv, float size) {\n  ${body}\n}` };
}
