import Sigma from 'sigma';
import { extremityArrow, layerDashed, layerPlain, pathCurved, pathLine } from 'sigma/rendering';
import type { EdgePath } from 'sigma/rendering';
import type { PrimitivesDeclaration } from 'sigma/types';
import type { Attributes } from 'graphology-types';
import type { Detail } from './detail.js';
import { EDGED_FILL } from './node-layer.js';
import type { SceneEdge, SceneGraph, SceneNode } from './scene-graph.js';
import { SHAPES } from './shapes.js';

/** What the renderer is told of a thing or a line beside its looks. */
export interface Marks {
  /** Stands back, since another is looked at. */
  isDim: boolean;
  /** Is looked at, or beside what is. */
  isLit: boolean;
}

/** A renderer that can be held: it draws nothing until it is let go, and what it drew last stays. */
export class Renderer extends Sigma<SceneNode, SceneEdge, Attributes, Marks, Marks> {
  private held = false;

  get isHeld(): boolean {
    return this.held;
  }

  hold(): void {
    this.held = true;
  }

  release(): void {
    this.held = false;
    super.scheduleRender();
  }

  override scheduleRender(): this {
    return this.held ? this : super.scheduleRender();
  }
}

/**
 * Makes the renderer of a graph: one unit of the graph is one pixel at zoom 1, the origin is the middle of the container.
 * @param accent the colour of what is lit
 * @param scale by how much all is larger than on the page
 * @throws where the browser has no WebGL 2
 */
export function makeRenderer(graph: SceneGraph, container: HTMLElement, detail: Detail, accent: () => string, scale = 1): Renderer {
  const isFine = detail === 'fine';
  return new Renderer(graph, container, {
    primitives: primitivesFor(detail),
    customNodeState: { isDim: false, isLit: false },
    customEdgeState: { isDim: false, isLit: false },
    styles: {
      nodes: [
        {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          size: { attribute: 'size' },
          shape: { attribute: 'shape' },
          color: { attribute: 'fill' },
          label: '',
          labelVisibility: 'hidden',
          backdropVisibility: 'hidden',
        },
        { opacity: { whenState: 'isDim', then: 0.18, else: 1 }, depth: { whenState: 'isLit', then: 'topNodes', else: 'nodes' } },
      ],
      edges: [
        {
          size: { attribute: 'size' },
          path: isFine ? { attribute: 'path' } : 'line',
          head: { attribute: 'head' },
          tail: { attribute: 'tail' },
          label: '',
          labelVisibility: 'hidden',
        },
        {
          color: (line: SceneEdge, { isLit }: Marks) => (isLit ? accent() : line.color),
          opacity: { whenState: 'isDim', then: 0.14, else: 1 },
          visibility: isFine ? 'visible' : { whenState: 'isLit', then: 'visible', else: 'hidden' },
          depth: { whenState: 'isLit', then: 'topEdges', else: 'edges' },
        },
      ],
      stage: { cursor: { whenState: 'isPanning', then: 'grabbing', else: 'default' } },
    },
    settings: {
      autoRescale: false,
      stagePadding: 0,
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(Math.max(ratio * scale, 0.35)) / scale,
      minEdgeThickness: isFine ? 1 : 0.7,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: false,
      nodePickingPadding: 4,
      enableNodeDrag: true,
      enableCameraRotation: false,
      minCameraRatio: 0.15 / scale,
      maxCameraRatio: 40,
      doubleClickZoomingRatio: 1,
      antialiasEdges: isFine,
      allowInvalidContainer: true,
    },
  });
}

/** Curves fan out by our own measure, which holds whichever way a line runs. */
function ownCurve(): EdgePath {
  const { spread: _, ...path } = pathCurved({ segments: 14 });
  return path;
}

function primitivesFor(detail: Detail): PrimitivesDeclaration {
  const isFine = detail === 'fine';
  return {
    nodes: {
      shapes: [...SHAPES],
      variables: { fill: { type: 'color', default: '#888888' }, edge: { type: 'color', default: '#ffffff' } },
      layers: [EDGED_FILL],
    },
    edges: {
      paths: isFine ? [pathLine(), ownCurve()] : [pathLine()],
      extremities: [extremityArrow({ lengthRatio: 5.4, widthRatio: 4.4, margin: 2 })],
      variables: isFine ? { dash: { type: 'number', default: 100000 }, gap: { type: 'number', default: 1 } } : {},
      layers: isFine
        ? [
            layerDashed({
              dashSize: { attribute: 'dash', default: 100000 },
              gapSize: { attribute: 'gap', default: 1 },
              align: 0,
              cap: 'butt',
              solidExtremities: true,
            }),
          ]
        : [layerPlain()],
    },
  };
}
