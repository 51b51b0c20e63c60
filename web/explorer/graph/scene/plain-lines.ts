import type { Sight } from './camera.js';
import type { SceneGraph } from './scene-graph.js';

const VERTEX = `#version 300 es
in vec2 place;
in vec4 colour;
uniform vec4 sight;
out vec4 ink;
void main() {
  gl_Position = vec4((place - sight.xy) * sight.zw, 0.0, 1.0);
  ink = colour;
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
in vec4 ink;
out vec4 pixel;
void main() {
  pixel = vec4(ink.rgb * ink.a, ink.a);
}`;

/** Bytes of one end of a line: two numbers and a colour. */
const STRIDE = 12;
const OPACITY = 110;

/**
 * Draws thousands of lines as the graphics library has them, one pixel wide, without strokes and heads: without a graphics card that is
 * many times as fast as lines that are shaped pixel by pixel. A layer of the renderer.
 */
export class PlainLines {
  private readonly program: WebGLProgram;
  private readonly ends: WebGLVertexArrayObject;
  private readonly buffer: WebGLBuffer;
  private count = 0;
  private isStale = true;

  /** @param readSight which part is seen, and the size of the canvas */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private readonly graph: SceneGraph,
    private readonly readSight: () => Sight & { readonly width: number; readonly height: number },
  ) {
    this.program = link(gl);
    this.ends = gl.createVertexArray();
    this.buffer = gl.createBuffer();
    gl.bindVertexArray(this.ends);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer);
    const [place, colour] = [gl.getAttribLocation(this.program, 'place'), gl.getAttribLocation(this.program, 'colour')];
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, 2, gl.FLOAT, false, STRIDE, 0);
    gl.enableVertexAttribArray(colour);
    gl.vertexAttribPointer(colour, 4, gl.UNSIGNED_BYTE, true, STRIDE, 8);
    gl.bindVertexArray(null);
  }

  /** To be called when lines have changed or moved. */
  forget(): void {
    this.isStale = true;
  }

  render(): void {
    const { gl } = this;
    const { x, y, zoom, width, height } = this.readSight();
    gl.useProgram(this.program);
    gl.bindVertexArray(this.ends);
    if (this.isStale) this.fill();
    gl.uniform4f(gl.getUniformLocation(this.program, 'sight'), x, -y, (2 * zoom) / width, (2 * zoom) / height);
    gl.drawArrays(gl.LINES, 0, this.count);
    gl.bindVertexArray(null);
  }

  kill(): void {
    this.gl.deleteVertexArray(this.ends);
    this.gl.deleteBuffer(this.buffer);
    this.gl.deleteProgram(this.program);
  }

  private fill(): void {
    const data = new DataView(new ArrayBuffer(this.graph.size * 2 * STRIDE));
    let at = 0;
    this.graph.forEachEdge((_key, { color }, _source, _target, from, to) => {
      for (const { x, y } of [from, to]) {
        data.setFloat32(at, x, true);
        data.setFloat32(at + 4, y, true);
        data.setUint32(at + 8, Number.parseInt(color.slice(1), 16) * 256 + OPACITY);
        at += STRIDE;
      }
    });
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.buffer);
    this.gl.bufferData(this.gl.ARRAY_BUFFER, data, this.gl.DYNAMIC_DRAW);
    this.count = this.graph.size * 2;
    this.isStale = false;
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return program;
}
