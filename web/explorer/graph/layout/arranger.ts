import type { Place } from '../place.js';
import { readPlaces } from '../scene/sync-graph.js';
import type { GraphScene } from '../scene/graph-scene.js';
import { isStubKey } from '../scene/gather-stubs.js';
import type { Arranged } from './arranged.js';
import { startLayout } from './layout-client.js';
import type { LayoutRun } from './layout-client.js';
import type { LayoutTask, Places } from './layout-task.js';
import { makeTask } from './make-task.js';
import { seedPlaces } from './seed-places.js';
import { tween } from './tween.js';
import type { Tween } from './tween.js';

/** In larger pictures things jump to their places: to move them all in each frame is too dear. */
const MOST_TWEENED = 600;
const WAY = 380;

/** What the arranger tells. */
export interface ArrangerEvents {
  /** Things have come to places that the view does not know yet. @param asked whether a person asked for it */
  settled(places: ReadonlyMap<string, Place>, asked: boolean): void;
  /** Whether a layout is running. */
  working(isWorking: boolean): void;
  /** Whether things may be seen moving. */
  mayMove(): boolean;
}

/** Gives things their places: those of the view, or those that a layout finds. What has a place stays there. */
export class Arranger {
  private run: LayoutRun | undefined;
  private motion: Tween | undefined;
  /** Things on their way to a place. */
  private loose = new Set<string>();

  constructor(
    private readonly scene: GraphScene,
    private readonly events: ArrangerEvents,
  ) {}

  /** Shows what is drawn now. Things without a place begin near their neighbours, and a layout finds one for them. */
  show(drawn: Arranged): void {
    const current = readPlaces(this.scene.graph);
    const places = new Map<string, Place>();
    const strays = new Map<string, Place>();
    for (const { thing, x, y } of drawn.things) {
      if (x !== null && y !== null) {
        this.loose.delete(thing.id);
        places.set(thing.id, { x, y });
        continue;
      }
      const place = current.get(thing.id);
      if (place === undefined) continue;
      places.set(thing.id, place);
      if (!this.loose.has(thing.id)) strays.set(thing.id, place);
    }
    const fresh = drawn.things.filter(({ thing: { id } }) => !places.has(id)).map(({ thing: { id } }) => id);
    if (fresh.length === 0) {
      this.scene.show(drawn, places);
      if (strays.size > 0 && this.run === undefined) this.events.settled(strays, false);
      return;
    }
    for (const id of fresh) this.loose.add(id);
    const task = makeTask(drawn, places, (id) => !this.loose.has(id), this.scene.screen());
    this.scene.show(drawn, toMap(task, seedPlaces(task)));
    this.start(task, false);
  }

  /** Finds new places for all things that are not pinned. */
  again(drawn: Arranged): void {
    const places = readPlaces(this.scene.graph);
    const pinned = new Set(drawn.things.filter((thing) => thing.pinned).map(({ thing: { id } }) => id));
    const kept = new Map([...places].filter(([id]) => pinned.has(id)));
    this.start(
      makeTask(drawn, kept, () => true, this.scene.screen()),
      true,
    );
  }

  /** Ends what is under way; things stay where they are. */
  stop(): void {
    this.run?.stop();
    this.motion?.stop();
    this.run = undefined;
    this.motion = undefined;
    this.events.working(false);
  }

  private start(task: LayoutTask, asked: boolean): void {
    this.stop();
    this.events.working(true);
    const isLarge = task.things.length > MOST_TWEENED;
    this.run = startLayout(task, (places, settled) => {
      if (settled) this.finish(toMap(task, places), asked, isLarge || !this.events.mayMove());
      else if (isLarge) this.scene.move(toMap(task, places));
    });
  }

  private finish(found: ReadonlyMap<string, Place>, asked: boolean, atOnce: boolean): void {
    const rounded = new Map([...found].map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]));
    this.motion = tween(
      readPlaces(this.scene.graph),
      rounded,
      atOnce ? 0 : WAY,
      (places) => this.scene.move(places),
      () => {
        this.run = undefined;
        this.loose = new Set();
        this.events.working(false);
        this.events.settled(rounded, asked);
      },
    );
  }
}

/** Ends of stubs find their places anew when their things have theirs. */
function toMap({ things }: LayoutTask, places: Places): ReadonlyMap<string, Place> {
  const all = things.map(({ id }, at) => [id, { x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 }] as const);
  return new Map(all.filter(([id]) => !isStubKey(id)));
}
