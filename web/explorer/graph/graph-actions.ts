import type { ModelThing } from '../../../src/view/graph-model.js';
import { collapse, expand } from '../store/expand.js';
import type { Store } from '../store/store.js';
import { focusOn, hideThings, pinThing, placeThings, selectClaim, selectLine, toggleLine } from '../store/view-steps.js';
import type { Place } from './place.js';
import { isStubKey } from './scene/gather-stubs.js';

/** What a person can do in the graph, each one step. Keys of nodes are ids of things or, for ends of stubs, those of `gatherStubs`. */
export class GraphActions {
  constructor(
    private readonly store: Store,
    /** Shows the claims behind a stub of several, to choose one. */
    private readonly chooseClaim: (stub: string) => void,
  ) {}

  /** Opens a thing, or the claim behind a stub. */
  open(key: string): void {
    if (!isStubKey(key)) this.store.change((view) => focusOn(view, key));
    else this.openStub(key);
  }

  /** Opens a line as it is gathered. @param line its key in the view */
  openLine(line: string): void {
    this.store.change((view) => selectLine(view, line));
  }

  toggleLine(line: string): void {
    this.store.change((view) => toggleLine(view, line));
  }

  expandAll(id: string): void {
    if (!isStubKey(id)) void expand(this.store, id);
  }

  collapse(id: string): void {
    if (!isStubKey(id)) collapse(this.store, id);
  }

  hide(id: string): void {
    if (!isStubKey(id)) this.store.change((view) => hideThings(view, [id]));
  }

  togglePin(id: string, place: Place): void {
    if (isStubKey(id)) return;
    const isPinned = this.find(id)?.pinned === true;
    this.store.change((view) => pinThing(placeThings(view, new Map([[id, roundPlace(place)]])), id, !isPinned));
  }

  /** What was drawn to another place stays there. */
  drop(id: string, place: Place): void {
    this.store.change((view) => pinThing(placeThings(view, new Map([[id, roundPlace(place)]])), id, true));
  }

  findPaths(id: string): void {
    this.store.change((view) => ({ ...view, paths: { from: id, to: null, maxLength: view.paths?.maxLength ?? 4, chosen: null } }));
  }

  find(id: string): ModelThing | undefined {
    return this.store.state.model.things.find(({ thing }) => thing.id === id);
  }

  private openStub(key: string): void {
    const [, missing, at] = key.split(' ');
    const claims = this.store.state.model.stubs.filter((stub) => stub.at === at && stub.missing === missing).map(({ claim }) => claim.id);
    const [only] = claims;
    if (claims.length > 1) this.chooseClaim(key);
    else if (only !== undefined) this.store.change((view) => selectClaim(view, only));
  }
}

function roundPlace({ x, y }: Place): Place {
  return { x: Math.round(x), y: Math.round(y) };
}
