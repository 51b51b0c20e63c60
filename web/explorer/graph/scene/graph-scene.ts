import { estimateLabel } from '../labels/estimate-label.js';
import type { Place } from '../place.js';
import { isWithin, moveBetween, readSight, showSight, toGraph, toScreen } from './camera.js';
import type { Insets, Sight } from './camera.js';
import { chooseDetail } from './detail.js';
import type { Detail } from './detail.js';
import { drawSharply } from './draw-sharply.js';
import { fitSight } from './fit-sight.js';
import type { Spot } from './fit-sight.js';
import { gatherStubs, isStubKey } from './gather-stubs.js';
import { hitLine } from './hit-line.js';
import { gatherAmong, gatherLit, Light } from './light.js';
import { makeRenderer } from './make-renderer.js';
import type { Renderer } from './make-renderer.js';
import { NO_ATTENTION, Overlay } from './overlay.js';
import type { Attention } from './overlay.js';
import { Pace } from './pace.js';
import type { Palette } from './palette.js';
import { PlainLines } from './plain-lines.js';
import { placeStubs } from './place-stubs.js';
import { makeSceneGraph } from './scene-graph.js';
import type { SceneGraph } from './scene-graph.js';
import { moveNodes, readPlaces, syncGraph } from './sync-graph.js';
import type { Shown } from './sync-graph.js';

/** In larger pictures names get no room of their own at the rim. */
const MOST_LABELLED = 400;
/** From so many things and lines on, or where frames are slow, the picture as it was drawn last is moved, and drawn anew at rest. */
const HELD_FROM = 1500;
const REST = 200;

/** The picture: a graph, its renderer and the layer of labels above it. Nothing in it knows of the store. */
export class GraphScene {
  readonly graph: SceneGraph = makeSceneGraph();
  private readonly overlay: Overlay;
  private renderer: Renderer | undefined;
  private light: Light | undefined;
  private detail: Detail = 'fine';
  private attention: Attention = NO_ATTENTION;
  private shown: Shown = { things: [], lines: [], stubs: [] };
  private readonly pace = new Pace();
  private plainLines: PlainLines | undefined;
  private lastSight: Sight | undefined;
  private calm: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param container empty, for the renderer
   * @param canvas above it, for labels
   * @param insets pixels at the left and right that are covered by something else
   * @param bind called with each new renderer, to follow its events
   */
  constructor(
    private readonly container: HTMLElement,
    private readonly canvas: HTMLCanvasElement,
    private palette: Palette,
    private readonly insets: () => Insets,
    private readonly bind: (renderer: Renderer) => void,
  ) {
    this.overlay = new Overlay(canvas, this.graph);
  }

  /** The renderer, where anything is drawn yet. */
  get view(): Renderer | undefined {
    return this.renderer;
  }

  /**
   * Shows other things and lines, by the difference to what is there.
   * @param places of the things; what has none is not drawn
   * @throws where the browser has no WebGL 2
   */
  show(shown: Omit<Shown, 'stubs'> & { readonly stubs: Parameters<typeof gatherStubs>[0] }, places: ReadonlyMap<string, Place>): void {
    this.shown = { ...shown, stubs: gatherStubs(shown.stubs) };
    const detail = chooseDetail(shown.lines.length);
    if (this.renderer !== undefined && detail !== this.detail) this.end();
    this.detail = detail;
    this.sync(places);
    if (this.renderer === undefined && this.graph.order > 0) this.start();
  }

  /** Draws all in other colours. */
  recolour(palette: Palette): void {
    this.palette = palette;
    this.sync(readPlaces(this.graph));
    this.renderer?.refresh({ schedule: true });
  }

  /** Moves things; the ends of stubs go with them. */
  move(places: ReadonlyMap<string, Place>): void {
    const all = new Map([...readPlaces(this.graph), ...places]);
    moveNodes(this.graph, new Map([...places, ...this.findStubs(all)]));
    this.plainLines?.forget();
  }

  /** Lights up what is looked at. */
  attend(change: Partial<Omit<Attention, 'lit'>>): void {
    const next = { ...this.attention, ...change };
    const lit = gatherLit(this.graph, [next.hovered]) ?? gatherLit(this.graph, [next.cursor]) ?? this.gatherTold(next);
    this.attention = { ...next, lit };
    this.light?.shine(lit);
    this.renderer?.scheduleRender();
  }

  /** What stays lit when neither pointer nor keyboard is at anything. */
  private gatherTold({ openLine, told }: Pick<Attention, 'openLine' | 'told'>): ReadonlySet<string> | null {
    return gatherLit(this.graph, openLine) ?? gatherAmong(this.graph, told);
  }

  /** The line at a pixel of the canvas; null where none is. */
  lineAt(pixel: Place): string | null {
    if (this.renderer === undefined) return null;
    const sight = readSight(this.renderer);
    return hitLine(this.graph, toGraph(pixel, sight, this.renderer.getDimensions()), 7 / sight.zoom);
  }

  /** The room that there is for the picture, without what covers it. */
  screen(): { readonly width: number; readonly height: number } {
    const { left, right } = this.insets();
    return { width: Math.max(this.container.clientWidth - left - right, 200), height: Math.max(this.container.clientHeight, 200) };
  }

  /** Shows all. @param duration of the way there, in milliseconds */
  async fit(duration: number): Promise<void> {
    if (this.renderer === undefined) return;
    const isLabelled = this.graph.order <= MOST_LABELLED;
    const spots = this.graph.mapNodes((_, { x, y, size, label }): Spot => {
      const { width, height } = isLabelled ? estimateLabel(label) : { width: 0, height: 0 };
      return { x, y: -y, side: Math.max(size, width / 2), above: size, below: size + height };
    });
    const sight = fitSight(spots, this.renderer.getDimensions(), this.insets());
    if (sight !== null) await showSight(this.renderer, sight, duration);
  }

