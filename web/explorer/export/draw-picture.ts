import { drawSubject } from '../../../src/view/draw/draw-subject.js';
import type { Picture } from '../../../src/view/draw/picture.js';
import { LIGHT } from '../../../src/view/draw/theme.js';
import { writeSvg } from '../../../src/view/draw/write-svg.js';
import { loadTimeline } from '../../../src/view/load-lists.js';
import { loadSource } from '../../../src/view/load-subject.js';
import type { SubjectData } from '../../../src/view/subject-data.js';
import type { State, Store } from '../store/store.js';

/** Pixels on each side for each thing, so that names have room. */
const ROOM = 190;
const LEAST = { width: 1200, height: 800 };
const MOST = 8000;

/**
 * Draws what is on the screen as a picture that stands alone, with its title and where it is from: the line of time of the thing in focus
 * where that is shown, else the graph with the things where they are.
 * @throws AskError
 */
export async function drawScreen({ ask, state }: Pick<Store, 'ask' | 'state'>): Promise<Picture> {
  const { view, model } = state;
  const source = { ...(await loadSource(ask)), said: view.said };
  const across = Math.min(MOST, Math.max(LEAST.width, Math.ceil(Math.sqrt(model.things.length) * ROOM)));
  const canvas = { width: across, height: Math.round((across * LEAST.height) / LEAST.width), framed: true, whole: true };
  if (view.pane === 'timeline' && view.focus !== null) {
    const shown = await loadTimeline({ kind: 'timeline', focus: view.focus, filter: view.filter, today: view.today }, ask);
    return drawSubject({ ...shown, source }, canvas);
  }
  return drawSubject(dataOf(state, source), canvas);
}

/** Writes a picture as SVG, for paper: light whatever the page is. */
export function writePicture(picture: Picture, base: string): string {
  return writeSvg(picture, { theme: LIGHT, base });
}

function dataOf({ view, data }: State, source: SubjectData['source']): SubjectData {
  const { things, opened, filter } = view;
  return { kind: 'graph', focus: null, depth: 0, data, view: { things, opened, filter }, truncated: false, source };
}
