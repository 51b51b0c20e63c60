import type { State, Store } from '../store/store.js';
import { placeThings } from '../store/view-steps.js';
import { graphTexts } from '../../shared/texts.js';
import { exportPng } from './export-png.js';
import { followPointer } from './follow-pointer.js';
import { GraphActions } from './graph-actions.js';
import type { GraphHost } from './graph-host.js';
import { moveCursor, placeOfNode, sayNode } from './keys/cursor.js';
import { readKey } from './keys/graph-keys.js';
import type { Way } from './keys/find-next.js';
import { Arranger } from './layout/arranger.js';
import { limitThings } from './limit-things.js';
import type { Drawn } from './limit-things.js';
import { readLookedAt } from './looked-at.js';
import type { Place } from './place.js';
import { readSight, showSight, toScreen } from './scene/camera.js';
import { chooseDetail } from './scene/detail.js';
import { isStubKey } from './scene/gather-stubs.js';
import { GraphScene } from './scene/graph-scene.js';
import { readPalette, watchTheme } from './scene/palette.js';
import type { Renderer } from './scene/make-renderer.js';

/** About as much as a computer without a graphics card can move smoothly, as measured in docs/performance.md. */
const MOST = { things: 5000, lines: 15000 };
const WAY = 300;
const STEPS: Readonly<Record<Way, readonly [number, number]>> = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] };

/** The living part of the graph's element: joins store, picture, layout, pointer and keyboard. */
export class GraphPart {
  private readonly scene: GraphScene;
  private readonly arranger: Arranger;
  private readonly actions: GraphActions;
  private readonly unwatch: () => void;
  private drawn: Drawn | undefined;
  private model: State['model'] | undefined;
  private cursor: string | null = null;
  /** Whether the picture shows all, as it was fitted: it is fitted again when it changes, until the person moves it. */
  private isFitted = true;

  constructor(
    private readonly host: GraphHost,
    private readonly store: Store,
    container: HTMLElement,
    canvas: HTMLCanvasElement,
  ) {
    this.scene = new GraphScene(
      container,
      canvas,
      readPalette(host),
      () => host.insets(),
      (renderer) => this.bind(renderer),
    );
    this.actions = new GraphActions(store, (stub) => this.openMenu(stub, null, null));
    this.arranger = new Arranger(this.scene, {
      settled: (places, asked) => this.settle(places, asked),
      working: (isWorking) => (this.host.working = isWorking),
      mayMove: () => !matchMedia('(prefers-reduced-motion: reduce)').matches,
    });
    this.unwatch = watchTheme(() => this.scene.recolour(readPalette(host)));
  }

  /** Shows what the store has now. */
  follow(): void {
    const { model } = this.store.state;
    if (model !== this.model) this.draw(model);
    this.scene.attend(readLookedAt(this.store));
    if (this.cursor !== null && !this.scene.graph.hasNode(this.cursor)) this.go(null);
  }

  zoom(factor: number): void {
    const renderer = this.scene.view;
    if (renderer === undefined) return;
    this.isFitted = false;
    void showSight(renderer, { zoom: readSight(renderer).zoom * factor }, this.way());
  }

  fit(): void {
    this.isFitted = true;
    void this.scene.fit(this.way());
  }

  /** Finds new places for all that is not pinned. */
  arrange(): void {
    if (this.drawn !== undefined) this.arranger.again({ ...this.drawn, stubs: this.store.state.model.stubs });
  }

  /** Does what a key asks for. */
  press(event: KeyboardEvent): void {
    const action = readKey(event);
    if (action === null || this.host.subject !== null) return;
    event.preventDefault();
    const at = this.cursor;
    switch (action.kind) {
      case 'go':
        this.goOn(action.way);
        break;
      case 'pan':
        this.pan(action.way);
        break;
      case 'zoomIn':
        this.zoom(1.3);
        break;
      case 'zoomOut':
        this.zoom(1 / 1.3);
        break;
      case 'fit':
        this.fit();
        break;
      case 'leave':
        this.go(null);
        break;
      default:
        if (at !== null) this.act(action.kind, at);
    }
  }

  blur(): void {
    if (this.host.subject === null) this.scene.attend({ cursor: null });
  }

  exportPng(scale: number): Promise<Blob> {
    return exportPng(this.scene, readPalette(this.host).paper, scale);
  }

  end(): void {
    this.unwatch();
    this.arranger.stop();
    this.scene.end();
  }