  /** Whether no thing lies outside of what is seen. */
  isAllSeen(): boolean {
    if (this.renderer === undefined) return true;
    const [sight, size] = [readSight(this.renderer), this.renderer.getDimensions()];
    return [...readPlaces(this.graph).values()].every((place) => isWithin(toScreen(place, sight, size), size, 0));
  }

  /** Moves the picture only where a node lies outside of it or at its rim. */
  bringIntoSight(node: string, duration: number): void {
    if (this.renderer === undefined || !this.graph.hasNode(node)) return;
    const { x, y } = this.graph.getNodeAttributes(node);
    const [sight, size] = [readSight(this.renderer), this.renderer.getDimensions()];
    if (!isWithin(toScreen({ x, y: -y }, sight, size), size, 40)) void showSight(this.renderer, { x, y: -y }, duration);
  }

  /** Draws things and lines anew with more pixels, for a picture to be saved. @param paint has the canvas while it is there */
  drawSharply(scale: number, paint: (picture: HTMLCanvasElement) => void): void {
    if (this.renderer === undefined) return;
    const make = (container: HTMLElement): Renderer => makeRenderer(this.graph, container, this.detail, () => this.palette.accent, scale);
    drawSharply(this.renderer, this.container, scale, make, (sharp) => {
      new Light(sharp, this.graph).shine(this.gatherTold(this.attention));
      sharp.refresh();
      paint(sharp.getStageCanvas());
    });
  }

  /** Draws the layer of labels on another canvas. */
  drawLabelsOn(pen: CanvasRenderingContext2D, scale: number): void {
    const { open } = this.attention;
    const told = { ...NO_ATTENTION, open, lit: this.gatherTold(this.attention) };
    if (this.renderer !== undefined) this.overlay.drawOn(pen, this.renderer, this.palette, told, scale);
  }

  end(): void {
    clearTimeout(this.calm);
    this.renderer?.kill();
    this.renderer = undefined;
    this.light = undefined;
    this.plainLines = undefined;
  }

  private sync(places: ReadonlyMap<string, Place>): void {
    syncGraph(this.graph, this.shown, new Map([...places, ...this.findStubs(places)]), this.palette);
    this.overlay.forget();
    this.plainLines?.forget();
    this.attend({});
  }

  private findStubs(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
    const { lines, stubs } = this.shown;
    const neighbours = new Map<string, string[]>();
    const wanted = new Set(stubs.map(({ at }) => at));
    for (const { from, to } of lines) {
      if (wanted.has(from)) (neighbours.get(from) ?? neighbours.set(from, []).get(from))?.push(to);
      if (wanted.has(to)) (neighbours.get(to) ?? neighbours.set(to, []).get(to))?.push(from);
    }
    const size = (id: string): number => (this.graph.hasNode(id) ? this.graph.getNodeAttribute(id, 'size') : 10);
    return placeStubs(stubs, { places, neighbours: (id) => neighbours.get(id) ?? [], size });
  }

  private start(): void {
    const renderer = makeRenderer(this.graph, this.container, this.detail, () => this.palette.accent);
    this.renderer = renderer;
    if (this.detail === 'plain') {
      renderer.addCustomLayerProgram('plainLines', 'edges', (gl) => {
        this.plainLines = new PlainLines(gl, this.graph, () => ({ ...readSight(renderer), ...renderer.getDimensions() }));
        return this.plainLines;
      });
    }
    this.light = new Light(renderer, this.graph);
    renderer.on('beforeRender', () => this.pace.start());
    renderer.on('afterRender', () => {
      this.pace.end();
      this.lastSight = readSight(renderer);
      this.drawOverlay(renderer);
      this.slide('none');
    });
    renderer.on('resize', () => this.keepMiddle(renderer));
    // Before the renderer itself hears of it, which would draw.
    renderer.getCamera().prependListener('updated', () => this.noteMove(renderer));
    this.bind(renderer);
  }

  private drawOverlay(renderer: Renderer): void {
    if (renderer !== this.renderer || renderer.isHeld) return;
    if (this.overlay.draw(renderer, this.palette, this.attention)) requestAnimationFrame(() => this.drawOverlay(renderer));
  }

  /** The camera is measured in parts of the screen: on another screen the same part of the graph is another. */
  private keepMiddle(renderer: Renderer): void {
    if (this.lastSight !== undefined) void showSight(renderer, this.lastSight);
  }

  /** A large picture is not drawn anew in each frame of a move, which a computer without a graphics card cannot do 30 times a second. */
  private noteMove(renderer: Renderer): void {
    const isHeavy = this.graph.order + this.graph.size >= HELD_FROM || this.pace.isSlow;
    if (!isHeavy || this.lastSight === undefined) return;
    renderer.hold();
    this.slide(moveBetween(this.lastSight, readSight(renderer)));
    clearTimeout(this.calm);
    this.calm = setTimeout(() => renderer.release(), REST);
  }

  /** Moves what is drawn. @param transform as styles have it */
  private slide(transform: string): void {
    for (const canvas of [this.renderer?.getStageCanvas(), this.canvas]) canvas?.style.setProperty('transform', transform);
  }

  /** The ids of all things that are drawn, without ends of stubs. */
  listThings(): string[] {
    return this.graph.filterNodes((key) => !isStubKey(key));
  }
}
