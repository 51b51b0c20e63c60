declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  /** One round of ForceAtlas2 on its matrices: ten numbers a thing, three a line. */
  export default function iterate(settings: ForceAtlas2Settings, things: Float32Array, lines: Float32Array): object;
}
