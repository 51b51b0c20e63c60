import { drawFocusRing, drawOpenRing, drawPin } from '../labels/draw-rings.js';
import { drawLabels } from '../labels/draw-labels.js';
import { LabelSprites } from '../labels/label-sprites.js';
import { readSight, toScreen } from './camera.js';
import type { Renderer } from './make-renderer.js';
import type { Palette } from './palette.js';
import type { SceneGraph, SceneNode } from './scene-graph.js';

/** What is drawn over the things and lines. */
export interface Attention {
  /** What is looked at and stands beside it, nodes and edges; null: nothing is. */
  readonly lit: ReadonlySet<string> | null;
  /** The node that the keyboard is at. */
  readonly cursor: string | null;
  /** The node whose panel is open. */
  readonly open: string | null;
  /** The edges of the line whose panel is open. */
  readonly openLine: readonly string[];
  /** The things that a story tells of. */
  readonly told: readonly string[];
  /** The node or edge under the pointer. */
  readonly hovered: string | null;
}

export const NO_ATTENTION: Attention = Object.freeze({ lit: null, cursor: null, open: null, openLine: [], told: [], hovered: null });

/** Milliseconds of a frame for new labels; what has no time comes with the next. */
const FRAME = 12;

/** The layer of names, verbs and rings: a flat canvas over that of the renderer. */
export class Overlay {
  private sprites: LabelSprites | undefined;
  private order: readonly string[] = [];
  private orderedFor = -1;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly graph: SceneGraph,
  ) {}

  /** Forgets the order of things, when these are others or have other lines. */
  forget(): void {
    this.orderedFor = -1;
  }

  /**
   * Draws the layer for what the renderer shows now.
   * @returns whether there was no time for all labels, so that it is to be drawn again
   */
  draw(renderer: Renderer, palette: Palette, attention: Attention): boolean {
    const pen = this.prepare(renderer);
    if (pen !== null) this.drawOn(pen, renderer, palette, attention, window.devicePixelRatio, FRAME);
    return this.sprites?.isBehind === true;
  }

  /**
   * Draws the layer elsewhere, such as on a picture to be saved.
   * @param scale pixels of the picture for each of the page
   * @param time milliseconds that may go into labels that were not drawn before; without it, all are drawn
   */
  drawOn(pen: CanvasRenderingContext2D, renderer: Renderer, palette: Palette, attention: Attention, scale: number, time = Infinity): void {
    const [sight, size] = [readSight(renderer), renderer.getDimensions()];
    const radius = ({ size: of }: SceneNode): number => renderer.scaleSize(of);
    const at = (key: string): { readonly x: number; readonly y: number; readonly radius: number } | null => {
      if (!this.graph.hasNode(key)) return null;
      const node = this.graph.getNodeAttributes(key);
      return { ...toScreen({ x: node.x, y: -node.y }, sight, size), radius: radius(node) };
    };
    const { cursor, open, hovered, lit } = attention;
    const opened = open === null ? null : at(open);
    if (opened !== null) drawOpenRing(pen, opened, opened.radius, palette);
    const first = [...new Set([cursor, hovered, open])].filter((key) => key !== null && this.graph.hasNode(key)) as string[];
    if (this.sprites?.scale !== scale) this.sprites = new LabelSprites(palette.font, scale);
    this.sprites.begin(time);
    drawLabels(pen, this.sprites, { graph: this.graph, sight, size, palette, lit, first, order: this.orderNodes(), radius });
    this.drawPins(pen, at, palette);
    const focused = cursor === null ? null : at(cursor);
    if (focused !== null) drawFocusRing(pen, focused, focused.radius, palette);
  }

  private prepare(renderer: Renderer): CanvasRenderingContext2D | null {
    const { width, height } = renderer.getDimensions();
    const scale = window.devicePixelRatio;
    const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
    if (this.canvas.width !== wide || this.canvas.height !== high) Object.assign(this.canvas, { width: wide, height: high });
    const pen = this.canvas.getContext('2d');
    pen?.setTransform(1, 0, 0, 1, 0, 0);
    pen?.clearRect(0, 0, wide, high);
    pen?.scale(scale, scale);
    return pen;
  }

  private orderNodes(): readonly string[] {
    if (this.orderedFor !== this.graph.order) {
      const weight = (key: string): number => this.graph.getNodeAttribute(key, 'degree');
      this.order = this.graph.nodes().sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
      this.orderedFor = this.graph.order;
    }
    return this.order.filter((key) => this.graph.hasNode(key));
  }

  private drawPins(
    pen: CanvasRenderingContext2D,
    at: (key: string) => { readonly x: number; readonly y: number; readonly radius: number } | null,
    palette: Palette,
  ): void {
    for (const key of this.graph.filterNodes((_, { pinned }) => pinned)) {
      const seen = at(key);
      if (seen !== null) drawPin(pen, seen, seen.radius, palette);
    }
  }
}
