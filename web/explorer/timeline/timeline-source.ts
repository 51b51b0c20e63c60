import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineShown } from '../../../src/view/subject-data.js';
import { buildGraphModel } from '../../../src/view/graph-model.js';
import type { Thing } from '../../../src/view/graph-data.js';
import { loadTimeline } from '../../../src/view/load-lists.js';
import { buildTimelineModel, itemOfClaim, itemOfOpportunity, itemsOfGraph } from '../../../src/view/timeline-model.js';
import type { TimelineModel } from '../../../src/view/timeline-model.js';
import type { ViewFilter } from '../../../src/view/view.js';
import { OccasionsDocument } from '../gen/graphql.js';
import type { OccasionsQuery } from '../gen/graphql.js';
import { lookStably } from '../store/look-stably.js';
import { Question } from '../store/question.js';
import type { State, Store } from '../store/store.js';
import { StoreController } from '../store/store-controller.js';

type Occasions = OccasionsQuery['opportunities'];
type Occasion = Occasions['nodes'][number];

const NO_OCCASIONS: Occasions = { totalCount: 0, nodes: [] };

const MOST_OCCASIONS = 100;

/** What a line of time is about. */
export interface TimelineScope {
  readonly model: TimelineModel;
  /** The thing whose claims these are; null: all that is on the screen. */
  readonly thing: Thing | null;
  /** Claims about the thing that are not among these. */
  readonly left: number;
  /** Occasions of the collection that were not asked for. */
  readonly occasionsLeft: number;
}

/**
 * Gives what a line of time shows: the claims about the thing in focus or, without one, all that is on the screen, and the occasions that touch them.
 * Days of the filter are not held here: what they leave out is shown fainter, so that it can be taken in again.
 */
export class TimelineSource implements ReactiveController {
  private readonly claims: Question<TimelineShown | null>;
  private readonly occasions: Question<Occasions>;
  private last: { readonly parts: readonly unknown[]; readonly scope: TimelineScope } | undefined;

  /** @param read where the host has its store */
  constructor(
    host: ReactiveControllerHost,
    private readonly read: () => Store,
  ) {
    this.claims = new Question(host, read);
    this.occasions = new Question(host, read);
    const look = lookStably(({ view, data }: State) => [data, view.things, view.filter, view.focus, view.pane, view.today, view.said]);
    new StoreController(host, read, look);
    host.addController(this);
  }

  /** Why there is no answer; null where there is one or none is needed. */
  get problem(): Extract<Question<unknown>['state'], { readonly kind: 'failed' }> | null {
    return this.claims.state.kind === 'failed' ? this.claims.state : null;
  }

  get isLoading(): boolean {
    return this.claims.state.kind === 'loading' && this.claims.state.data === null;
  }

  again(): void {
    this.claims.again();
  }

  hostUpdate(): void {
    const { ask, state } = this.read();
    const { view } = state;
    const focus = focusOf(state);
    const filter = withoutDays(view.filter);
    this.claims.ask(focus === null ? null : JSON.stringify([focus, filter]), async (signal) => {
      if (focus === null) return null;
      const shown = await loadTimeline({ kind: 'timeline', focus, filter, today: null }, ask, signal);
      return shown.kind === 'timeline' ? shown : null;
    });
    this.occasions.ask('', async (signal) => (await ask(OccasionsDocument, { first: MOST_OCCASIONS }, signal)).opportunities);
  }

  /** What is shown now: the same object as long as nothing of it changes. */
  get scope(): TimelineScope {
    const { state } = this.read();
    const shown = this.claims.state.data;
    const parts = [
      state.data,
      state.view.things,
      JSON.stringify(withoutDays(state.view.filter)),
      shown,
      this.occasions.state.data,
      focusOf(state),
    ];
    if (this.last?.parts.every((part, place) => Object.is(part, parts[place])) !== true)
      this.last = { parts, scope: buildScope(state, shown, this.occasions.state.data ?? NO_OCCASIONS) };
    return this.last.scope;
  }
}

/** The thing in focus, where the line of time is the whole picture: below a graph it is about all that the graph shows. */
function focusOf({ view }: State): string | null {
  return view.pane === 'timeline' ? view.focus : null;
}

function withoutDays(filter: ViewFilter): ViewFilter {
  return { ...filter, from: null, to: null };
}

function buildScope(state: State, shown: TimelineShown | null, { nodes: occasions, totalCount }: Occasions): TimelineScope {
  const { view, data } = state;
  const occasionsLeft = Math.max(0, totalCount - occasions.length);
  if (focusOf(state) !== null) {
    const ids = new Set(view.focus === null ? [] : [view.focus]);
    const claims = (shown?.claims ?? []).map(itemOfClaim);
    const model = buildTimelineModel([...claims, ...touching(occasions, ids)]);
    return {
      model,
      thing: shown?.thing ?? data.things.get(view.focus ?? '') ?? null,
      left: shown === null ? 0 : shown.totalCount - claims.length,
      occasionsLeft,
    };
  }
  const graph = buildGraphModel(data, { things: view.things, opened: [], filter: withoutDays(view.filter) });
  const ids = new Set(graph.things.map(({ thing }) => thing.id));
  return { model: buildTimelineModel([...itemsOfGraph(graph), ...touching(occasions, ids)]), thing: null, left: 0, occasionsLeft };
}

function touching(occasions: readonly Occasion[], ids: ReadonlySet<string>) {
  return occasions
    .filter(({ heldBy, towards, over }) => [...heldBy, ...towards, ...over].some(({ id }) => ids.has(id)))
    .map(itemOfOpportunity);
}
