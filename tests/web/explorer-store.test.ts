import { describe, expect, it } from 'vitest';
import { AskError } from '../../src/view/ask.js';
import type { Ask } from '../../src/view/ask.js';
import { EMPTY_VIEW, placeFreely } from '../../src/view/view.js';
import type { View } from '../../src/view/view.js';
import { createStore } from '../../web/explorer/store/create-store.js';
import type { AddressBar } from '../../web/explorer/store/create-store.js';
import { DragStep } from '../../web/explorer/store/drag-step.js';
import { collapse, expand } from '../../web/explorer/store/expand.js';
import { addThings, changeFilter, focusOn, hideThings, pinThing, placeThings, selectLine } from '../../web/explorer/store/view-steps.js';

interface FakeOptions {
  readonly fails?: number;
  readonly truncated?: boolean;
  /** The links that a document tells of; of another or none: all. */
  readonly byDocument?: Readonly<Record<string, readonly string[]>>;
}

interface FakeServer {
  readonly ask: Ask;
  readonly asked: Asked[];
  readonly filters: unknown[];
  /** Gives no answer so many times from now on. */
  readonly fail: (times: number) => void;
}

interface Asked {
  readonly of: readonly string[];
  readonly depth: number;
}

/** A graph in memory: things a to f, and a link for each pair of letters. */
function fakeAsk(all: readonly string[], { fails = 0, truncated = false, byDocument = {} }: FakeOptions = {}): FakeServer {
  const asked: Asked[] = [];
  const filters: unknown[] = [];
  let left = fails;
  const ask = async (_: unknown, variables: unknown): Promise<unknown> => {
    const { of, depth, filter } = variables as Asked & { readonly filter: { readonly documents?: readonly string[] } | null };
    asked.push({ of, depth });
    filters.push(filter);
    const pairs = byDocument[filter?.documents?.[0] ?? ''] ?? all;
    if (left-- > 0) throw new AskError('SERVICE_UNAVAILABLE', 'away', 1);
    const touching = pairs.filter((pair) =>
      depth === 0 ? [...pair].every((id) => of.includes(id)) : [...pair].some((id) => of.includes(id)),
    );
    const ids = new Set([...of.filter((id) => 'abcdef'.includes(id)), ...touching.flatMap((pair) => [...pair])]);
    return {
      neighbourhood: {
        truncated,
        things: [...ids].map((id) => ({ __typename: 'Person', id, name: id, description: null, actorKind: 'PERSON', country: null })),
        links: touching.map((pair) => ({
          __typename: 'Membership',
          id: pair,
          label: 'part of',
          inverseLabel: 'includes',
          from: { id: pair[0] },
          to: { id: pair[1] },
          date: { edtf: null, start: null, end: null, basis: 'UNSTATED', phrase: null, label: '' },
          organ: false,
          basis: '',
        })),
        openEnds: [],
      },
    };
  };
  return { ask: ask as Ask, asked, filters, fail: (times) => (left = times) };
}

