import type { ViewThing } from '../view.js';
import { ids } from './values.js';
import type { ValueKind } from './values.js';

const PLACE = /^(-?\d{1,6})_(-?\d{1,6})(p?)$/;

/** Things with their places: `max-bokaev`, `max-bokaev@12_-40`, with a `p` at the end where it is pinned. A place that cannot be read is dropped, the thing is kept. */
export const viewThings: ValueKind<ViewThing> = {
  read(text, drop) {
    const [name = '', place, ...more] = text.split('@');
    const id = ids.read(name, drop);
    if (id === null) return null;
    const match = place === undefined ? null : PLACE.exec(place);
    if (place !== undefined && (match === null || more.length > 0)) drop(text, 'not-a-number');
    if (match === null || more.length > 0) return { id, x: null, y: null, pinned: false };
    return { id, x: Number(match[1]), y: Number(match[2]), pinned: match[3] === 'p' };
  },
  write({ id, x, y, pinned }) {
    const name = ids.write(id);
    return x === null || y === null ? name : `${name}@${String(Math.round(x))}_${String(Math.round(y))}${pinned ? 'p' : ''}`;
  },
};
