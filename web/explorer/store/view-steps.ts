import { MOST_THINGS, placeFreely } from '../../../src/view/view.js';
import type { View, ViewFilter, ViewThing } from '../../../src/view/view.js';

/** The view with these things on the screen as well. What is there stays where it is; beyond the most that a view holds, nothing is added. */
export function addThings(view: View, ids: readonly string[]): View {
  const known = new Set(view.things.map(({ id }) => id));
  const fresh = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, Math.max(0, MOST_THINGS - known.size));
  return fresh.length === 0 ? view : { ...view, page: 'explore', things: [...view.things, ...fresh.map(placeFreely)] };
}

/** The view without these things, and without what is open of them. */
export function hideThings(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  const isGone = (id: string | null): boolean => id !== null && gone.has(id);
  const touches = (line: string | null): boolean => line !== null && line.split('~').some(isGone);
  return {
    ...view,
    page: 'explore',
    things: view.things.filter(({ id }) => !gone.has(id)),
    expanded: view.expanded.filter((id) => !gone.has(id)),
    opened: view.opened.filter((line) => !touches(line)),
    focus: isGone(view.focus) ? null : view.focus,
    line: touches(view.line) ? null : view.line,
  };
}

/** The view with the panel of this thing open, which is on the screen then. */
export function focusOn(view: View, id: string | null): View {
  const shown = id === null ? view : addThings(view, [id]);
  return { ...shown, page: 'explore', focus: id, line: null, claim: null, document: null };
}

/** The view with the panel of this line open, and both its ends on the screen. */
export function selectLine(view: View, line: string | null): View {
  const shown = line === null ? view : addThings(view, line.split('~'));
  return { ...shown, page: 'explore', line, focus: null, claim: null, document: null };
}

/** The view with the panel of this claim open, over that of the thing or line that it was found by; null goes back there. */
export function selectClaim(view: View, claim: string | null): View {
  return { ...view, page: 'explore', claim, document: null };
}

/** The view with the panel of this document open; null goes back to where it was found. */
export function selectDocument(view: View, document: string | null): View {
  return { ...view, page: 'explore', document };
}

/** The view with a line drawn link by link, or gathered again. */
export function toggleLine(view: View, line: string): View {
  const isOpen = view.opened.includes(line);
  return { ...view, opened: isOpen ? view.opened.filter((one) => one !== line) : [...view.opened, line] };
}

/** The view with a thing pinned at its place, or let go. */
export function pinThing(view: View, id: string, pinned: boolean): View {
  return { ...view, things: view.things.map((thing) => (thing.id === id ? { ...thing, pinned } : thing)) };
}

/** The view with things at these places. */
export function placeThings(view: View, places: ReadonlyMap<string, Pick<ViewThing, 'x' | 'y'>>): View {
  return { ...view, things: view.things.map((thing) => ({ ...thing, ...places.get(thing.id) })) };
}

/** The view with parts of its filter changed. */
export function changeFilter(view: View, change: Partial<ViewFilter>): View {
  return { ...view, filter: { ...view.filter, ...change } };
}
