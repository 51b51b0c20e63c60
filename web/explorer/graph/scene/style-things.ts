import { FRESH } from '../../../../src/view/graph-model.js';
import type { ModelThing } from '../../../../src/view/graph-model.js';
import { pictureKind } from '../../../../src/view/picture-kind.js';
import type { PictureKind } from '../../../../src/view/picture-kind.js';
import type { Place } from '../place.js';
import type { Palette } from './palette.js';
import type { SceneNode } from './scene-graph.js';
import { SHAPE_OF } from './shapes.js';

/** Shapes with corners reach further at the same size than a circle: by how much each is drawn smaller or larger to weigh the same. */
const WEIGHT: Readonly<Record<PictureKind, number>> = {
  person: 1,
  group: 1.3,
  body: 0.9,
  state: 1.1,
  instrument: 1.08,
  event: 1.22,
  topic: 1.28,
  place: 1.2,
};

/** The radius of a thing: more lines, larger; states and bodies a little larger than what they act on. */
export function sizeOfThing({ thing, degree }: Pick<ModelThing, 'thing' | 'degree'>): number {
  const kind = pictureKind(thing);
  const base = kind === 'state' ? 10 : kind === 'topic' || kind === 'place' ? 6.5 : 8;
  return Math.round((base + 2.2 * Math.log2(1 + degree)) * WEIGHT[kind] * 10) / 10;
}

/** How a thing is drawn. */
export function styleThing(model: ModelThing, place: Place, palette: Palette): SceneNode {
  const kind = pictureKind(model.thing);
  return {
    x: place.x,
    y: -place.y,
    size: sizeOfThing(model),
    shape: SHAPE_OF[kind],
    fill: palette.kinds[kind],
    edge: model.fresh === true ? palette.good : model.pinned ? palette.ink : palette.paper,
    label: model.fresh === true ? `${FRESH} ${model.thing.name}` : model.thing.name,
    kind,
    pinned: model.pinned,
    degree: model.degree,
  };
}

/** How the hollow end of a stub is drawn. */
export function styleStub(label: string, place: Place, palette: Palette): SceneNode {
  return {
    x: place.x,
    y: -place.y,
    size: 6,
    shape: 'circle',
    fill: palette.paper,
    edge: palette.alert,
    label,
    kind: 'stub',
    pinned: false,
    degree: 0,
  };
}
