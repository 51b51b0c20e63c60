import { isStubKey } from './gather-stubs.js';
import type { Renderer } from './make-renderer.js';
import type { SceneGraph } from './scene-graph.js';

/** In larger pictures what is not lit is not dimmed one by one: that costs more than it shows. */
const MOST_DIMMED = 2500;

/** What is lit when a thing or a line is looked at: itself, its lines and what they lead to. */
export function gatherLit(graph: SceneGraph, keys: readonly (string | null)[]): ReadonlySet<string> | null {
  const lit = new Set<string>();
  for (const key of keys) {
    if (key === null) continue;
    if (graph.hasNode(key)) {
      lit.add(key);
      graph.forEachEdge(key, (edge, _, source, target) => lit.add(edge).add(source).add(target));
    } else if (graph.hasEdge(key)) {
      lit.add(key).add(graph.source(key)).add(graph.target(key));
    }
  }
  return lit.size === 0 ? null : lit;
}

/** What is lit when things are told of together: they, the lines among them, and what of them is not said. */
export function gatherAmong(graph: SceneGraph, ids: readonly string[]): ReadonlySet<string> | null {
  const told = new Set(ids.filter((id) => graph.hasNode(id)));
  if (told.size === 0) return null;
  const lit = new Set(told);
  graph.forEachEdge((edge, _, source, target) => {
    if (told.has(target) && (told.has(source) || isStubKey(source))) lit.add(edge).add(source);
  });
  return lit;
}

/** Tells the renderer what is lit and what stands back, and only of what that has changed. */
export class Light {
  private lit: ReadonlySet<string> | null = null;
  private isDimming = false;

  constructor(
    private readonly renderer: Renderer,
    private readonly graph: SceneGraph,
  ) {}

  shine(lit: ReadonlySet<string> | null): void {
    const dims = lit !== null && this.graph.order + this.graph.size <= MOST_DIMMED;
    const before = this.lit;
    this.lit = lit;
    const all = this.isDimming || dims;
    this.isDimming = dims;
    const touched = all ? null : new Set([...(before ?? []), ...(lit ?? [])]);
    const pick = (keys: string[]): string[] => (touched === null ? keys : keys.filter((key) => touched.has(key)));
    for (const isLit of [true, false]) {
      const marks = { isLit, isDim: dims && !isLit };
      const takes = (key: string): boolean => (lit?.has(key) === true) === isLit;
      const nodes = pick(touched === null ? this.graph.nodes() : [...touched].filter((key) => this.graph.hasNode(key))).filter(takes);
      const edges = pick(touched === null ? this.graph.edges() : [...touched].filter((key) => this.graph.hasEdge(key))).filter(takes);
      if (nodes.length > 0) this.renderer.setNodesState(nodes, marks);
      if (edges.length > 0) this.renderer.setEdgesState(edges, marks);
    }
  }
}