  private draw(model: State['model']): void {
    this.model = model;
    const { view } = this.store.state;
    const first = new Set([...view.expanded, ...view.things.filter(({ pinned }) => pinned).map(({ id }) => id)]);
    if (view.focus !== null) first.add(view.focus);
    this.drawn = limitThings(model, first, MOST);
    this.host.leftOut = this.drawn.leftOut;
    this.host.isPlain = chooseDetail(this.drawn.lines.length) === 'plain';
    const wasEmpty = this.scene.graph.order === 0;
    try {
      this.arranger.show({ ...this.drawn, stubs: model.stubs });
    } catch {
      this.end();
      this.host.broken = true;
      return;
    }
    if (wasEmpty) void this.scene.fit(0);
  }

  private settle(places: ReadonlyMap<string, Place>, asked: boolean): void {
    this.store.change((view) => placeThings(view, places), asked ? 'step' : 'settle');
    if (this.isFitted || !this.scene.isAllSeen()) void this.scene.fit(this.way());
  }

  private bind(renderer: Renderer): void {
    followPointer(renderer, this.scene, {
      open: (node) => this.actions.open(node),
      expand: (node) => this.actions.expandAll(node),
      openLine: (edge) => this.withLine(edge, (line) => this.actions.openLine(line)),
      toggleLine: (edge) => this.withLine(edge, (line) => this.actions.toggleLine(line)),
      menu: (node, edge, pixel) => this.openMenu(node, edge, pixel),
      dragged: (node) => this.dragged(node),
      dropped: (node) => this.withPlace(node, (place) => this.actions.drop(node, place)),
      moved: () => (this.isFitted = false),
      missed: () => this.go(null),
    });
    renderer.on('resize', () => {
      if (this.isFitted) void this.scene.fit(0);
    });
  }

  private dragged(node: string): void {
    this.arranger.stop();
    this.withPlace(node, (place) => this.scene.move(new Map([[node, place]])));
  }

  private act(kind: 'open' | 'menu' | 'expand' | 'collapse' | 'pin' | 'hide', at: string): void {
    if (kind === 'open') this.actions.open(at);
    else if (kind === 'menu') this.openMenu(at, null, null);
    else if (kind === 'expand') this.actions.expandAll(at);
    else if (kind === 'collapse') this.actions.collapse(at);
    else if (kind === 'hide') this.actions.hide(at);
    else this.withPlace(at, (place) => this.actions.togglePin(at, place));
    if (kind === 'pin') this.say(at);
  }

  private goOn(way: Way): void {
    const next = moveCursor(this.scene.graph, this.cursor, this.store.state.view.focus, way);
    if (next === null) this.host.said = graphTexts.nothingThere;
    else this.go(next);
  }

  private go(to: string | null): void {
    this.cursor = to;
    this.scene.attend({ cursor: to });
    if (to === null) return;
    this.say(to);
    this.scene.bringIntoSight(to, this.way());
  }

  private say(node: string): void {
    this.host.said = sayNode(this.store.state.model, this.scene.graph, node);
  }

  private pan(way: Way): void {
    const renderer = this.scene.view;
    if (renderer === undefined) return;
    this.isFitted = false;
    const sight = readSight(renderer);
    const [dx, dy] = STEPS[way];
    void showSight(renderer, { x: sight.x + (dx * 90) / sight.zoom, y: sight.y + (dy * 90) / sight.zoom }, this.way() / 2);
  }

  private openMenu(node: string | null, edge: string | null, pixel: Place | null): void {
    if (edge !== null) this.withLine(edge, (line) => (this.host.subject = { kind: 'line', line, pixel: pixel ?? { x: 0, y: 0 } }));
    if (node === null) return;
    this.withPlace(node, (place) => {
      const renderer = this.scene.view;
      const at = pixel ?? (renderer === undefined ? { x: 0, y: 0 } : toScreen(place, readSight(renderer), renderer.getDimensions()));
      const [, missing = '', of = ''] = node.split(' ');
      this.host.subject = isStubKey(node) ? { kind: 'stub', at: of, missing, pixel: at } : { kind: 'thing', id: node, pixel: at, place };
    });
  }

  private withLine(edge: string, run: (line: string) => void): void {
    const found = this.store.state.model.lines.find(({ key }) => key === edge);
    if (found !== undefined) run(found.line);
  }

  private withPlace(node: string, run: (place: Place) => void): void {
    const place = placeOfNode(this.scene.graph, node);
    if (place !== null) run(place);
  }

  private way(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : WAY;
  }
}
