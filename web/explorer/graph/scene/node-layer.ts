import type { FragmentLayer } from 'sigma/rendering';

/** A shape filled with one colour and edged with another, the edge being as wide on the screen at any zoom. */
export const EDGED_FILL: FragmentLayer = {
  name: 'edgedFill',
  uniforms: [],
  attributes: [
    { name: 'fill', size: 4, type: 5121, normalized: true, source: 'fill' },
    { name: 'edge', size: 4, type: 5121, normalized: true, source: 'edge' },
  ],
  glsl: `
vec4 layer_edgedFill(vec4 v_fill, vec4 v_edge) {
  float width = 1.8 * context.pixelToUV;
  return mix(v_fill, v_edge, smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf));
}`,
};
