import { MultiDirectedGraph } from 'graphology';
import type { PictureKind } from '../../../../src/view/picture-kind.js';

/** A thing, or the hollow end of a stub, as the renderer draws it. y is upwards here, as the renderer has it. */
export interface SceneNode {
  x: number;
  y: number;
  size: number;
  shape: string;
  fill: string;
  edge: string;
  /** What stands beside it. */
  label: string;
  kind: PictureKind | 'stub';
  pinned: boolean;
  degree: number;
}

/** A line as the renderer draws it. */
export interface SceneEdge {
  size: number;
  color: string;
  opacity: number;
  path: string;
  curvature: number;
  head: string;
  tail: string;
  /** Pixels of stroke and of gap, in turn. */
  dash: number;
  gap: number;
  label: string;
  /** Faint lines have no verb beside them unless lit. */
  faint: boolean;
}

export type SceneGraph = MultiDirectedGraph<SceneNode, SceneEdge>;

/** An empty graph for a renderer. */
export function makeSceneGraph(): SceneGraph {
  return new MultiDirectedGraph<SceneNode, SceneEdge>();
}