function fakeBar(search = ''): AddressBar & { entries: string[] } {
  const entries = [search];
  return {
    entries,
    read: () => entries.at(-1) ?? '',
    write(text, how) {
      if (how === 'step') entries.push(text);
      else entries[entries.length - 1] = text;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const idsOf = (store: ReturnType<typeof createStore>): string[] => store.state.view.things.map(({ id }) => id);
const linesOf = (store: ReturnType<typeof createStore>): string[] => store.state.model.lines.map(({ key }) => key);

describe('the store of the explorer', () => {
  it('loads the things of its address, and the links among them', async () => {
    const { ask, asked } = fakeAsk(['ab', 'bc']);
    const store = createStore(ask, fakeBar('?things=a,b'));
    await settled();
    expect(asked).toEqual([{ of: ['a', 'b'], depth: 0 }]);
    expect(linesOf(store)).toEqual(['a~b']);
    expect(store.state).toMatchObject({ loading: 0, error: null, missing: [], canUndo: false });
  });

  it('says which things the server does not know, and what of the address was dropped', async () => {
    const store = createStore(fakeAsk([]).ask, fakeBar('?things=a,zz&certainty=maybe'));
    await settled();
    expect(store.state.missing).toEqual(['zz']);
    expect(store.state.dropped).toEqual([{ name: 'certainty', value: 'maybe', why: 'not-a-value' }]);
  });

  it('writes a step as a new entry of the history, and what settles into the present one', async () => {
    const bar = fakeBar();
    const store = createStore(fakeAsk([]).ask, bar);
    store.change((view) => focusOn(view, 'a'));
    store.change((view) => placeThings(view, new Map([['a', { x: 1.4, y: -2 }]])), 'settle');
    await settled();
    expect(bar.entries).toEqual(['', '?focus=a&things=a@1_-2']);
  });

  it('undoes and redoes every step; a new step ends what could be redone', async () => {
    const store = createStore(fakeAsk([]).ask, fakeBar());
    store.change((view) => addThings(view, ['a']));
    store.change((view) => addThings(view, ['b']));
    store.undo();
    expect([idsOf(store), store.state.canUndo, store.state.canRedo]).toEqual([['a'], true, true]);
    store.redo();
    expect(idsOf(store)).toEqual(['a', 'b']);
    store.undo();
    store.change((view) => addThings(view, ['c']));
    expect([idsOf(store), store.state.canRedo]).toEqual([['a', 'c'], false]);
    store.undo();
    store.undo();
    store.undo();
    expect([idsOf(store), store.state.canUndo]).toEqual([[], false]);
    await settled();
  });

  it('keeps what is on the screen while the server is away, and goes on when asked again', async () => {
    const { ask } = fakeAsk(['ab'], { fails: 1 });
    const store = createStore(ask, fakeBar('?things=a,b'));
    await settled();
    expect(store.state.error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfter: 1, isPassing: true });
    expect(idsOf(store)).toEqual(['a', 'b']);
    store.retry();
    await settled();
    expect([store.state.error, linesOf(store)]).toEqual([null, ['a~b']]);
  });

  it('asks again for the links of what was away from the screen, and for all of them when other documents are asked for', async () => {
    const { ask, asked } = fakeAsk(['ab']);
    const store = createStore(ask, fakeBar('?things=a,b'));
    await settled();
    store.change((view) => hideThings(view, ['a']));
    store.undo();
    await settled();
    expect(asked.map(({ of }) => of)).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    store.change((view) => ({ ...view, filter: { ...view.filter, documents: ['d1'] } }));
    expect(linesOf(store)).toEqual(['a~b']);
    await settled();
    expect(asked).toHaveLength(3);
    expect(linesOf(store)).toEqual(['a~b']);
  });

  it('keeps the links on the screen until those of other documents are there, and then shows these alone', async () => {
    const { ask } = fakeAsk(['ab', 'bc'], { byDocument: { d1: ['bc'] } });
    const store = createStore(ask, fakeBar('?things=a,b,c'));
    await settled();
    store.change((view) => changeFilter(view, { documents: ['d1'] }));
    expect(linesOf(store)).toEqual(['a~b', 'b~c']);
    await settled();
    expect(linesOf(store)).toEqual(['b~c']);
    store.change((view) => hideThings(view, ['a', 'b', 'c']));
    store.change((view) => changeFilter(view, { documents: [] }));
    expect(store.state.data.links.size).toBe(0);
  });

  it('keeps them while the server is away as well', async () => {
    const server = fakeAsk(['ab'], { byDocument: { d1: [] } });
    const store = createStore(server.ask, fakeBar('?things=a,b'));
    await settled();
    server.fail(1);
    store.change((view) => changeFilter(view, { documents: ['d1'] }));
    await settled();
    expect([store.state.error?.code, linesOf(store)]).toEqual(['SERVICE_UNAVAILABLE', ['a~b']]);
    store.retry();
    await settled();
    expect([store.state.error, linesOf(store)]).toEqual([null, []]);
  });

  it('says that a thing is not known only while it is among those to be shown', async () => {
    const store = createStore(fakeAsk([]).ask, fakeBar('?things=a,zz'));
    await settled();
    store.change((view) => hideThings(view, ['zz']));
    expect(store.state.missing).toEqual([]);
    store.undo();
    expect(store.state.missing).toEqual(['zz']);
    await settled();
  });

  it('tells its listeners of changes until they leave, and keeps the picture where it is the same', async () => {
    const store = createStore(fakeAsk([]).ask, fakeBar('?things=a'));
    await settled();
    const { model } = store.state;
    let calls = 0;
    const leave = store.subscribe(() => (calls += 1));
    store.change((view) => ({ ...view, today: '2017-11-28' }));
    expect(store.state.model).toBe(model);
    leave();
    store.change((view) => addThings(view, ['b']));
    expect(calls).toBe(1);
    expect(store.state.model).not.toBe(model);
    await settled();
  });
});

describe('expanding', () => {
  it('shows the neighbours in one step, and the links that they have to what is there', async () => {
    const { ask } = fakeAsk(['ab', 'ac', 'bd', 'cd']);
    const store = createStore(ask, fakeBar('?things=a,d'));
    await settled();
    expect(await expand(store, 'a')).toBe(2);
    await settled();
    expect(idsOf(store)).toEqual(['a', 'd', 'b', 'c']);
    expect(linesOf(store).sort()).toEqual(['a~b', 'a~c', 'b~d', 'c~d']);
    expect(store.state.view.expanded).toEqual(['a']);
    store.undo();
    expect(idsOf(store)).toEqual(['a', 'd']);
  });

  it('changes nothing without an answer, and offers to try again', async () => {
    const { ask } = fakeAsk(['ab'], { fails: 1 });
    const store = createStore(ask, fakeBar());
    store.addData({ things: [], links: [], openEnds: [] });
    expect(await expand(store, 'a')).toBeNull();
    expect(idsOf(store)).toEqual([]);
    expect(store.state.notice).toMatchObject({ kind: 'error', text: 'away' });
    store.state.notice?.action?.run();
    await settled();
    expect(idsOf(store)).toEqual(['a', 'b']);
  });

  it('brings nobody whom the filter hides, asking with all of it that the API knows', async () => {
    const { ask, filters } = fakeAsk(['ab', 'ac']);
    const store = createStore(ask, fakeBar('?kinds=relation&types=arrested&voices=author-fact'));
    expect(await expand(store, 'a')).toBe(1);
    expect([filters[0], idsOf(store)]).toEqual([{ types: ['ARRESTED'], voices: ['AUTHOR_FACT'] }, ['a']]);
    await settled();
  });

  it('leaves an answer aside that was asked for with other documents', async () => {
    const store = createStore(fakeAsk(['ab']).ask, fakeBar());
    const expanding = expand(store, 'a');
    store.change((view) => changeFilter(view, { documents: ['d1'] }));
    expect(await expanding).toBeNull();
    expect([idsOf(store), store.state.data.links.size, store.state.notice]).toEqual([[], 0, null]);
  });

  it('says where an answer was cut short', async () => {
    const store = createStore(fakeAsk(['ab'], { truncated: true }).ask, fakeBar());
    await expand(store, 'a');
    expect(store.state.notice?.text).toMatch(/attested 600 links/);
  });

  it('is taken back by collapsing, but for what has other lines, is pinned, or was expanded itself', async () => {
    const { ask } = fakeAsk(['ab', 'ac', 'ad', 'ae', 'cf']);
    const store = createStore(ask, fakeBar());
    await expand(store, 'a');
    await expand(store, 'c');
    await settled();
    store.change((view) => pinThing(placeThings(view, new Map([['d', { x: 0, y: 0 }]])), 'd', true));
    collapse(store, 'a');
    expect(idsOf(store).sort()).toEqual(['a', 'c', 'd', 'f']);
    expect(store.state.view.expanded).toEqual(['c']);
  });
});

describe('a drag', () => {
  const untilDay = (day: string) => (view: View) => ({ ...view, today: day });

  it('is one step, and keeps what was expanded while it went on', async () => {
    const store = createStore(fakeAsk(['ab']).ask, fakeBar());
    const drag = new DragStep(() => store);
    drag.change(untilDay('2017-01-01'), 'settle');
    await expand(store, 'a');
    drag.change(untilDay('2017-01-02'), 'settle');
    drag.change(untilDay('2017-01-03'), 'step');
    expect([store.state.view.today, idsOf(store)]).toEqual(['2017-01-03', ['a', 'b']]);
    store.undo();
    expect([store.state.view.today, idsOf(store)]).toEqual([null, ['a', 'b']]);
    await settled();
  });

  it('that is broken off ends where it is, and one that moved nothing is no step', () => {
    const store = createStore(fakeAsk([]).ask, fakeBar());
    const drag = new DragStep(() => store);
    drag.finish();
    expect(store.state.canUndo).toBe(false);
    drag.change(untilDay('2017-01-01'), 'settle');
    drag.finish();
    drag.finish();
    store.change(untilDay('2018-01-01'));
    store.undo();
    expect(store.state.view.today).toBe('2017-01-01');
    store.undo();
    expect([store.state.view.today, store.state.canUndo]).toEqual([null, false]);
  });
});

describe('steps of a view', () => {
  it('add a thing once and leave the others where they are', () => {
    const view = { ...EMPTY_VIEW, things: [{ id: 'a', x: 5, y: 6, pinned: true }] };
    expect(addThings(view, ['a', 'b', 'b']).things).toEqual([view.things[0], placeFreely('b')]);
    expect(addThings(view, ['a'])).toBe(view);
  });

  it('open one panel at a time, with what it is about on the screen', () => {
    const view = selectLine(focusOn(EMPTY_VIEW, 'a'), 'a~b');
    expect(view).toMatchObject({ page: 'explore', focus: null, line: 'a~b' });
    expect(view.things.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(focusOn(view, 'b')).toMatchObject({ focus: 'b', line: null });
  });

  it('hide a thing with all that is open of it', () => {
    const view = { ...selectLine(EMPTY_VIEW, 'a~b'), expanded: ['a', 'b'], opened: ['a~b', 'b~c'] };
    expect(hideThings(view, ['a'])).toMatchObject({ line: null, expanded: ['b'], opened: ['b~c'], things: [placeFreely('b')] });
  });

  it('have at most as many things as a view holds', () => {
    const many = Array.from({ length: 6000 }, (_, i) => `t${String(i)}`);
    expect(addThings(EMPTY_VIEW, many).things).toHaveLength(5000);
  });
});
